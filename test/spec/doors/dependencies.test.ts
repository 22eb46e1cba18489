/**
 * What the project is built with, audited from the lock file. Known vulnerabilities cannot be looked up
 * without a network (`npm audit` asks the registry), so this holds what can be held without one: every
 * package that is installed is exactly the one that was locked, under a licence that is allowed, and the code
 * that runs at Google comes from few packages, all of them named here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  optional?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
  os?: string[];
  cpu?: string[];
}
const root = join(__dirname, '../../..');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const locked = Object.entries(
  read<{ packages: Record<string, Locked> }>('package-lock.json').packages,
).filter(([path]) => path !== '');
const installed = locked.filter(([path]) => existsSync(join(root, path, 'package.json')));
type Manifest = { version: string; license?: string | { type: string }; licenses?: { type: string }[] };
const manifest = (path: string): Manifest => read<Manifest>(`${path}/package.json`);

const LICENCES = [
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'Apache-2.0 AND MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSD',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  '(MIT OR CC0-1.0)',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
  '(MIT OR EUPL-1.1+)',
  'CC-BY-4.0',
  'CC-BY-3.0',
  // axe-core, a tool of the tests: never part of what is pushed.
  'MPL-2.0',
];
/** Some name no licence in their manifest and bring its text. */
const byText = (path: string): string =>
  existsSync(join(root, path, 'LICENSE')) &&
  /^\s*Apache License\s+Version 2\.0/.test(readFileSync(join(root, path, 'LICENSE'), 'utf8'))
    ? 'Apache-2.0'
    : 'none';
const licenceOf = (path: string, { license, licenses }: Manifest): string =>
  typeof license === 'string'
    ? license
    : (license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? byText(path));

it('the lock file holds hundreds of packages, most of them installed here', () => {
  expect(locked.length).toBeGreaterThan(500);
  expect(installed.length).toBeGreaterThan(500);
});
it('every installed package is locked to its content by a hash', () =>
  expect(installed.filter(([, one]) => !/^sha512-/.test(one.integrity ?? '')).map(([path]) => path)).toEqual(
    [],
  ));
it('a package without a hash is an optional one for another kind of machine', () =>
  expect(
    locked
      .filter(([, one]) => !one.integrity && !(one.optional && (one.os ?? one.cpu)))
      .map(([path]) => path),
  ).toEqual([]));
it('every installed package has the locked version', () =>
  expect(
    installed.filter(([path, one]) => manifest(path).version !== one.version).map(([path]) => path),
  ).toEqual([]));
it('every installed package is under an allowed licence', () =>
  expect(
    installed
      .map(([path]) => [path, licenceOf(path, manifest(path))])
      .filter(([, licence]) => !LICENCES.includes(licence!)),
  ).toEqual([]));
it('none comes from anywhere but the npm registry', () =>
  expect(
    locked
      .filter(
        ([, one]) =>
          one.link || (one.resolved !== undefined && !one.resolved.startsWith('https://registry.npmjs.org/')),
      )
      .map(([path]) => path),
  ).toEqual([]));
it('versions are pinned', () => {
  const { dependencies, devDependencies } =
    read<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json');
  expect(
    Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(npm:[@\w/.-]+@)?\d+\.\d+\.\d+$/.test(version),
    ),
  ).toEqual([]);
});
it('what runs at Google and in the pages comes from five packages', () =>
  expect(
    Object.keys(read<{ dependencies: Record<string, string> }>('package.json').dependencies).sort(),
  ).toEqual(['@noble/hashes', 'libphonenumber-js', 'papaparse', 'preact', 'zod']));
it('few packages run a script of theirs when they are installed, and these are known', () =>
  expect(
    locked
      .filter(([, one]) => one.hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
      .sort(),
  ).toEqual(['@parcel/watcher', '@swc/core', 'esbuild', 'protobufjs']));
