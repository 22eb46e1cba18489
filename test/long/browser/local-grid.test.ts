/**
 * Getting about in the grid of the page that `npm start` opens: wheel, touchpad, keys, a jump to a cell. What
 * is under the pointer is asked of the grid itself, by a click.
 */
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../browser/support/browser';
import { buildPage, EDITOR, LocalPage, OWNER, Window } from '../../browser/support/local-page';
import { soon } from '../../browser/support/soon';

jest.setTimeout(120_000);
let browser: Browser;
let local: LocalPage;
const windows: Window[] = [];
const sits = async (as = OWNER): Promise<Window> => {
  const window = await Window.open(browser, local.address, as);
  windows.push(window);
  return window.ready();
};
/**
 * A point on the cells, below the frozen row and right of the frozen columns; and one on the frozen columns.
 */
const onCells = { x: 700, y: 450 };
const onFrozen = { x: 250, y: 450 };
/**
 * Waits until the page shows where its cursor is and has not moved for a while, counted in its own frames: on
 * a busy machine they take longer, and so does this.
 */
async function settles({ page }: Window): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const place = () => {
          const {
            x = 0,
            y = 0,
            width = 0,
            height = 0,
          } = document.querySelector('.cell-editor')?.getBoundingClientRect() ?? {};
          return [x, y, width, height, document.querySelector<HTMLInputElement>('.cell-name')?.value].join();
        };
        let last = place();
        let calm = 0;
        const frame = () => {
          const now = place();
          calm = now === last ? calm + 1 : 0;
          last = now;
          if (calm > 15) resolve();
          else setTimeout(() => requestAnimationFrame(frame), 0);
        };
        requestAnimationFrame(frame);
      }),
  );
}
/** The cell that is drawn under a point, as row number and letters of the column. */
async function cellUnder(
  window: Window,
  { x, y }: { x: number; y: number },
): Promise<{ row: number; column: string }> {
  const { page } = window;
  await page.mouse.click(x, y);
  return cursorOf(window);
}
/** The cell with the cursor, once the page has come to rest. */
async function cursorOf(window: Window): Promise<{ row: number; column: string }> {
  await settles(window);
  const [, column = '', row = ''] =
    /^([A-Z]+)(\d+)$/.exec(await window.page.getByLabel('Ô đang chọn').inputValue()) ?? [];
  return { row: Number(row), column };
}
async function turnsWheel(
  window: Window,
  at: { x: number; y: number },
  right: number,
  down: number,
): Promise<void> {
  await window.page.mouse.move(at.x, at.y);
  await window.page.mouse.wheel(right, down);
  await settles(window);
}
/**
 * How long the grid may take to show what the server was told to change: a message of the script may come
 * before the new state is drawn. Milliseconds.
 */
const toDraw = 60_000;
/**
 * A sheet of 1,000 rows with one frozen row and two frozen columns, the second three times as
 * wide as the others.
 */
const sitsAtFrozen = async (): Promise<Window> => {
  const owner = await sits();
  await owner.chooses('Cố định hàng và cột');
  await soon(async () => {
    expect((await cellUnder(owner, onFrozen)).column).toBe('B');
  }, toDraw);
  return owner;
};
/** Whether the whole of a cell lies in sight and is drawn where the page believes it to be. */
async function seesWhole(window: Window, a1: string): Promise<void> {
  await settles(window);
  const cell = await window.page.locator('.cell-editor').boundingBox();
  const sheet = await window.page.locator('.sheet').boundingBox();
  if (!cell || !sheet) throw new Error('no sheet');
  expect([
    cell.x >= sheet.x,
    cell.y >= sheet.y,
    cell.x + cell.width <= sheet.x + sheet.width,
    cell.y + cell.height <= sheet.y + sheet.height,
  ]).toEqual([true, true, true, true]);
  expect(await cellUnder(window, { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 })).toEqual({
    row: Number(a1.replace(/\D/g, '')),
    column: a1.replace(/\d/g, ''),
  });
}

beforeAll(async () => {
  buildPage();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  local = new LocalPage();
  await local.start();
});
afterEach(async () => {
  for (const window of windows.splice(0)) await window.close();
  await local.end();
});

