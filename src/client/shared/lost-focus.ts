/**
 * For a heading that takes the place of a page: takes the focus where what was pressed went with that page,
 * so that a keyboard does not begin again at the top of the browser and a screen reader says what came.
 */
export function takesLostFocus(heading: HTMLElement | null): void {
  if (!heading || document.activeElement !== document.body) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
