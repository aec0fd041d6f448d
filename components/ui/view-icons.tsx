import type { ComponentChildren } from 'preact';

/** Icons that only our own pages need; hidden from screen readers, always beside words. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

export const ArrowLeft = () => (
  <Icon>
    <path d="M13 8H3.5M7.5 4L3.5 8l4 4" />
  </Icon>
);

export const ArrowUp = () => (
  <Icon>
    <path d="M8 13V3.5M4 7.5l4-4 4 4" />
  </Icon>
);

export const ArrowDown = () => (
  <Icon>
    <path d="M8 3v9.5M4 8.5l4 4 4-4" />
  </Icon>
);

export const ChevronDown = () => (
  <Icon>
    <path d="M4 6.5l4 4 4-4" />
  </Icon>
);

export const Caution = () => (
  <Icon>
    <path d="M8 2.5L14 13H2zM8 6.5V9.5M8 11.4v.1" />
  </Icon>
);

export const Info = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 7.5v3.5M8 5v.1" />
  </Icon>
);

export const NotTested = () => (
  <Icon>
    <path d="M3 3h10v10H3z" stroke-dasharray="1 2.5" />
    <path d="M5 11l6-6" />
  </Icon>
);
