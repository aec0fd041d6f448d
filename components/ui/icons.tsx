import type { ComponentChildren } from 'preact';

interface IconProps {
  /** Edge length in CSS px. */
  size?: number;
}

/** Decoration beside words: hidden from screen readers. */
function Icon({ size = 16, children }: IconProps & { children: ComponentChildren }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
      {children}
    </svg>
  );
}

export const Clock = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 4.5V8l2.5 1.5" stroke-linecap="round" />
  </Icon>
);

export const Pin = ({ filled = false, ...props }: IconProps & { filled?: boolean }) => (
  <Icon {...props}>
    <path
      d="M6 2h4l-.5 4L12 8.5H4L6.5 6zM8 9v5"
      stroke-width="1.3"
      stroke-linejoin="round"
      fill={filled ? 'currentColor' : 'none'}
    />
  </Icon>
);

export const Close = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4 4l8 8M12 4l-8 8" stroke-linecap="round" />
  </Icon>
);

export const TwoVoices = (props: IconProps) => (
  <Icon {...props}>
    <path d="M7 3H2v7h2v2.5L6.5 10H7zM9 6h5v6h-1.5v2L10 12H9z" fill="currentColor" stroke="none" />
  </Icon>
);

export const Search = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="7" cy="7" r="4.5" />
    <path d="M10.5 10.5L14 14" stroke-linecap="round" />
  </Icon>
);

export const Bars = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2 13V8h3v5zM6.5 13V3h3v10zM11 13V6h3v7z" fill="currentColor" stroke="none" />
  </Icon>
);

export const OpenBook = (props: IconProps) => (
  <Icon {...props}>
    <path
      d="M8 4c-1.5-1.2-3.5-1.4-6-1v9c2.5-.4 4.5-.2 6 1 1.5-1.2 3.5-1.4 6-1V3c-2.5-.4-4.5-.2-6 1zm0 0v9"
      stroke-linejoin="round"
    />
  </Icon>
);

export const Scan = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 2.5c-3 0-5 2-5 5s2 6 5 6 5-3 5-6-2-5-5-5zM8 2.5v11M5 6h1.5M5 9h1.5M9.5 6H11M9.5 9H11" stroke-linecap="round" />
  </Icon>
);

export const Stack = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2 5l6-3 6 3-6 3zM2 8.5l6 3 6-3M2 11.5l6 3 6-3" stroke-linejoin="round" stroke-width="1.3" />
  </Icon>
);

export const Seal = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="6" r="4" />
    <path d="M5.5 9L4.5 14 8 12.3 11.5 14l-1-5" stroke-linejoin="round" />
  </Icon>
);

export const Idea = (props: IconProps) => (
  <Icon {...props}>
    <path
      d="M6 11c-1.5-1-2.5-2.3-2.5-4.2a4.5 4.5 0 0 1 9 0C12.5 8.7 11.5 10 10 11v1.5H6zM6.5 14.5h3"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </Icon>
);

export const Clinician = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="4.5" r="2.5" />
    <path d="M3 14c0-3 2-5 5-5s5 2 5 5zM8 10.5v2.5M6.7 11.750h2.6" stroke-linecap="round" stroke-linejoin="round" />
  </Icon>
);

export const Person = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="4.5" r="2.5" />
    <path d="M3 14c0-3 2-5 5-5s5 2 5 5z" stroke-linejoin="round" />
  </Icon>
);

export const Megaphone = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2.5 6.5v3h2.5l6.5 3.5V3L5 6.5zM5.5 9.5V13h2v-2.5M13.5 6.5v3" stroke-linejoin="round" stroke-linecap="round" />
  </Icon>
);

export const Shield = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 1.75l5 2v4c0 3-2 5.2-5 6.5-3-1.3-5-3.5-5-6.5v-4z" stroke-linejoin="round" />
    <path d="M8 5v3.5M8 10.75v.2" stroke-linecap="round" />
  </Icon>
);
