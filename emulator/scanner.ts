/**
 * A mail scanner, as offices' gateways and links' previews are: it opens every link, runs the page, ticks
 * every box and presses every button it finds, also those that appear then. It types nothing. Runs in the
 * page: it closes over nothing.
 * @returns how many things it pressed
 */
export async function clicksEverything(): Promise<number> {
  const seen = new Set<string>();
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const nameOf = (element: Element): string =>
    `${element.tagName} ${element.id} ${element.getAttribute('name') ?? ''} ${(element.textContent ?? '').trim()}`;
  let pressed = 0;
  for (let round = 0; round < 12; round += 1) {
    const fresh = [
      ...document.querySelectorAll('button, summary, [role=button], input[type=checkbox], input[type=radio]'),
    ].filter((element) => !seen.has(nameOf(element)));
    if (fresh.length === 0) break;
    for (const element of fresh) {
      seen.add(nameOf(element));
      (element as HTMLElement).click();
      pressed += 1;
      await wait(20);
    }
    document.querySelectorAll('form').forEach((form) => form.requestSubmit());
    await wait(100);
  }
  return pressed;
}
