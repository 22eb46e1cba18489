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
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
