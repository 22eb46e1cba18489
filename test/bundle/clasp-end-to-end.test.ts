/**
 * From the folder to Google and back with the real clasp: what arrives is what was built, it works where it
 * arrived, and it can be fetched again.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalGoogle, type PushedFiles } from '../../emulator';
import { fileName, startAppsScriptApi, type AppsScriptApi } from '../support/clasp/apps-script-api';
import { ClaspPlace } from '../support/clasp/clasp';
import { MENU, OWNER, SET_UP } from '../support/office';

const root = join(__dirname, '../..');
const given = {
  scriptId: 'an-invented-script-id-of-a-scratch-sheet-000000000000000',
  token: 'an invented token',
};
const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
const arrived = (api: AppsScriptApi): PushedFiles =>
  Object.fromEntries(api.files.map((file) => [fileName(file), file.source]));

let api: AppsScriptApi, place: ClaspPlace, project: string, claspJson: { scriptId: string; rootDir: string };
beforeAll(async () => {
  api = await startAppsScriptApi(given);
  place = new ClaspPlace(api, given.token);
  claspJson = {
    ...(JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8')) as { rootDir: string }),
    scriptId: given.scriptId,
  };
  project = place.folder('project', claspJson);
  cpSync(join(root, 'dist'), join(project, 'dist'), { recursive: true });
});
afterAll(async () => {
  await api.stop();
  place.stop();
});

it('clasp push brings every file of dist/ to Google, byte for byte and nothing else', async () => {
  const { code, said } = await place.run(project, 'push', '--force');
  expect([code, said]).toEqual([
    0,
    expect.stringContaining(`Pushed ${readdirSync(join(project, 'dist')).length} files`),
  ]);
  const sent = Object.fromEntries(
    Object.entries(arrived(api)).map(([name, text]) => [name, Buffer.from(text, 'utf8').toString('base64')]),
  );
  expect(sent).toEqual(bytesIn(join(project, 'dist')));
});

it('what arrived runs: the menu comes up, set-up makes the workbook, the form opens', () => {
  const google = LocalGoogle.start({ files: arrived(api), now: '2018-10-01T08:00:00+07:00', owner: OWNER });
  const owner = google.as(OWNER);
  owner.open();
  expect(owner.choose(MENU, SET_UP)).toMatchObject({ ok: true, alerts: [{ title: SET_UP }] });
  expect(google.book.tabs()).toEqual(
    expect.arrayContaining(['Đơn vị', 'Tài khoản', 'Tổng hợp', 'Thư', 'Cấu hình', 'Nhật ký']),
  );
  expect(owner.choose(MENU, 'Khai báo tài khoản').ok).toBe(true);
  expect(owner.page?.html).toContain('<div id="app">');
});

it('clasp pull gives the same files back into an empty folder', async () => {
  const empty = place.folder('empty', claspJson);
  mkdirSync(join(empty, claspJson.rootDir));
  const { code, said } = await place.run(empty, 'pull');
  expect([code, said]).toEqual([0, expect.stringContaining('Pulled')]);
  expect(bytesIn(join(empty, claspJson.rootDir))).toEqual(bytesIn(join(project, 'dist')));
});

it('a second push finds nothing to do', async () => {
  const before = api.asked.length;
  const { code, said } = await place.run(project, 'push', '--force');
  expect([code, said]).toEqual([0, expect.stringContaining('already up to date')]);
  expect(api.asked.slice(before).filter((one) => one.startsWith('PUT'))).toEqual([]);
});

it('clasp with a wrong token is refused, and nothing of the script changes', async () => {
  const kept = JSON.stringify(api.files);
  const stranger = new ClaspPlace(api, 'another token');
  const folder = stranger.folder('project', claspJson);
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  const { code } = await stranger.run(folder, 'push', '--force');
  stranger.stop();
  expect([code === 0, JSON.stringify(api.files) === kept]).toEqual([false, true]);
});

it("nothing left this machine: clasp asked the way to Google's API only, and went it only through us", () => {
  expect([...new Set(api.ways)]).toEqual(['script.googleapis.com:443']);
  expect(place.triedElsewhere).toEqual([]);
  expect(api.asked.length).toBeGreaterThan(3);
});
