// Pictures of the approved letters (test/golden/letters) as a phone (360 px) and a desktop (800 px) show
// them, and as a client that turns letters dark does; written to .cache/letters/. Uses the installed Chromium
// (CHROMIUM=path to name another).
import { chromium } from 'playwright-core';
import { mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const golden = `${root}test/golden/letters`;
const out = `${root}.cache/letters`;
const executablePath = ensureChromium();
const only = process.argv[2] ?? '';
const looks = [
  { name: '360', width: 360, args: [] },
  { name: '800', width: 800, args: [] },
  { name: '360-dark', width: 360, args: ['--enable-features=WebContentsForceDark'] },
];

mkdirSync(out, { recursive: true });
const letters = readdirSync(golden).filter((name) => name.endsWith('.html') && name.includes(only));
for (const { name, width, args } of looks) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...args] });
  try {
    const page = await browser.newPage({
      viewport: { width, height: 640 },
      deviceScaleFactor: width < 500 ? 2 : 1,
    });
    for (const letter of letters) {
      await page.goto(pathToFileURL(`${golden}/${letter}`).href);
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      if (wide > width) console.log(`${letter}: ${wide} px wide at ${width}`);
      await page.screenshot({ path: `${out}/${letter.replace('.html', '')}-${name}.png`, fullPage: true });
    }
  } finally {
    await browser.close();
  }
}
console.log(`${letters.length * looks.length} pictures in .cache/letters`);