describe('The wheel', () => {
  it('moves through the rows, before anything was clicked', async () => {
    const owner = await sits();
    await turnsWheel(owner, onCells, 0, 2100);
    expect((await cellUnder(owner, onCells)).row).toBeGreaterThan(100);
    await turnsWheel(owner, onCells, 0, -2100);
    expect((await cellUnder(owner, onCells)).row).toBeLessThan(20);
  });

  it('moves through rows and columns beside frozen ones, and over them too', async () => {
    const owner = await sitsAtFrozen();
    const before = await cellUnder(owner, onCells);
    await turnsWheel(owner, onFrozen, 0, 1050);
    await turnsWheel(owner, onCells, 300, 0);
    const after = await cellUnder(owner, onCells);
    expect(after.row).toBe(before.row + 50);
    expect(after.column.charCodeAt(0)).toBe(before.column.charCodeAt(0) + 3);
    expect((await cellUnder(owner, onFrozen)).column).toBe('B');
  });

  it("with Ctrl makes the page larger, which is the browser's work, and moves nothing", async () => {
    const owner = await sits();
    const before = await cellUnder(owner, onCells);
    await owner.page.keyboard.down('Control');
    await turnsWheel(owner, onCells, 0, 600);
    await owner.page.keyboard.up('Control');
    expect(await cellUnder(owner, onCells)).toEqual(before);
  });

  it('stays where it is when somebody else changes the file', async () => {
    const owner = await sitsAtFrozen();
    await turnsWheel(owner, onCells, 300, 1050);
    const before = await cellUnder(owner, onCells);
    const editor = await sits(EDITOR);
    await editor.chooses('Đổi màu thẻ');
    await owner.page.waitForFunction(
      () => document.querySelector<HTMLElement>('.tab.front')?.style.borderBottomColor === 'rgb(170, 0, 0)',
    );
    await settles(owner);
    expect(await cellUnder(owner, onCells)).toEqual(before);
  });
});

describe('A jump to a cell', () => {
  it.each(['D150', 'N5', 'Z1000', 'C2', 'L400'])(
    'brings %s into sight, wherever the sheet was before',
    async (a1) => {
      const owner = await sitsAtFrozen();
      await owner.goes('P600');
      await owner.goes(a1);
      await seesWhole(owner, a1);
    },
  );
});

describe('The keyboard', () => {
  it('moves by cells, by screens and to the ends, and the cursor stays in sight', async () => {
    const owner = await sitsAtFrozen();
    await owner.types('R300', 'cuối');
    await owner.goes('A1');
    for (let i = 0; i < 12; i++) await owner.page.keyboard.press('PageDown');
    const { row: down } = await cursorOf(owner);
    expect(down).toBeGreaterThan(200);
    await seesWhole(owner, `A${down}`);
    await owner.page.keyboard.press('Control+End');
    await seesWhole(owner, 'R300');
    await owner.page.keyboard.press('ArrowDown');
    await owner.page.keyboard.press('ArrowRight');
    await seesWhole(owner, 'S301');
    await owner.page.keyboard.press('Control+Home');
    await seesWhole(owner, 'A1');
  });

  it('moves by what a screen really shows when rows are tall', async () => {
    const owner = await sits();
    await owner.chooses('Chữ nhiều dòng');
    await owner.goes('A1');
    await soon(async () => {
      expect((await owner.page.locator('.cell-editor').boundingBox())?.height ?? 0).toBeGreaterThan(40);
    }, toDraw);
    await owner.page.keyboard.press('PageDown');
    await owner.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.cell-name')?.value !== 'A1',
    );
    const { row } = await cursorOf(owner);
    expect(row).toBeGreaterThan(5);
    expect(row).toBeLessThan(15);
  });

  it('goes to the sheet when a tab was clicked', async () => {
    const owner = await sits();
    await owner.page.getByRole('tab').first().click();
    await owner.page.keyboard.press('ArrowDown');
    await owner.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.cell-name')?.value === 'A2',
    );
  });
});
