/** README and the guide name files, commands and pictures: each is there, and each picture is used. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pages } from '../../src/google/menu';

const root = join(__dirname, '../..');
const guide = readdirSync(join(root, 'docs/huong-dan'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/huong-dan/${name}`);
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const readme = read('README.md');
const all = (text: string, what: RegExp): string[] => [...text.matchAll(what)].map(([, found]) => found!);
/**
 * Files that a page links to, as paths from the root; addresses on the web and places in the
 * page are left out.
 */
const linked = (page: string): string[] =>
  all(read(page), /\]\((?!https?:|#)([^)#]+)/g).map((path) => join(dirname(page), path));
const missing = (paths: string[]): string[] => paths.filter((path) => !existsSync(join(root, path)));

describe('README', () => {
  it('names only files and folders that exist in "To change X, open Y"', () => {
    const [, table = ''] = /## To change X, open Y([\s\S]*?)\n## /.exec(readme) ?? [];
    const paths = all(table, /`([^`]+)`/g).filter((text) => text.includes('/'));
    expect(paths.length).toBeGreaterThan(30);
    expect(missing(paths)).toEqual([]);
  });

  it('names only commands that npm knows', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = [...all(readme, /npm run ([\w:.-]*\w)/g), ...all(readme, /npm (start|test)\b/g)];
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((command) => !scripts[command])).toEqual([]);
  });

  it("names every page of the menu's table, where it says how to copy them by hand and where each is written", () => {
    const [, line = ''] = /For each page of `dist\/`[^(]*\(([^)]*)\)/.exec(readme) ?? [];
    // A link's page is no page of the menu, and is copied like the others.
    expect(all(line, /`(\w+)`/g).sort()).toEqual([...Object.keys(pages), 'link'].sort());
    const [row = ''] = /^\| the form, a panel \|.*$/m.exec(readme) ?? [];
    expect(all(row, /`src\/client\/(\w+)\/`/g).sort()).toEqual(Object.keys(pages).sort());
  });
});

describe('README and the guide', () => {
  it.each(['README.md', ...guide])('%s links only to files that exist', (page) => {
    expect(linked(page)).not.toEqual([]);
    expect(missing(linked(page))).toEqual([]);
  });

  it('use every picture, and each is small enough to read on a phone (200 KB)', () => {
    const pictures = readdirSync(join(root, 'docs/huong-dan/hinh')).map(
      (name) => `docs/huong-dan/hinh/${name}`,
    );
    expect(pictures.filter((path) => !['README.md', ...guide].flatMap(linked).includes(path))).toEqual([]);
    expect(pictures.filter((path) => statSync(join(root, path)).size > 200 * 1024)).toEqual([]);
  });
});

describe('The guide', () => {
  it('has a place in the page for every link to one', () => {
    const slug = (heading: string): string =>
      heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/\s/g, '-');
    for (const page of guide) {
      const places = all(read(page), /^#+ (.+)$/gm).map(slug);
      expect([page, all(read(page), /\]\(#([^)]+)\)/g).filter((place) => !places.includes(place))]).toEqual([
        page,
        [],
      ]);
    }
  });
});
