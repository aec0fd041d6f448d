/** How far down a sheet is dragged before letting go closes it. CSS px. */
const FAR = 72;

/** Lets a finger, or any pointer, pull the sheet away by its head; the close button does the same without dragging. */
export function dragToClose(mount: HTMLElement, onClose: () => void, signal: AbortSignal): void {
  let from: { id: number; y: number } | undefined;
  const move = (by: number) => {
    mount.style.translate = by ? `0 ${by}px` : '';
  };
  const pulled = ({ clientY }: PointerEvent) => {
    const by = from ? clientY - from.y : 0;
    // A sheet at the top goes up.
    return mount.classList.contains('top') ? Math.min(0, by) : Math.max(0, by);
  };
  const on = (name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', handle: (event: PointerEvent) => void) =>
    mount.addEventListener(name, handle, { signal });
  on('pointerdown', (event) => {
    const { target, pointerId, clientY, isTrusted } = event;
    if (!isTrusted || !mount.classList.contains('sheet') || !(target instanceof Element)) return;
    if (!target.closest('.card-head') || target.closest('button,a')) return;
    from = { id: pointerId, y: clientY };
    mount.setPointerCapture(pointerId);
  });
  on('pointermove', (event) => event.pointerId === from?.id && move(pulled(event)));
  on('pointerup', (event) => {
    if (event.pointerId !== from?.id) return;
    const far = Math.abs(pulled(event)) > FAR;
    from = undefined;
    move(0);
    if (far) onClose();
  });
  on('pointercancel', () => {
    from = undefined;
    move(0);
  });
}
