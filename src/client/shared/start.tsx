import { render, type ComponentType } from 'preact';

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
}
