/**
 * What is pushed to a scratch Sheet to check the statements there: the very bundle runs on the local Google,
 * and its report agrees with itself.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { answersOf, compare } from '../contract/live/answers';
import type { LiveReport } from '../contract/live/main';

const root = join(__dirname, '../..');
const script = join(root, '.cache/contract-live/script');
const here = mkdtempSync(join(tmpdir(), 'so-tai-khoan-contract-'));
afterAll(() => {
  rmSync(here, { recursive: true, force: true });
});

function contractLive(...words: string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [join(root, 'scripts/contract-live.mjs'), ...words], {
    cwd: root,
    encoding: 'utf8',
    timeout: 300_000,
  });
}
const reportFile = (report: LiveReport): string => {
  const path = join(here, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  return path;
};

let said = '',
  report: LiveReport;
beforeAll(() => {
  said = contractLive().stdout;
  report = answersOf(
    Object.fromEntries(readdirSync(script).map((name) => [name, readFileSync(join(script, name), 'utf8')])),
  ).report;
}, 300_000);

it('says how to run it and leaves a script that clasp can push', () => {
  expect(said).toContain('npx clasp push --force');
  expect(JSON.parse(readFileSync(join(script, '../.clasp.json'), 'utf8'))).toMatchObject({
    rootDir: 'script',
  });
  const code = readFileSync(join(script, 'Code.js'), 'utf8');
  expect([...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name)).toEqual([
    'onOpen',
    'runAll',
    'showReport',
    'runStatement',
  ]);
  expect(transformSync(code, { target: 'es2019', minify: false, charset: 'utf8' }).code).toBe(
    transformSync(code, { target: 'esnext', minify: false, charset: 'utf8' }).code,
  );
});

it('finds every statement that one person can check true, all in one Sheet', () => {
  expect(report.verdicts.filter((verdict) => !verdict.ok)).toEqual([]);
  expect(report.verdicts.length).toBeGreaterThan(250);
  expect(report.verdicts.length + report.second.length).toBe(
    new Set([...report.verdicts.map(({ id }) => id), ...report.second]).size,
  );
});

it('compares that report with the local Google and finds no difference', () => {
  const { status, stdout } = contractLive(reportFile(report));
  expect(stdout).toContain(`${report.verdicts.length} statements agree, 0 differ`);
  expect(status).toBe(0);
}, 300_000);

it('names what differs, what is missing and what is unknown, and keeps answers to open questions apart', () => {
  const [first, second, ...others] = report.verdicts;
  const other = others.map((verdict) =>
    verdict.answer === undefined ? verdict : { ...verdict, answer: !verdict.answer },
  );
  const questions = other.filter(({ answer }) => answer !== undefined).length;
  const found = compare(
    {
      ...report,
      verdicts: [
        { ...first!, ok: false, why: 'is 1, should be 2\n  at check' },
        ...other,
        { id: 'of.another.version', ok: true },
      ],
    },
    report,
  );
  expect(found.lines).toEqual([
    `${first!.id}: on Google NOT TRUE (is 1, should be 2), locally true`,
    `${second!.id}: not in the report`,
    'of.another.version: in the report, but no statement of this version',
  ]);
  expect([found.agree, found.answered.length]).toEqual([report.verdicts.length - 2, questions]);
  expect(questions).toBeGreaterThan(2);
});
