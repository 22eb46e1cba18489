/**
 * The statements that need people, clocks or several runs, told on the local Google. Those that one function
 * can check run in statements.test.ts.
 */
import { endThreads } from '../../emulator';
import { stories as cache } from './stories/cache';
import { stories as copies } from './stories/copies';
import { stories as html } from './stories/html';
import { stories as limits } from './stories/limits';
import { stories as lock } from './stories/lock';
import { stories as mail } from './stories/mail';
import { stories as openQuestions } from './stories/open-questions';
import { stories as pageWire } from './stories/page-wire';
import { stories as properties } from './stories/properties';
import { stories as rulesAndProtections } from './stories/rules-and-protections';
import { stories as runs } from './stories/runs';
import { stories as session } from './stories/session';
import { stories as triggers } from './stories/triggers';
import { stories as webApps } from './stories/web-apps';
import type { Story } from './story';

const stories: Story[] = [
  ...cache,
  ...copies,
  ...html,
  ...limits,
  ...lock,
  ...mail,
  ...openQuestions,
  ...pageWire,
  ...properties,
  ...rulesAndProtections,
  ...runs,
  ...session,
  ...triggers,
  ...webApps,
];

afterAll(endThreads);

test('every story has an id of its own, a sentence and a source', () => {
  expect(new Set(stories.map((one) => one.id)).size).toBe(stories.length);
  for (const one of stories)
    expect([one.id, /[.?]$/.test(one.says), one.source.length > 8, one.uses.length > 0]).toEqual([
      one.id,
      true,
      true,
      true,
    ]);
});

test.each(stories.map((one) => [`${one.id} [${one.mark}]: ${one.says}`, one] as const))(
  '%s',
  async (_, one) => {
    await one.tell();
  },
);
