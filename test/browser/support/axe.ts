/**
 * What axe-core has against a page, in one line each; nothing is the only right answer (WCAG 2.2 A and AA,
 * and axe's own best practices).
 */
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** The size of targets is new in WCAG 2.2, and axe leaves it out unless asked. */
const options: RunOptions = { rules: { 'target-size': { enabled: true } } };

export async function faultsByAxe(frame: Frame): Promise<string[]> {
  await frame.evaluate(source);
  const results = await frame.evaluate(
    (how) => (globalThis as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } }).axe.run(how),
    options,
  );
  if (results.passes.length < 10) throw new Error('axe saw too little to judge');
  const faults: string[] = [];
  for (const { id, nodes } of results.violations)
    for (const { html, target } of nodes)
      if (id !== 'target-size' || (await isSmall(frame, String(target[0]))))
        faults.push(`${id}: ${html.slice(0, 160)}`);
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
