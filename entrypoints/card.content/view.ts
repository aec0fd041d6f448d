/** What the reader sees of the page, in CSS px of the layout viewport: a part of it under pinch zoom. */
export interface View {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function viewNow(): View {
  const { offsetLeft: left = 0, offsetTop: top = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  // Scroll bars that take room belong to no view.
  return { left, top, width: Math.min(width, document.documentElement.clientWidth || width), height };
}
