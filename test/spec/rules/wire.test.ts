// The one door of the pages: a name from the table, a JSON text of the right shape, and nothing else.
import { answer, api } from '../../../src/app/api';
import { done, refuse, refuseWith, said } from '../../../src/app/answer';
import type { PostOffice } from '../../../src/app/letters/post';
import type { Services } from '../../../src/app/services';

/** Nothing may be asked of the office before name and shape are right. */
const untouched = new Proxy(
  {},
  {
    get: (_, name) => {
      throw new Error(`asked for ${String(name)}`);
    },
  },
);
const send = (name: unknown, json: unknown) => () =>
  answer(untouched as Services, untouched as PostOffice, name, json);
/** What zod finds wrong first, and where. */
const wrong = (name: unknown, json: unknown): string => {
  try {
    send(name, json)();
  } catch (error) {
    const [issue] = (error as { issues?: { code: string; path: unknown[] }[] }).issues ?? [];
    if (issue) return `${issue.code} ${issue.path.join('.')}`.trim();
    throw error;
  }
  return '';
};
const body = (value: unknown): string => JSON.stringify(value);
const row = {
  rowId: 'r1',
  version: '',
  fields: {
    kind: '',
    accountName: '',
    pageName: '',
    address: '',
    name: '',
    office: '',
    phone: '',
    email: '',
    reason: '',
  },
  stopped: false,
};
const report = (...rows: unknown[]) => body({ unit: 'H04', consent: true, rows });

describe("A page's call", () => {
  it.each([
    '',
    'open',
    'toString',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    1,
    null,
    undefined,
    {},
    ['openForm'],
  ])('by the name %p is unknown', (name) => expect(send(name, '{}')).toThrow('unknown call'));
  it.each([undefined, null, 1, {}, [], true])('with the body %p is malformed', (json) =>
    expect(send('listUnits', json)).toThrow('malformed body'),
  );
  it('with a body of more than 4.1 million signs is malformed', () => {
    expect(send('keepDraft', ' '.repeat(4_100_001))).toThrow('malformed body');
    expect(send('listUnits', `{}${' '.repeat(4_099_998)}`)).toThrow('asked for visitor');
  });
  it('with a body that is no JSON is refused', () => expect(send('listUnits', '{')).toThrow(SyntaxError));
  it.each(Object.keys(api))('%s takes an object and nothing else', (name) => {
    for (const json of ['1', '"x"', 'null']) expect(wrong(name, json)).toBe('invalid_type');
  });
});

describe('What a call may hold', () => {
  const TOO_LONG = /^too_big/;
  it('is a code of at most 100 signs', () => {
    for (const [name, more] of [
      ['openForm', {}],
      ['dropDraft', {}],
      ['keepDraft', { draft: '' }],
      ['saveReport', { consent: true, rows: [] }],
    ] as const)
      expect(wrong(name, body({ unit: 'x'.repeat(101), ...more }))).toMatch(TOO_LONG);
    expect(send('openForm', body({ unit: 'x'.repeat(100) }))).toThrow('asked for');
    expect(send('openForm', '{}')).toThrow('asked for');
  });
  it('is a draft of at most 60,000 signs', () => {
    expect(wrong('keepDraft', body({ unit: 'H04', draft: 'x'.repeat(60_001) }))).toMatch(TOO_LONG);
    expect(send('keepDraft', body({ unit: 'H04', draft: 'x'.repeat(60_000) }))).toThrow('asked for drafts');
    expect(send('dropDraft', body({ unit: 'H04' }))).toThrow('asked for drafts');
  });
  it('is a table of at most 4 million signs', () => {
    for (const name of ['previewRoster', 'importRoster'])
      expect(wrong(name, body({ text: 'x'.repeat(4_000_001) }))).toMatch(TOO_LONG);
  });
  it('is the key of a letter of at most 300 signs', () => {
    for (const name of ['previewLetter', 'sendToMe', 'sendNow', 'skipLetter']) {
      expect(wrong(name, body({ key: 'x'.repeat(301) }))).toMatch(TOO_LONG);
      expect(wrong(name, '{}')).toMatch(/^invalid_type ./);
    }
    expect(wrong('decideUnknown', body({ key: 'x'.repeat(301), wasSent: true }))).toMatch(TOO_LONG);
    expect(wrong('decideUnknown', body({ key: 'x' }))).toMatch(/^invalid_type ./);
    expect(wrong('switchLetters', body({ on: true }))).toMatch(/^invalid_type ./);
    expect(wrong('switchLetters', body({ takeOver: true }))).toMatch(/^invalid_type ./);
  });
  it('is at most 60 rows', () =>
    expect(wrong('saveReport', report(...Array.from({ length: 61 }, () => row)))).toMatch(TOO_LONG));
  it.each(['', 'x'.repeat(41), 'r 1', 'r1;', 'r1\n', '=r1', 'đ'])('is no row named %j', (rowId) =>
    expect(wrong('saveReport', report({ ...row, rowId }))).toBe('invalid_format rows.0.rowId'),
  );
  it.each(['~12', 'r_1-A', 'x'.repeat(40)])('is a row named %j', (rowId) =>
    expect(send('saveReport', report({ ...row, rowId }))).toThrow('asked for'),
  );
  it('is a field of at most 2,000 signs and a version of at most 400', () => {
    expect(
      wrong('saveReport', report({ ...row, fields: { ...row.fields, reason: 'x'.repeat(2_001) } })),
    ).toMatch(TOO_LONG);
    expect(
      send('saveReport', report({ ...row, fields: { ...row.fields, reason: 'x'.repeat(2_000) } })),
    ).toThrow('asked for');
    expect(wrong('saveReport', report({ ...row, version: 'x'.repeat(401) }))).toMatch(TOO_LONG);
    expect(send('saveReport', report({ ...row, version: 'x'.repeat(400) }))).toThrow('asked for');
  });
  it('is a row with all its parts', () => {
    for (const key of Object.keys(row)) {
      const { [key as 'rowId']: _gone, ...rest } = row;
      expect(wrong('saveReport', report(rest))).toMatch(/^invalid_type ./);
    }
    const { address: _gone, ...fields } = row.fields;
    expect(wrong('saveReport', report({ ...row, fields }))).toMatch(/^invalid_type ./);
  });
});

describe('An answer', () => {
  it('is a value', () => expect(done(3)).toEqual({ ok: true, value: 3 }));
  it('or sentences with their places', () =>
    expect(said({ key: 'form.nothing' }, { row: 'r1' })).toEqual({
      key: 'form.nothing',
      sentence: 'Chưa có nội dung để gửi. Thêm một tài khoản, hoặc chọn “Không có”.',
      row: 'r1',
    }));
  it('or one sentence', () =>
    expect(refuseWith({ key: 'form.tooMany' })).toEqual({
      ok: false,
      problems: [
        { key: 'form.tooMany', sentence: 'Mỗi lần gửi nhiều nhất 30 tài khoản. Gửi làm nhiều lần.' },
      ],
    }));
  it('with the rows that others changed, if there are any', () => {
    const problem = said({ key: 'form.conflict' }),
      conflict = { rowId: 'r1' } as never;
    expect([refuse([problem]), refuse([problem], []), refuse([problem], [conflict])]).toEqual([
      { ok: false, problems: [problem] },
      { ok: false, problems: [problem] },
      { ok: false, problems: [problem], conflicts: [conflict] },
    ]);
  });
});
