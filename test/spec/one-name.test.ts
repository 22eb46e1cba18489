// One thing has one name, wherever people read it (docs/glossary.md, "One thing, one name", decides); pages
// say the plain verb and no sentence of more than 25 words; and what tells of a problem says what to do.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { labelOf } from '../../src/domain/fields';
import { catalogues } from '../../src/domain/messages';
import {
  fieldCatalogues,
  namesItsField,
  sayField,
  type FieldMessageKey,
} from '../../src/domain/messages/fields';
import { PRODUCT } from '../../src/domain/messages/sheet';
import { filled, type Entry, type Said } from '../../src/domain/messages/wording';
import { menuItems, STAFF_MENU } from '../../src/google/menu';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const under = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => relative(root, join(root, folder, name)))
    .filter((path) => /\.tsx?$/.test(path))
    .sort();

/** What a letter says; everything else is on a page or in the sheet. */
const letters = under('src/domain/letters');
const pages = [
  ...under('src/domain/messages'),
  ...under('src/client').filter((path) => path.includes('words')),
  ...['index', 'letters'].map((name) => `src/domain/settings/${name}.ts`),
  ...['accounts', 'tabs', 'column'].map((name) => `src/domain/fields/${name}.ts`),
  'src/domain/checking/across/rules.ts',
  'src/domain/standing/deadline.ts',
  'src/google/menu.ts',
  ...under('src/google/layout'),
];

