import { render, type ComponentType } from 'preact';

/**
 * Takes the focus into a page that opens, to its heading: whoever came from the menu by keyboard is in the
 * page, and a screen reader says which. Where that heading makes room for another while the page is fetched
 * the focus follows, as long as it was nowhere else in the meantime.
 */
function enter(place: HTMLElement): void {
  let heading: HTMLElement | null = null;
  const toHeading = (): void => {
    heading = place.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
  const watch = new MutationObserver(() => {
    if (!heading?.isConnected && document.hasFocus() && document.activeElement === document.body) toHeading();
  });
  toHeading();
  watch.observe(place, { childList: true, subtree: true });
  addEventListener('focusin', ({ target }) => target !== heading && watch.disconnect());
}

/**
 * Shows a page in place of the text that stood there until now. Should the page fail at once, that text
 * stays: it says what a person can try. The line with the contact, which the server adds at the end of the
 * page, is hidden by the class (base.css).
 */
export function start(title: string, App: ComponentType): void {
  const place = document.getElementById('app')!;
  const waiting = [...place.childNodes];
  document.title = title;
  place.replaceChildren();
  try {
    render(<App />, place);
  } catch (error) {
    place.replaceChildren(...waiting);
    throw error;
  }
  document.documentElement.classList.add('started');
  enter(place);
}
