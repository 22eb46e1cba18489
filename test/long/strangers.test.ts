/**
 * What somebody who has never seen the house changes, as scripts: each is done on a copy, which must then
 * pass types and build and do what was meant; all of them together pass the linter. The number of files under
 * src/ that a change touches is what README's table of changes promises; a page's own folder counts as one.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PushedFiles } from '../../emulator';
import { LocalGoogle } from '../../emulator';
import { MENU, OWNER, SET_UP } from '../support/office';

const root = process.cwd();
const COPIED = [
  'src',
  'build',
  'build.mjs',
  'scripts',
  'emulator',
  'appsscript.json',
  'NOTICE',
  'package.json',
  'tsconfig.json',
  'tsconfig.client.json',
  'eslint.config.mjs',
  '.prettierrc.json',
];

interface Edit {
  file: string;
  /** The text before which something is put in, or that is replaced; a new file has none. */
  at?: string;
  put: string;
  instead?: boolean;
}
interface Task {
  task: string;
  /** So many files under src/, and no fewer. */
  files: number;
  /** Workbooks in use must change too: a migration more. */
  needsMigration?: true;
  edits: Edit[];
  /** Does what is built now do it? */
  done(files: PushedFiles): void;
}

const afterSetUp = (files: PushedFiles): LocalGoogle => {
  const google = LocalGoogle.start({ files, now: '2018-10-01T08:00:00+07:00', owner: OWNER });
  google.as(OWNER).open();
  const run = google.as(OWNER).choose(MENU, SET_UP);
  expect([run.error?.message, run.alerts.length]).toEqual([undefined, 1]);
  return google;
};
const headings = (files: PushedFiles, tab: string): string[] => afterSetUp(files).book.tab(tab).display()[0]!;

const tasks: Task[] = [
  {
    task: 'a sentence',
    files: 1,
    edits: [
      {
        file: 'src/domain/messages/phone.ts',
        at: 'Đây là số nước ngoài.',
        put: 'Số này không phải là số của Việt Nam.',
        instead: true,
      },
    ],
    done: (files) => {
      expect(files['Code.js']).toContain('Số này không phải là số của Việt Nam.');
      expect(files['form.html']).toContain('Số này không phải là số của Việt Nam.');
    },
  },
  {
    task: 'a setting',
    files: 1,
    edits: [
      {
        file: 'src/domain/settings/index.ts',
        at: '  ...letterSettingTable,\n',
        put: "  evening: words('Số gọi ngoài giờ', '', 'Số để gọi ngoài giờ làm việc.'),\n",
      },
    ],
    done: (files) =>
      expect(afterSetUp(files).book.tab('Cấu hình').display().flat()).toContain('Số gọi ngoài giờ'),
  },
  {
    task: 'a rule across rows',
    files: 1,
    edits: [
      {
        file: 'src/domain/checking/across/rules.ts',
        at: '  SHARE_LINK: {',
        put: `  SAME_TITLE: {
    level: 'note',
    field: 'pageName',
    says: (p) => ({ what: \`Có \${p.count} dòng cùng một tên trang.\`, todo: 'Xem lại.' }),
    find: ({ rows }) => grouped(rows, (row) => row.pageName).map((same) => ({ rows: same })),
  },
`,
      },
    ],
    done: (files) => expect(files['Code.js']).toContain('dòng cùng một tên trang.'),
  },
  {
    task: 'a column that a unit fills',
    files: 2,
    needsMigration: true,
    edits: [
      {
        file: 'src/domain/fields/accounts.ts',
        at: '  usage: unit(',
        put: `  followers: reported(
    'Số người theo dõi',
    120,
    'Số người theo dõi trang, như trang hiện ra. Ví dụ: 1250.',
    12,
    { group: 'beside', typing: {} },
  ),
`,
      },
      {
        file: 'src/domain/checking/report.ts',
        at: '  reason: reasonReading,\n',
        put: '  followers: (text) => ({ value: clean(text), findings: [] }),\n',
      },
      {
        file: 'src/google/migrations.ts',
        at: '];\n\n/** The number of today',
        put: "  { number: 99, why: 'A column more: forms of before must be opened anew.', run: () => undefined },\n",
      },
    ],
    done: (files) => {
      expect(headings(files, 'Tài khoản')).toContain('Số người theo dõi');
      expect(files['form.html']).toContain('Số người theo dõi');
    },
  },
  {
    task: 'a kind of letter',
    files: 2,
    edits: [
      {
        file: 'src/domain/letters/kinds/congratulation.ts',
        put: `/** Once, to whoever reported before all others had to. */
import { thanks } from './thanks';
import type { UnitKind } from './kind';

export const congratulation: UnitKind = {
  ...thanks,
  prefix: 'chuc-mung',
  label: 'Thư biểu dương',
  rank: 5,
  subject: ({ unit }) => \`Biểu dương \${unit.name}\`,
  lead: ({ unit }) => \`\${unit.name} là một trong các đơn vị báo cáo sớm nhất. Xin biểu dương đơn vị.\`,
};
`,
      },
      {
        file: 'src/domain/letters/kinds/index.ts',
        at: "import { digest } from './digest';",
        put: "import { congratulation } from './congratulation';\n",
      },
      {
        file: 'src/domain/letters/kinds/index.ts',
        at: '  thanks,\n} as const',
        put: '  congratulation,\n',
      },
    ],
    done: (files) => expect(files['Code.js']).toContain('Thư biểu dương'),
  },
  {
    task: 'a migration',
    files: 1,
    edits: [
      {
        file: 'src/google/migrations.ts',
        at: '];\n\n/** The number of today',
        put: `  {
    number: 99,
    why: 'The tab of accounts is marked with a colour.',
    run: ({ sheets }) => sheets.accounts?.setTabColor('#aa0000'),
  },
`,
      },
    ],
    done: (files) => expect(files['Code.js']).toContain('#aa0000'),
  },
  {
    task: 'a page',
    files: 3,
    edits: [
      {
        file: 'src/google/menu.ts',
        at: "  '—',\n  { caption: 'Thiết lập",
        put: "  { page: 'help', caption: 'Hướng dẫn', where: 'sidebar', who: 'everybody', scopes: ofPages },\n",
      },
      {
        file: 'src/client/help/index.tsx',
        put: `/** The page of help. */
import '../shared/base.css';
import { start } from '../shared/start';
import { helpWords } from '../shared/words/help';
import { App } from './app';

start(helpWords.title, App);
`,
      },
      {
        file: 'src/client/help/app.tsx',
        put: `/** What the page shows. */
import { helpWords } from '../shared/words/help';

export const App = () => <p>{helpWords.first}</p>;
`,
      },
      {
        file: 'src/client/shared/words/help.ts',
        put: `/** Sentences of the page of help. */
export const helpWords = {
  title: 'Hướng dẫn',
  first: 'Mở biểu mẫu, khai từng trang một, rồi bấm Gửi.',
};
`,
      },
    ],
    done: (files) => {
      expect(files['help.html']).toContain('khai từng trang một');
      const google = afterSetUp(files);
      expect(google.as(OWNER).choose(MENU, 'Hướng dẫn').error).toBeUndefined();
    },
  },
  {
    task: 'a kind of unit that owes something else',
    files: 1,
    edits: [
      {
        file: 'src/domain/standing/obligations.ts',
        at: 'owes: Obligation }[] = [];',
        put: "owes: Obligation }[] = [{ kind: 'Nghiệp đoàn', owes: 'nothing' }];",
        instead: true,
      },
    ],
    done: (files) => {
      const google = afterSetUp(files);
      google.as(OWNER).paste('Đơn vị', 'A2', [['N1', 'Nghiệp đoàn Chợ Lớn', 'Nghiệp đoàn']]);
      google.as(OWNER).choose(MENU, SET_UP);
      const [headings = [], unit = []] = google.book.tab('Đơn vị').display();
      expect(unit[headings.indexOf('Trạng thái')]).toBe('');
    },
  },
];