/** The texts of a source file, comments left out; '…' stands where a template is filled. */
function textsOf(source: string): string[] {
  const out: string[] = [];
  let at = 0;
  /** Reads code up to the closing brace that ends a template's filling, or to the end. */
  const code = (inTemplate: boolean): void => {
    let depth = 0;
    while (at < source.length) {
      const two = source.slice(at, at + 2),
        one = source[at]!;
      if (two === '//') at = source.indexOf('\n', at) < 0 ? source.length : source.indexOf('\n', at);
      else if (two === '/*') at = source.indexOf('*/', at) + 2;
      else if (one === "'" || one === '"') plain(one);
      else if (one === '`') template();
      else if (one === '/' && /[(,=:[!&|?]\s*$/.test(source.slice(Math.max(0, at - 9), at)))
        at += /^\/(?:\\.|\[(?:\\.|[^\]])*\]|[^/\\\n])+\//.exec(source.slice(at))?.[0].length ?? 1;
      else {
        if (one === '{') depth += 1;
        if (one === '}' && (depth -= 1) < 0 && inTemplate) return;
        at += 1;
      }
    }
  };
  const plain = (quote: string): void => {
    let text = '';
    for (at += 1; at < source.length && source[at] !== quote && source[at] !== '\n'; at += 1)
      text += source[at] === '\\' ? ((at += 1), source[at]) : source[at];
    at += 1;
    out.push(text);
  };
  const template = (): void => {
    let text = '';
    for (at += 1; at < source.length && source[at] !== '`'; at += 1) {
      if (source[at] === '\\') at += 1;
      else if (source.slice(at, at + 2) === '${') {
        at += 2;
        code(true);
        text += '…';
        continue;
      }
      text += source[at];
    }
    at += 1;
    out.push(text);
  };
  code(false);
  return out.filter((text) => /[À-ỹĐđ]/.test(text));
}
const textsIn = (paths: readonly string[]): [string, string][] =>
  paths.flatMap((path) => textsOf(read(path)).map((text): [string, string] => [path, text]));

/** The guides as people read them: bold print has no marks, and a line break is a blank. */
const guides = (): [string, string][] =>
  readdirSync(join(root, 'docs/huong-dan'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, read(`docs/huong-dan/${name}`).replace(/[*`]/g, '').replace(/\s+/g, ' ')]);

const [, table = ''] = /## One thing, one name([\s\S]*?)\n## /.exec(read('docs/glossary.md')) ?? [];
const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);
const rules = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (say|---)/.test(line))
  .map((line) => {
    const [say = '', never = '', but = ''] = line.slice(2).split(' | ');
    return { say, never: quoted(never), but: quoted(but) };
  });

/** A word as it is written, and with a capital where that is not the name itself. */
const ways = (word: string, say: string): string[] =>
  [word, word.slice(0, 1).toUpperCase() + word.slice(1)].filter((way) => !say.includes(way));
/** Each use of a word that the glossary bars. */
const strangers = (texts: readonly [string, string][]): string[] =>
  texts.flatMap(([path, text]) =>
    rules.flatMap(({ say, never, but }) => {
      const rest = [...but, 'facebook.com'].reduce((left, phrase) => left.split(phrase).join(' '), text);
      return never
        .flatMap((word) => ways(word, say))
        .filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(rest))
        .map((word) => `${path}: “${word}” in “${text}”`);
    }),
  );

describe('The glossary', () => {
  it('decides, and its table is read here', () => {
    expect(rules.length).toBeGreaterThan(12);
    expect(rules.every(({ never }) => never.length > 0)).toBe(true);
  });
});

describe('One thing has one name', () => {
  /** The line that an account stands in is staff's word; one sentence here is theirs: about a column. */
  it('to a unit an account, never the line it stands in', () => {
    const ofUnits = [
      ...['account', 'address', 'phone', 'email', 'person'].map((name) => `src/domain/messages/${name}.ts`),
      ...['form', 'link', 'common'].map((name) => `src/client/shared/words/${name}.ts`),
    ];
    expect(textsIn(ofUnits).filter(([, text]) => /(?<!xuống )dòng(?! đầu,)/iu.test(text))).toEqual([]);
  });

  it('on every page and in every cell', () => expect(strangers(textsIn(pages))).toEqual([]));
  it('in every letter', () => expect(strangers(textsIn(letters))).toEqual([]));
  it('and a stranger would be found', () =>
    expect(strangers([['x', 'Chưa có tài khoản facebook nào trước hạn nộp.']])).toHaveLength(2));
});

/**
 * Where sentences and words stand, and why there: everywhere else a Vietnamese text is a sentence without a
 * home. Folders end with a slash; a home that begins with … is a file's name in any folder.
 */
const homes: Record<string, string> = {
  'src/domain/messages/': 'the catalogue',
  'src/domain/letters/kinds/': 'the words of a kind of letter',
  'src/domain/letters/index.ts': 'the frame of every letter',
  'src/domain/letters/blocks.ts': 'the parts of every letter',
  'src/domain/letters/state.ts': 'the words of the column Trạng thái of Thư',
  'src/domain/letters/bounces.ts':
    'reasons for which a letter came back, as they are read and as they are said',
  'src/domain/link/message.ts': 'the message that brings a link',
  'src/domain/paper/': 'the text of papers',
  'src/domain/fields/': 'headings, hints and the words that cells choose from',
  'src/domain/settings/': 'labels and hints of settings',
  'src/domain/checking/across/rules.ts': 'a rule across rows with its sentence',
  'src/domain/standing/return-reasons.ts': 'reasons that staff choose from',
  'src/domain/standing/deadline.ts': 'how a deadline is said',
  'src/domain/checking/report.ts': 'examples for boxes',
  // What people write, for reading it.
  'src/domain/text/': 'reading',
  'src/domain/channels/facebook/bare.ts': 'reading',
  'src/domain/person/': 'reading',
  'src/domain/phone/': 'reading',
  'src/domain/checking/repair.ts': 'reading',
  'src/domain/roster/headings.ts': 'reading',
  'src/domain/roster/unit-search.ts': 'reading',
  'src/app/desk/papers.ts': 'reading: “LĐLĐ”',
  'src/domain/marks/approval.ts': 'a sign in a mark, which nobody reads',
  'src/google/menu.ts': 'captions: a page is one entry, and its caption a part of it',
  'src/google/self-check/': 'what is written on a scratch tab and read back',
  'src/client/shared/words/': 'the catalogue of pages',
  '…/words.ts': 'the catalogue of a section of a page, or of a page',
};

describe('Every sentence stands in a catalogue', () => {
  const homeOf = (path: string): string | undefined =>
    Object.keys(homes).find(
      (home) =>
        path === home ||
        (home.endsWith('/') && path.startsWith(home)) ||
        (home.startsWith('…') && path.endsWith(home.slice(1))),
    );
  /** Text between the tags of a page, which is no string of the source. */
  const betweenTags = (path: string): [string, string][] =>
    [...read(path).matchAll(/>([^<>{}()=;]*[À-ỹĐđ][^<>{}()=;]*)</g)].map(([, text]) => [path, text!.trim()]);
  const told = [
    ...textsIn(under('src')),
    ...under('src')
      .filter((path) => path.endsWith('.tsx'))
      .flatMap(betweenTags),
  ];

  it('and none in a rule, a use-case, a page or what performs on the sheet', () =>
    expect(told.filter(([path]) => !homeOf(path)).map(([path, text]) => `${path}: ${text}`)).toEqual([]));
  it('of which each is one', () =>
    expect(Object.keys(homes).filter((home) => !told.some(([path]) => homeOf(path) === home))).toEqual([]));
});

/** Code that compares or searches what was said, or what stands in a sentence. */
const LOOKS_INTO = [
  /(?<![\w.])say(?:InLetter)?\([^;]*\)\s*(?:[!=]==?|\.(?:includes|indexOf|startsWith|endsWith|match|search)\()/,
  /(?:[!=]==?|\b(?:includes|indexOf|startsWith|endsWith|test)\()\s*say(?:InLetter)?\(/,
  /\bsentence\)?\s*(?:[!=]==?|\.(?:includes|indexOf|startsWith|endsWith|match|search)\()/,
];

describe('A problem stays a problem up to the edge', () => {
  const looks = (source: string): string[] =>
    source.split('\n').filter((line) => LOOKS_INTO.some((form) => form.test(line)));

  it('and nothing looks into a sentence again', () =>
    expect(under('src').flatMap((path) => looks(read(path)).map((line) => `${path}: ${line}`))).toEqual([]));
  it('which would be found', () =>
    expect(
      looks(
        [
          'stops.filter((stop) => !trouble.includes(say(stop)))',
          'said.some((one) => say(one).includes(say(problem)))',
          "fault.sentence === say({ key: 'roster.codeTwice' })",
          'const text = say(problem);',
        ].join('\n'),
      ),
    ).toHaveLength(3));
});

describe('A sentence about one field', () => {
  /** The field of a reader's sentences; those about the account say theirs in their filling. */
  const fields = { address: 'address', phone: 'phone', email: 'email', person: 'name' } as const;
  const told = (fieldCatalogues.flatMap((one) => Object.keys(one)) as FieldMessageKey[]).flatMap((key) => {
    const field =
      key === 'account.reasonLong'
        ? 'reason'
        : (fields[key.split('.')[0] as keyof typeof fields] ?? 'office');
    const problem = {
      key,
      with: { label: labelOf(field), example: '…', text: '…', network: '…', phone: '…' },
    };
    return [{ key, named: sayField(problem).includes(labelOf(field)), counts: namesItsField(problem) }];
  });

  it('counts as naming its field exactly where it does', () => {
    expect(told.filter(({ named }) => named).length).toBeGreaterThan(4);
    expect(told.filter(({ named, counts }) => named !== counts)).toEqual([]);
  });
});

describe('A way through the menu', () => {
  const lines = [
    ...menuItems.forUnits.map((line) => line?.caption),
    ...menuItems.forStaff.map((line) => line && `${STAFF_MENU} ▸ ${line.caption}`),
  ].filter((line) => line !== undefined);
  const ways = [...textsIn(under('src')), ...guides()].flatMap(([path, text]) =>
    text
      .split(`${PRODUCT} ▸ `)
      .slice(1)
      .map((rest): [string, string] => [path, rest]),
  );

  it('that a sentence or the guide tells leads to a line of the menu', () => {
    expect(ways.length).toBeGreaterThan(25);
    expect(ways.filter(([, rest]) => !lines.some((line) => rest.startsWith(line)))).toEqual([]);
  });
});

describe('A page', () => {
  /** The notice on personal data is the office's own legal text; a list of headings is no sentence. */
  const isNotice = (text: string): boolean =>
    /Bên kiểm soát dữ liệu|thu thập họ tên|có quyền được biết|Chọn trong: /.test(text);

  it('says the plain verb: only a letter asks', () =>
    expect(
      textsIn(pages.filter((path) => !path.endsWith('wording.ts')))
        .filter(([, text]) => /đề nghị/i.test(text.replace(/Văn bản đề nghị|đề nghị các đơn vị sau/, '')))
        .map(([path, text]) => `${path}: ${text}`),
    ).toEqual([]));

  it('says no sentence of more than 25 words', () =>
    expect(
      textsIn(pages).flatMap(([path, text]) =>
        isNotice(text)
          ? []
          : text
              .split(/(?<=[.?!])\s+/)
              .map(
                (sentence) =>
                  [
                    sentence.split(/\s+/).filter((word) => /[\p{L}\d…]/u.test(word)).length,
                    sentence,
                  ] as const,
              )
              .filter(([words]) => words > 25)
              .map(([words, sentence]) => `${path}: ${words} words: ${sentence}`),
      ),
    ).toEqual([]));
});

describe('A sentence about a problem', () => {
  /** What only informs: how things stand, what was done, what a step will do, what a column of `Thư` says. */
  const INFORMS = new RegExp(
    [
      '^(log|health|google)',
      '^desk\\.(decidedMeanwhile|next|call)',
      '^round\\.(ask|counts|inTime|pending|stillOpen|noLetters)$',
      '^setup\\.',
      '^(page|below)\\.',
      '^(who\\.ended|roster\\.(changes|takenIn|missingFirst|nothing)|form\\.pending)$',
      '^letter\\.(heldSubject|openBook|heldOnce|change|dayCounts|linkLeftOut)$',
      '\\.(ask|more|phoneTidied|returned|changedSince|answered|otherNotice|emptied)$',
      '^letter\\.(capped|notNeeded|quota|time|trouble|cutBefore|sheetBusy|runFailed|tight|testMode|preview|previewNone|nothingHeld)$',
      '^letter\\.did',
    ].join('|'),
  );

  /** In a part of its own, or as a sentence after the first; "Ghi tên đợt." is nothing else. */
  const saysWhatToDo = (said: Said): boolean =>
    typeof said === 'string'
      ? /[.;] \p{Lu}|^Ghi /u.test(said) && OF_STAFF.test(said)
      : said.todo.trim() !== '';
  /** The verbs with which staff are told what to do. */
  const OF_STAFF = /(^|[.;] )(Ghi|Sửa|Xem|Chọn|Mở|Chờ|Liên hệ|Cán bộ phụ trách mở)/;

  it('says what to do', () => {
    const any = new Proxy(
      {},
      { get: (_all, name) => (['to', 'names', 'kinds'].includes(String(name)) ? [] : '…') },
    );
    expect(
      catalogues
        .flatMap((catalogue) => Object.entries(catalogue))
        .flatMap(([key, entry]) => {
          const said = filled(entry as Entry, any);
          return INFORMS.test(key) || saysWhatToDo(said) ? [] : [key];
        }),
    ).toEqual([]);
  });
});
