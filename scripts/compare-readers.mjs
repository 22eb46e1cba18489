// Reads the two corpora with our readers and with what one would otherwise use, counts who is right, and
// writes docs/comparison.md.
//   node scripts/compare-readers.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import phoneMax from 'libphonenumber-js/max';
import phoneMin from 'libphonenumber-js';
import { SocialLinks } from 'social-links';

const root = new URL('../', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));
const require = createRequire(import.meta.url);
const corpus = (name) => JSON.parse(readFileSync(at(`test/spec/corpus/${name}.json`), 'utf8')).cases;

const bundle = at('.cache/compare-readers.mjs');
mkdirSync(at('.cache'), { recursive: true });
await build({
  stdin: {
    contents: "export { readFacebookAddress } from './facebook'; export { readPhone } from './phone';",
    resolveDir: at('src/domain'),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  logLevel: 'error',
});
const { readFacebookAddress, readPhone } = await import(bundle);

/** A reader answers the identity of what it accepts (a key, an address, a number), or null. */
const social = new SocialLinks();
const byHost = (right) => (text) => {
  try {
    const url = new URL(text.trim());
    return right(url.hostname) ? url.origin + url.pathname.replace(/\/$/, '') : null;
  } catch {
    return null;
  }
};
const attempt = (read) => (text) => {
  try {
    return read(text) || null;
  } catch {
    return null;
  }
};
const addressReaders = [
  [
    'ours',
    (text) => {
      const r = readFacebookAddress(text);
      return r.ok ? r.key : null;
    },
  ],
  [
    `social-links ${require('social-links/package.json').version}`,
    attempt((text) => (social.isValid('facebook', text) ? social.sanitize('facebook', text) : null)),
  ],
  ['`new URL`, host ends with `facebook.com`', byHost((host) => host.endsWith('facebook.com'))],
  [
    '`new URL`, host is `www.`, `m.` or bare `facebook.com`',
    byHost((host) => ['www.facebook.com', 'm.facebook.com', 'facebook.com'].includes(host)),
  ],
  ['text contains `facebook.com/`', (text) => (text.includes('facebook.com/') ? text.trim() : null)],
];
const libphonenumber = (parse) =>
  attempt((text) => {
    const r = parse(text, 'VN');
    return r && r.isValid() ? r.number : null;
  });
const version = require('libphonenumber-js/package.json').version;
const phoneReaders = [
  [
    'ours',
    (text) => {
      const r = readPhone(text);
      return r.ok ? r.e164 : null;
    },
  ],
  [`libphonenumber-js ${version}, default (\`min\`)`, libphonenumber(phoneMin)],
  [`libphonenumber-js ${version}, \`max\``, libphonenumber(phoneMax)],
];

const table = (head, rows, figures = false) =>
  [head, head.map((_, i) => (i && figures ? '---:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
const cell = (text) =>
  `\`${
    text
      .replace(/[\u00a0\u200b-\u200f\u202a-\u202e]/g, '·')
      .replace(/\|/g, '\\|')
      .trim() || ' '
  }\``;
const accepted = (one) => one.kind !== 'invalid';

function addressScore([name, read], cases) {
  const wronglyAccepted = cases.filter((one) => !accepted(one) && read(one.input) !== null).length;
  const wronglyRefused = cases.filter((one) => accepted(one) && read(one.input) === null).length;
  // How many spellings of one page the reader knows to be the same: the largest set with one identity.
  const spellings = cases
    .filter((one) => one.key === 'u:ldldtravinh')
    .map((one) => read(one.input))
    .filter(Boolean);
  const together = Math.max(
    0,
    ...Object.values(spellings.reduce((sets, id) => ({ ...sets, [id]: (sets[id] ?? 0) + 1 }), {})),
  );
  return [name, cases.length - wronglyAccepted - wronglyRefused, wronglyAccepted, wronglyRefused, together];
}

function phoneScore([name, read], cases) {
  const wronglyAccepted = cases.filter((one) => !accepted(one) && read(one.input) !== null).length;
  const wronglyRefused = cases.filter((one) => accepted(one) && read(one.input) === null).length;
  const otherNumber = cases.filter(
    (one) => accepted(one) && read(one.input) !== null && read(one.input) !== one.e164,
  ).length;
  return [
    name,
    cases.length - wronglyAccepted - wronglyRefused - otherNumber,
    wronglyAccepted,
    wronglyRefused,
    otherNumber,
  ];
}

/** The whole answer of ours, with its reason or notes, against the corpus. */
const same = (one, r, id) =>
  accepted(one)
    ? r.ok && r.kind === one.kind && id(r) && (one.warn ? r.notes.includes(one.warn) : r.notes.length === 0)
    : !r.ok && r.reason === one.reason;

const addresses = corpus('facebook_urls');
const phones = corpus('vn_phones');
const wholeAddresses = addresses.filter((one) =>
  same(one, readFacebookAddress(one.input), (r) => r.canonical === one.canonical && r.key === one.key),
).length;
const wholePhones = phones.filter((one) =>
  same(one, readPhone(one.input), (r) => r.e164 === one.e164 && r.display === one.display),
).length;
const pageSpellings = addresses.filter((one) => one.key === 'u:ldldtravinh').length;

const shownAddresses = [
  'https://www.facebook.com/ldldtravinh',
  'facebook.com/ldldtravinh',
  'https://www.facebook.com/profile.php?id=100012345678901',
  'https://vi-vn.facebook.com/ldldtravinh/',
  'https://www.facebook.com/groups/tamsucongnhan',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fldldtravinh%3Ffbclid%3DIwAR1&h=AT0x',
  'https://www.facebook.com/ldldtravinh/videos/1234567890',
  'https://www.facebook.com/login.php?next=x',
  'https://www.facebook.com/home.php',
  '0918.544418',
  'https://evil-facebook.com/ldldtravinh',
  'https://evil.vn/https://www.facebook.com/ldldtravinh',
  'https://www.ｆacebook.com/ldldtravinh',
  'https://www.facebook.com/Công đoàn tỉnh Trà Vinh',
  'Công đoàn tỉnh Trà Vinh',
];
const shownPhones = [
  '0918.544418',
  '0169 5678945',
  '01201234567',
  '074.3855666',
  '0294.3855666 máy lẻ 102',
  '918544418.0',
  '0918.544418 - 0294.3855666',
  'O918.544418',
  '1900 1234',
  '09185444189',
  '0000000000',
  '9.18544418E8',
];

const ourAddress = (text) => {
  const r = readFacebookAddress(text);
  return r.ok
    ? [cell(r.canonical.replace('https://www.', '')), ...r.notes].join(' ')
    : [`**${r.reason}**`, ...(r.suggest ? ['offers', cell(r.suggest.replace('https://www.', ''))] : [])].join(
        ' ',
      );
};
const ourPhone = (text) => {
  const r = readPhone(text);
  return r.ok ? [r.e164, ...r.notes].join(' ') : [`**${r.reason}**`, ...(r.parts ?? [])].join(' ');
};
const verdict = (read, text) => {
  const id = read(text);
  return id === null ? 'refused' : cell(String(id).replace(/^https?:\/\/(www\.)?/, ''));
};

const doc = `# Our readers beside what one would otherwise use

Written by \`node scripts/compare-readers.mjs\`, which runs every reader on \`test/spec/corpus/\`; run it again after a change of the rules or of a package. The corpus says what a
union office should be told. Ours was written with this corpus in view, so its full marks show only that nothing has broken; the others were not made for this question, so their
errors show how far it is from theirs, not how good they are.

## Facebook addresses: ${addresses.length} texts, ${addresses.filter(accepted).length} to accept and ${addresses.length - addresses.filter(accepted).length} to refuse

"Right" counts accepting or refusing only. "Same page" is how many of the ${pageSpellings} spellings of one page the reader knows to be one; the rest would be counted as other pages.

${table(
  ['reader', 'right', 'wrongly accepted', 'wrongly refused', `same page, of ${pageSpellings}`],
  addressReaders.map((reader) => addressScore(reader, addresses)),
  true,
)}

Ours agrees with the corpus in the reason, the kind, the canonical form, the key and the note as well in ${wholeAddresses} of ${addresses.length}.

${table(
  ['typed', 'ours', 'social-links', '`new URL`, ends with'],
  shownAddresses.map((text) => [
    cell(text),
    ourAddress(text),
    verdict(addressReaders[1][1], text),
    verdict(addressReaders[2][1], text),
  ]),
)}

## Phone numbers: ${phones.length} cells, ${phones.filter(accepted).length} to accept and ${phones.length - phones.filter(accepted).length} to refuse

An old number is right when the new one is given. "Other number" is the worst error: accepted, and nobody can be reached under it.

${table(
  ['reader', 'right', 'wrongly accepted', 'wrongly refused', 'other number'],
  phoneReaders.map((reader) => phoneScore(reader, phones)),
  true,
)}

Ours agrees with the corpus in the reason, the form shown and the note as well in ${wholePhones} of ${phones.length}. Validity of what it accepts is libphonenumber's \`max\`; the difference is made by cleaning, splitting and converting first.

${table(
  ['typed', 'ours', 'default (`min`)', '`max`'],
  shownPhones.map((text) => [
    cell(text),
    ourPhone(text),
    verdict(phoneReaders[1][1], text),
    verdict(phoneReaders[2][1], text),
  ]),
)}
`;
writeFileSync(at('docs/comparison.md'), doc);
console.log(
  `docs/comparison.md: addresses ${wholeAddresses}/${addresses.length}, phones ${wholePhones}/${phones.length}`,
);
