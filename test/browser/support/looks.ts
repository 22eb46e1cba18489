/**
 * How a page holds up in a state: nothing for axe to say, nothing beyond the edge, nothing too small to hit.
 */
import type { Frame, Locator } from 'playwright-core';
import { faultsByAxe } from './axe';

/** The first elements that stick out to the right: at 300 px nobody scrolls sideways. */
export const beyondEdge = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const hidden = (e: Element): boolean => Boolean(e.closest('.table, .sample, .unseen, textarea'));
    return [...document.body.querySelectorAll('*')]
      .filter((e) => !hidden(e) && e.getBoundingClientRect().right > width + 1)
      .slice(0, 3)
      .map((e) => e.outerHTML.slice(0, 120));
  });

/** @returns what is wrong, in lines; nothing is right. */
export async function faultsIn(frame: Frame): Promise<string[]> {
  return [
    ...(await faultsByAxe(frame)),
    ...(await beyondEdge(frame)).map((line) => `beyond the edge: ${line}`),
  ];
}

/** WCAG 2.2, 1.4.3: what a button's words need against its ground. */
const ENOUGH = 4.5;

/** The contrast of an element's words to the first ground behind them, as they are drawn at this moment. */
const contrastOf = (element: Locator): Promise<number> =>
  element.evaluate((drawn) => {
    const partsOf = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = partsOf(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let behind: Element | null = drawn;
    while (behind && partsOf(getComputedStyle(behind).backgroundColor)[3] === 0)
      behind = behind.parentElement;
    const ground = behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)';
    const [dark, bright] = [light(getComputedStyle(drawn).color), light(ground)].sort((a, b) => a - b);
    return (bright! + 0.05) / (dark! + 0.05);
  });

/**
 * The states in which a button's words are too pale: at rest, under the mouse, with the focus, and while
 * nothing may be pressed (said either way), with the mouse still on it. axe sees none but the first.
 */
export async function paleStates(button: Locator): Promise<string[]> {
  const pale: string[] = [];
  const look = async (state: string): Promise<void> => {
    const contrast = await contrastOf(button);
    if (contrast < ENOUGH) pale.push(`${state}: ${contrast.toFixed(1)}:1`);
  };
  await look('at rest');
  await button.focus();
  await look('with the focus');
  await button.hover();
  await look('under the mouse');
  for (const name of ['aria-disabled', 'disabled']) {
    const before = await button.getAttribute(name);
    await button.evaluate((element, said) => element.setAttribute(said, 'true'), name);
    await look(`${name} under the mouse`);
    await button.evaluate(
      (element, [said, value]) =>
        value === null ? element.removeAttribute(said!) : element.setAttribute(said!, value!),
      [name, before],
    );
  }
  return pale;
}
