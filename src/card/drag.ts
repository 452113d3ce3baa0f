/** A sheet let go after so many CSS pixels downward closes; less, and it goes back. */
const far = 80;

/** Lets a finger pull a sheet down by its head. Ends with the root. */
export function dragDown(root: ShadowRoot, surface: HTMLElement, close: () => void): void {
  let from: number | null = null;

  const pulled = (event: PointerEvent): number => (from === null ? 0 : Math.max(0, event.clientY - from));
  const letGo = (): void => {
    from = null;
    surface.style.translate = "";
  };

  surface.addEventListener("pointerdown", (event) => {
    const onHead = event.target instanceof Element && event.target.closest(".head") !== null;
    if (event.pointerType !== "touch" || !onHead || !surface.classList.contains("sheet")) return;
    from = event.clientY;
    surface.setPointerCapture(event.pointerId);
  });
  surface.addEventListener("pointermove", (event) => {
    if (from !== null) surface.style.translate = `0 ${pulled(event)}px`;
  });
  surface.addEventListener("pointerup", (event) => {
    const closes = pulled(event) > far;
    letGo();
    if (closes) close();
  });
  root.addEventListener("pointercancel", letGo);
}
