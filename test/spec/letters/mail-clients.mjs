// Asks caniemail's data which parts of the approved letters a mail client does not show. Its own process,
// because the library is an ES module.
import { caniemail } from 'caniemail';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../golden/letters/', import.meta.url));
const clients = [
  'gmail.*',
  'yahoo.*',
  'outlook.windows',
  'outlook.outlook-com',
  'outlook.android',
  'outlook.ios',
  'outlook.macos',
  'apple-mail.*',
  'samsung-email.*',
];
const find = (html) => {
  const { issues } = caniemail({ clients, html });
  return [...issues.errors].flatMap(([client, list]) => list.map(({ title }) => `${client}: ${title}`));
};
const problems = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, [...new Set(find(readFileSync(folder + name, 'utf8')))].sort()]),
);
const bad = [
  ...new Set(find('<!DOCTYPE html><html><body><div style="display:flex"><form></form></div></body></html>')),
].sort();
console.log(JSON.stringify({ problems, bad }));
