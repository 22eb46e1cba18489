/**
 * What axe-core has against a page, in one line each; nothing is the only right answer (WCAG 2.2 A and AA,
 * and axe's own best practices).
 */
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/**
 * The size of targets is new in WCAG 2.2, and axe leaves it out unless asked. Of what a page does well a
 * count is enough: the lists of every element that passed are megabytes, and carrying them took half of a
 * file's time.
 */
const options: RunOptions = {
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  preload: false,
};

interface Judged {
  passes: number;
  violations: { id: string; html: string; target: string }[];
}

/** @returns what is wrong, in lines; throws where axe saw too little of a page to judge it. */
export async function faultsByAxe(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  const judged = await frame.evaluate(async (how): Promise<Judged> => {
    const { axe } = globalThis as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } };
    const { passes, violations } = await axe.run(how);
    return {
      passes: passes.length,
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, target }) => ({ id, html: html.slice(0, 160), target: String(target[0]) })),
      ),
    };
  }, options);
  if (judged.passes < 10) throw new Error('axe saw too little to judge');
  const faults: string[] = [];
  for (const { id, html, target } of judged.violations)
    if (id !== 'target-size' || (await isSmall(frame, target))) faults.push(`${id}: ${html}`);
  return faults;
}

/**
 * Is a target still too small in the middle of the window? A foot that stays in sight covers what is at the
 * edge.
 */
const isSmall = (frame: Frame, target: string): Promise<boolean> =>
  frame.evaluate(async (selector) => {
    document.querySelector(selector)?.scrollIntoView({ block: 'center' });
    const { axe } = globalThis as unknown as {
      axe: { run(where: string, how: RunOptions): Promise<AxeResults> };
    };
    const { violations } = await axe.run(selector, { runOnly: ['target-size'] });
    return violations.length > 0;
  }, target);
