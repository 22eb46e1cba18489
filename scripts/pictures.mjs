/**
 * `npm run pictures`: draws the pictures of docs/huong-dan from the running product. Starts the page of `npm
 * start` with the sample province (its people are invented, its clock stands still), drives it in Chromium as
 * a unit and as staff, and writes docs/huong-dan/hinh/*.png.
 *   npm run pictures -- unit phone    only these parts
 *   npm run pictures -- --from FILE   begins with a state that `npm start --state FILE` kept, instead of
 *                                     telling the sample again, which takes minutes on a slow machine
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';
import { deskPictures, healthPicture, paperPictures } from './pictures/desk.mjs';
import { deployPictures } from './pictures/deploy.mjs';
import { letterPictures } from './pictures/letters.mjs';
import { phonePictures } from './pictures/phone.mjs';
import { googlePicture, menuPicture, sheetPictures, staffPictures } from './pictures/staff.mjs';
import { unitPictures } from './pictures/unit.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Each begins with the sample as it was told, so that its figures are the same alone and with others. */
const parts = {
  unit: unitPictures,
  phone: phonePictures,
  staff: staffPictures,
  sheets: sheetPictures,
  menu: menuPicture,
  letters: letterPictures,
  desk: deskPictures,
  health: healthPicture,
  papers: paperPictures,
  google: googlePicture,
};
/** What stands outside the product and is drawn without it. */
const sketches = { deploy: deployPictures };

/** Starts the page on a free port with the state of a file; gives its address and how to end it. */
async function startProduct(state, more = []) {
  const args = [join(root, 'scripts', 'start.mjs'), '--port', '0', '--no-open', '--state', state, ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    });
    void ended.then(() => reject(new Error(`npm start ended early:\n${said}`)));
  });
  return {
    address,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The sample as it was told, in a file. */
async function toldSample(folder) {
  const state = join(folder, 'told.json');
  const product = await startProduct(state, ['--fresh']);
  await product.stop();
  return state;
}

/** What stood on the screen when a part could not go on; the other parts are drawn all the same. */
async function whereItStopped(browser, part) {
  for (const context of browser.contexts()) {
    for (const page of context.pages()) {
      const path = join(root, '.cache', `stopped-${part}.png`);
      await page.screenshot({ path }).then(
        () => console.error(`see ${path}`),
        (error) => console.error(error),
      );
    }
    await context.close();
  }
}

async function draw() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' } },
  });
  const all = { ...sketches, ...parts };
  const strange = positionals.filter((part) => !(part in all));
  if (strange.length > 0) throw new Error(`no part ${strange}: ${Object.keys(all).join(', ')}`);
  const isWanted = (part) => positionals.length === 0 || positionals.includes(part);
  const wanted = Object.entries(parts).filter(([part]) => isWanted(part));
  const folder = mkdtempSync(join(tmpdir(), 'so-tai-khoan-'));
  const told = values.from ?? (wanted.length > 0 ? await toldSample(folder) : undefined);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  try {
    for (const [part, pictures] of Object.entries(sketches)) if (isWanted(part)) await pictures(browser);
    for (const [part, pictures] of wanted) {
      const state = join(folder, `${part}.json`);
      copyFileSync(told, state);
      const product = await startProduct(state);
      try {
        await pictures(browser, product.address);
      } catch (error) {
        process.exitCode = 1;
        console.error(`${part}: ${error}`);
        await whereItStopped(browser, part);
      } finally {
        await product.stop();
      }
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await draw();
