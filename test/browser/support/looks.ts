/**
 * How a page holds up in a state: nothing for axe to say, nothing beyond the edge, nothing too small to hit.
 */
import type { Frame } from 'playwright-core';
import { faultsByAxe } from './axe';

/** The first elements that stick out to the right: at 300 px nobody scrolls sideways. */
const beyondEdge = (frame: Frame): Promise<string[]> =>
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
