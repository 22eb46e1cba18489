// Every list of the desk that names units is narrowed by superior, by kind and by state, in one way.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Choices, Narrow } from '../../../src/app/desk/views';
import type { LinksView } from '../../../src/app/link/desk';
import { changedRow, type Office } from '../../support/office';
import { DESK, decides, officeWaiting, queueOf, reportOf, returns } from './given';

/** What is asked, and the figures of the answer: how many lines, and the ways to narrow them. */
interface List {
  call: string;
  asks?(narrow: Narrow): object;
  counts: string;
  choices: string;
}
/** By the id of its boxes on the page. */
const lists: Record<string, List> = {
  'tong-quan': { call: 'overview', counts: 'owingCount', choices: 'choices' },
  duyet: { call: 'reviewQueue', counts: 'waiting', choices: 'choices' },
  'goi-dien': { call: 'callList', counts: 'count', choices: 'choices' },
  'an-toan': { call: 'pageSafety', counts: 'count', choices: 'choices' },
  'trang-gia': {
    call: 'pageSafety',
    asks: (fakes) => ({ fakes }),
    counts: 'fakesCount',
    choices: 'fakeChoices',
  },
  'con-luu': { call: 'keptPeople', counts: 'count', choices: 'choices' },
};
/** Narrowed by the page itself: the links among all units that it holds, and requests, which name no unit. */
const onThePage = ['lien-ket', 'cac-yeu-cau'];

const asks = <T>(office: Office, call: string, body: object = {}): T => {
  const answer = office.staff.asks<T>(call, body);
  if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.problems)}`);
  return answer.value;
};
/** Units below two superiors, of two kinds: each list has a line of each. */
const office = ((): Office => {
  const made = officeWaiting(4);
  for (const i of [1, 2]) {
    made.staff.reports([{ ...reportOf(90 + i), rowId: `rstop${i}` }], `C00${i}`);
    const row = made.staff.form(`C00${i}`).rows.find(({ rowId }) => rowId === `rstop${i}`)!;
    made.staff.reports([changedRow(row, {}, true)], `C00${i}`);
  }
  decides(
    made.staff,
    ...queueOf(made.staff)
      .rows.slice(0, 2)
      .map((row) => returns(row)),
  );
  made.staff.opensPage(DESK);
  for (const i of [1, 2])
    asks(made, 'recordFake', {
      id: `TG${i}`,
      unit: `C00${i}`,
      address: `facebook.com/giamao.coso${i}`,
      foundOn: '15/10/2018',
      pageId: '',
      does: '',
    });
  return made;
})();

it('these are all the lists of the desk that are narrowed', () => {
  const folder = join(__dirname, '../../../src/client/desk');
  const ids = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/<Narrowing\s+id="([^"]+)"/g)].map(
        ([, id]) => id!,
      ),
    );
  expect(ids.sort()).toEqual([...Object.keys(lists), ...onThePage].sort());
});

it.each(Object.entries(lists))('%s: each way to narrow leaves as many lines as it says', (_id, list) => {
  const body = list.asks ?? ((narrow: Narrow) => narrow);
  const view = (narrow: Narrow) => asks<Record<string, unknown>>(office, list.call, body(narrow));
  const choices = view({})[list.choices] as Choices;
  const said: Record<string, number> = {};
  const left: Record<string, unknown> = {};
  for (const [key, offered] of [
    ['parent', choices.parents],
    ['kind', choices.kinds],
    ['state', choices.states],
  ] as const) {
    expect([key, offered.length > 0]).toEqual([key, true]);
    for (const { value, count } of offered.slice(0, 2)) {
      said[`${key} ${value}`] = count;
      left[`${key} ${value}`] = view({ [key]: value })[list.counts];
    }
  }
  expect(left).toEqual(said);
});

it('lien-ket: the page has of each unit what it is narrowed by', () => {
  const { units, choices } = asks<LinksView>(office, 'linksView');
  const counted = (of: (unit: LinksView['units'][number]) => readonly string[]): Record<string, number> => {
    const out: Record<string, number> = {};
    for (const value of units.flatMap(of)) if (value) out[value] = (out[value] ?? 0) + 1;
    return out;
  };
  const said = (offered: Choices['kinds']) =>
    Object.fromEntries(offered.map(({ value, count }) => [value, count]));
  expect(said(choices.parents)).toEqual(counted(({ above }) => above));
  expect(said(choices.kinds)).toEqual(counted(({ kind }) => [kind]));
  expect(said(choices.states)).toEqual(counted(({ state }) => [state]));
  expect(Object.keys(said(choices.parents))).toEqual(expect.arrayContaining(['H01', 'H02']));
});