const node = (cwd: string, ...args: string[]): string => {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
};

/** On one processor: the other tests have the rest, and several share little of the work but do it again. */
const types = (copy: string, config: string): string =>
  node(copy, 'node_modules/.bin/tsc', '-p', config, '--singleThreaded');

function change(copy: string, { file, at, put, instead = false }: Edit): void {
  const path = join(copy, file);
  if (at === undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, put);
    return;
  }
  const before = readFileSync(path, 'utf8');
  const parts = before.split(at);
  if (parts.length !== 2) throw new Error(`"${at}" stands ${parts.length - 1} times in ${file}`);
  const next = migrationNumber(before);
  writeFileSync(path, parts.join((put + (instead ? '' : at)).replace('number: 99', `number: ${next}`)));
}
/** The number of the next migration, whichever that is today. */
const migrationNumber = (text: string): number => text.split(/^ {4}number: /m).length;

/** Files under src/; a page's own folder is one. */
const counted = (edits: Edit[]): number =>
  new Set(edits.map(({ file }) => file.replace(/^(src\/client\/(?!shared\/)[^/]+)\/.*/, '$1'))).size;

it('README promises these numbers, and no others', () => {
  const [, table = ''] =
    /^\| a change \| files \|\n\|.*\|\n((?:\|.*\|\n)+)/m.exec(
      readFileSync(join(root, 'README.md'), 'utf8'),
    ) ?? [];
  const promised = [...table.matchAll(/^\| ([^|]+) \| (\d)(, and a migration)?.*\|$/gm)].map(
    ([, task, files, migration]) => ({ task, files: Number(files), needsMigration: migration !== undefined }),
  );
  expect(promised).toEqual(
    tasks.map(({ task, files, needsMigration = false }) => ({ task, files, needsMigration })),
  );
});

/** Does all of it, in the copy; tidied as the formatter wants it. */
function changes(copy: string, edits: Edit[]): string[] {
  for (const edit of edits) change(copy, edit);
  const files = [...new Set(edits.map(({ file }) => file))];
  node(copy, 'node_modules/prettier/bin/prettier.cjs', '--write', ...files);
  return files;
}

describe('A stranger changes', () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'so-tai-khoan-copy-'));
    for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  it.each(tasks)(
    '$task: $files',
    ({ edits, files: promised, needsMigration, done }) => {
      changes(copy, edits);
      types(copy, 'tsconfig.json');
      types(copy, 'tsconfig.client.json');
      node(copy, 'build.mjs');
      const built = readdirSync(join(copy, 'dist'));
      done(Object.fromEntries(built.map((name) => [name, readFileSync(join(copy, 'dist', name), 'utf8')])));
      expect(counted(edits)).toBe(promised + (needsMigration ? 1 : 0));
    },
    300_000,
  );

  it('all of it at once, and the linter has nothing to say', () => {
    const files = changes(
      copy,
      tasks.flatMap(({ edits }) => edits),
    );
    node(copy, 'node_modules/eslint/bin/eslint.js', ...files);
  }, 300_000);
});
