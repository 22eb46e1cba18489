/**
 * Whoever can load a page of ours can call any function of the script with anything: each attempt, and
 * what must happen. (Every function with every kind of argument: test/long/doors/called-with-anything.)
 */
import { api } from '../../../src/app/api';
import type { Answer } from '../../../src/app/views';
import { CAU_KE, goodPage, newRow, UNLISTED } from '../../support/office';
import { everything, globals, INTERNALS, reportedOffice } from './attempts';

const given = reportedOffice();
const seenBy = (run: { result?: unknown; alerts: unknown[]; toasts: string[] }): string =>
  `${String(run.result ?? '')} ${JSON.stringify(run.alerts)} ${run.toasts.join()}`;

it('the functions that a page can call are the exports of main.ts, no more and no fewer', () => {
  const office = given();
  office.cauKe.opensPage();
  expect([...office.cauKe.hand.page!.functions].sort()).toEqual([...globals].sort());
  expect(globals.length).toBeGreaterThan(8);
});

describe('rpc', () => {
  const draft = { name: 'Năm 2019', document: '', dueBefore: '30/10/2019', graceUntil: '', lettersFrom: '' };
  const body: Record<string, unknown> = {
    saveReport: { unit: 'H09', consent: true, rows: [newRow()] },
    importRoster: { text: 'Mã\tTên đơn vị\nX1\tĐơn vị lạ' },
    previewRoster: { text: 'Mã\tTên đơn vị\nX1\tĐơn vị lạ' },
    switchLetters: { on: true, takeOver: true },
    decideUnknown: { key: 'moi', wasSent: true },
    previewLetter: { key: 'moi' },
    sendToMe: { key: 'moi' },
    sendNow: { key: 'moi' },
    skipLetter: { key: 'moi' },
    confirmPlan: { mark: '' },
    settleMemories: { as: 'again' },
    unitLink: { unit: 'H04' },
    findPerson: { text: 'Nguyễn Thị Hoa' },
    erasePerson: { text: 'Nguyễn Thị Hoa' },
    recordRequest: { id: 'YC1', kind: 'erase', received: '', isDone: true },
    recordFake: {
      id: 'TG1',
      unit: 'H04',
      address: 'facebook.com/giamao',
      foundOn: '01/10/2018',
      pageId: '',
      does: '',
    },
    setFakeState: { id: 'TG1', state: 'handled' },
    recordCall: { unit: 'H04', result: 'called', appointed: '', note: '' },
    withdrawConsent: { rowIds: ['rx'] },
    papers: { what: 'list', above: '', status: '', unit: '' },
    'desk.roundPreview': { draft },
    'desk.openRound': { draft, mark: '' },
    'desk.changeRound': { id: '2018-1', draft, mark: '' },
    'desk.closeRound': { id: '2018-1' },
    'desk.reopenRound': { id: '2018-1' },
    'desk.confirmRounds': { as: 'one' },
    replaceLink: { unit: 'H04' },
    readReturned: { text: 'Status: 5.1.1' },
    markReturned: { text: 'Status: 5.1.1' },
    decideReviews: { decisions: [{ rowId: 'rdoors', version: '', as: 'passed' }] },
  };
  const forStaff = Object.keys(api).filter(
    (name) => !['openForm', 'listUnits', 'saveReport', 'keepDraft', 'dropDraft'].includes(name),
  );

  it.each(forStaff)('%s is refused to a unit and to an unlisted editor, and changes nothing', (name) => {
    const office = given();
    const before = everything(office);
    for (const email of [CAU_KE, UNLISTED]) {
      const run = office.clerk(email).rpc(name, body[name] ?? {});
      expect(JSON.parse(String(run.result)) as Answer<unknown>).toMatchObject({
        ok: false,
        problems: [{ key: 'who.staffOnly' }],
      });
    }
    expect(everything(office)).toBe(before);
  });

  const names: unknown[] = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    'OPENFORM',
    'openForm ',
    'openForm\0',
    ['openForm'],
    { toString: 'openForm' },
    null,
    5,
    true,
  ];
  it.each(names.map((name) => [JSON.stringify(name), name]))('knows no call named %s', (_name, name) => {
    const office = given();
    const run = office.cauKe.hand.call('rpc', name, '{}');
    expect(JSON.parse(String(run.result))).toMatchObject({
      ok: false,
      problems: [{ key: 'workbook.unexpected' }],
    });
    expect(seenBy(run)).not.toMatch(INTERNALS);
  });

  const deep = (open: string, close: string, middle: string): string =>
    open.repeat(60_000) + middle + close.repeat(60_000);
  const bodies: [string, unknown][] = [
    ['no text', null],
    ['an object instead of text', { unit: 'H04' }],
    ['text that is no JSON', '{"unit":'],
    ['the word undefined', 'undefined'],
    ['a list', '[]'],
    ['a bare number', '5'],
    ['a null', 'null'],
    ['an empty text', ''],
    ['lists a thousand times deep', deep('[', ']', '')],
    ['objects a thousand times deep', deep('{"unit":', '}', '1')],
    ['a text of five million letters', `{"unit":"${'x'.repeat(5_000_000)}"}`],
    ['a unit of a hundred thousand letters', `{"unit":"${'x'.repeat(100_000)}"}`],
    ['a number for a text', '{"unit":5,"draft":7,"rows":"x","text":1,"consent":"có","key":[],"on":"x"}'],
    ['nothing that is needed', '{"zzz":1}'],
    ['a list of nothing', '{"unit":"H04","consent":true,"rows":[null,5,"x"]}'],
    [
      'sixty-one rows',
      JSON.stringify({ unit: 'H04', consent: true, rows: Array.from({ length: 61 }, () => newRow()) }),
    ],
    ['an id with markup', JSON.stringify({ unit: 'H04', consent: true, rows: [newRow({}, '<b>')] })],
    ['an id that is a formula', JSON.stringify({ unit: 'H04', consent: true, rows: [newRow({}, '=1+1')] })],
  ];
  /** What asks for nothing may be answered, and what touches nothing but the asker's own draft. */
  const harmless = ['listUnits', 'openForm', 'dropDraft'];
  it.each(bodies)('given %s, answers in a sentence and records nothing', (_what, json) => {
    const office = given();
    const before = everything(office);
    // A text of five million letters takes its time in the local Google; the size is looked at before the
    // name's own rule.
    for (const name of Object.keys(api).slice(0, String(json).length > 1_000_000 ? 4 : undefined)) {
      const run = office.cauKe.hand.call('rpc', name, json);
      const said = JSON.parse(String(run.result)) as Answer<unknown>;
      expect([name, run.ok, harmless.includes(name) || !said.ok]).toEqual([name, true, true]);
      if (!said.ok) expect(said.problems.map(({ sentence }) => sentence).join()).not.toMatch(INTERNALS);
      expect(run.logs.join()).not.toContain('xxx');
    }
    expect(everything(office)).toBe(before);
  });

  const poisons = [
    '"__proto__":{"isStaff":true,"unit":"H09"}',
    '"constructor":{"prototype":{"isStaff":true,"unit":"H09"}}',
    '"isStaff":true,"visitor":{"isStaff":true}',
  ];
  it.each(poisons)('a body poisoned with %s is answered as without it', (poison) => {
    const office = given();
    const plain = office.cauKe.rpc('openForm', {}).result;
    expect(office.cauKe.hand.call('rpc', 'openForm', `{${poison}}`).result).toBe(plain);
    expect(JSON.parse(String(office.cauKe.hand.call('rpc', 'checkAll', `{${poison}}`).result))).toMatchObject(
      { problems: [{ key: 'who.staffOnly' }] },
    );
    expect(
      JSON.parse(String(office.cauKe.hand.call('rpc', 'openForm', `{"unit":"H09",${poison}}`).result)),
    ).toMatchObject({ problems: [{ key: 'who.notYours' }] });
    expect(office.cauKe.rpc('openForm', {}).result).toBe(plain);
  });

  it('fields that only a poisoned prototype would give count as missing', () => {
    const office = given();
    const before = everything(office);
    const row = `{"rowId":"rpoison","version":"","stopped":false,"fields":{"kind":"Trang","__proto__":${JSON.stringify(goodPage)}}}`;
    expect(
      JSON.parse(
        String(
          office.cauKe.hand.call('rpc', 'saveReport', `{"unit":"H04","consent":true,"rows":[${row}]}`).result,
        ),
      ),
    ).toMatchObject({ ok: false });
    expect(everything(office)).toBe(before);
  });
});
