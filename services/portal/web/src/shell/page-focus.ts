/**
 * After a change of page the reading position goes to the new page's h1, as a browser would do by loading it.
 * The first page keeps the browser's own start.
 */
let requested = false;

export const requestPageFocus = (): void => {
  requested = true;
};

export function takePageFocus(heading: HTMLElement | null): void {
  if (!requested || heading === null) return;
  requested = false;
  heading.focus({ preventScroll: true });
}
