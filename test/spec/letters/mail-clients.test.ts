// The letters in the mail programs of the units: Gmail, Yahoo, Outlook, Apple Mail, Samsung, by the data of
// caniemail.com.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const { problems, bad } = JSON.parse(
  execFileSync(process.execPath, [join(__dirname, 'mail-clients.mjs')], {
    encoding: 'utf8',
    timeout: 60_000,
  }),
) as { problems: Record<string, string[]>; bad: string[] };

/** What a client may drop without harm, and why. */
const harmless: Record<string, string> = {
  '<body> element': 'colours are on the outer table too',
  'border-radius': 'the button then has square corners',
};

describe('In the mail programs of the units', () => {
  it.each(Object.keys(problems))('%s uses nothing that one of them does not show', (name) => {
    expect(
      problems[name]!.filter(
        (problem) => !Object.keys(harmless).some((title) => problem.endsWith(`: ${title}`)),
      ),
    ).toEqual([]);
  });

  it('there are letters to check, and the check finds what is not shown', () => {
    expect(Object.keys(problems).length).toBeGreaterThan(10);
    expect(bad).toEqual(expect.arrayContaining(['outlook.windows: display:flex']));
  });
});
