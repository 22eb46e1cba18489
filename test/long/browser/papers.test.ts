// Papers as a person takes them away: printed by Chromium, as a Word file, and copied. Read back by
// libraries.
import { strFromU8, unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Browser, Frame } from 'playwright-core';
import { encode } from 'uqr';
import { sheetOfPaper } from '../../../src/domain/paper/document';
import { provesDoor, tokenOf } from '../../support/links';
import { papersWords } from '../../../src/client/shared/words/papers';
import { newRow } from '../../support/office';
import { startBrowser } from '../../browser/support/browser';
import { office as givenOffice } from '../../browser/support/files';
import { faultsIn } from '../../browser/support/looks';
import { open } from '../../browser/support/page';
import { soon } from '../../browser/support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const dialog = { width: 1000, height: 640 };
/** The longest that people type: names and addresses that no column is made for. */
const long = {
  pageName: 'Công đoàn cơ sở Trường Phổ thông Dân tộc nội trú Trung học cơ sở và Trung học phổ thông Cầu Kè',
  address: 'https://www.facebook.com/congdoantruongphothongdantocnoitrucauketravinh',
  name: 'Nguyễn Hoàng Thị Phương Thảo Nguyên',
  office: 'Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo - Nữ công',
  email: 'nguyen.hoang.thi.phuong.thao.nguyen.congdoan@travinh.example.org',
};
const given = async () => {
  const office = givenOffice();
  office.cauKe.reports([newRow(), newRow({ ...long, kind: 'Trang' })]);
  const opened = await open(browser, office.staff, 'In và xuất…', dialog);
  return { office, ...opened };
};
/** The longest that a unit is called, without an address. */
const farUnit = {
  code: 'C21',
  name: 'Công đoàn cơ sở Trường Phổ thông Dân tộc nội trú Trung học cơ sở và Trung học phổ thông huyện Cầu Kè',
};
const invited = async () => {
  const office = givenOffice({ units: [farUnit] });
  provesDoor(office);
  return { office, ...(await open(browser, office.staff, 'In và xuất…', dialog)) };
};
const make = async (frame: Frame, what: RegExp): Promise<void> => {
  await frame.getByRole('radio', { name: what }).check();
  await frame.getByRole('button', { name: 'Xem văn bản' }).click();
  await frame.getByText(/^Đã lập \d+ văn bản\.$/).waitFor();
};

interface Place {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
interface Page {
  width: number;
  height: number;
  texts: (Place & { text: string })[];
  pictures: Place[];
}
/** What a PDF says and where, in millimetres from the left and the top. */
function pagesOf(pdf: Buffer): Page[] {
  const folder = mkdtempSync(join(tmpdir(), 'giay-'));
  writeFileSync(join(folder, 'in.pdf'), pdf);
  const reader = join(__dirname, '../../browser/support/read-pdf.mjs');
  const said = execFileSync(process.execPath, [reader, join(folder, 'in.pdf')], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return JSON.parse(said) as Page[];
}
/** The page as printed: what the frame holds, on paper of its own. */
async function printed(frame: Frame): Promise<Page[]> {
  const html = await frame.evaluate(() => document.documentElement.outerHTML);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(html.replace(/<script[^]*?<\/script>/g, ''));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  if (process.env.LOOK) {
    mkdirSync(process.env.LOOK, { recursive: true });
    writeFileSync(`${process.env.LOOK}/paper-${Date.now()}.pdf`, pdf);
  }
  await context.close();
  return pagesOf(pdf);
}
const squeezed = (text: string): string => text.replace(/\s+/g, '');
const saidOn = (pages: readonly Page[]): string =>
  squeezed(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));

describe('Printed', () => {
  it('the form stands on A4 across, inside the margins of the decree, with the longest names and addresses whole', async () => {
    const { frame, context } = await given();
    await make(frame, /Báo cáo của đơn vị/);
    const pages = await printed(frame);
    const said = saidOn(pages);
    for (const text of Object.values(long)) expect(said).toContain(squeezed(text));
    for (const page of pages) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([297, 210]);
      for (const { text, left, right, bottom } of page.texts) {
        expect({ text, inside: left >= sheetOfPaper.left - 0.5 }).toEqual({ text, inside: true });
        expect({ text, inside: right <= sheetOfPaper.long - sheetOfPaper.right + 0.5 }).toEqual({
          text,
          inside: true,
        });
        expect({ text, inside: bottom <= sheetOfPaper.short - sheetOfPaper.bottom + 0.5 }).toEqual({
          text,
          inside: true,
        });
      }
    }
    await context.close();
  });
  it('each unit begins a page of its own', async () => {
    const { frame, context } = await given();
    await make(frame, /Mẫu báo cáo để trống/);
    const pages = await printed(frame);
    expect(pages).toHaveLength(2);
    await context.close();
  });
  it('the invitation with the longest names stands on one sheet, its code 42 mm wide and within the margins', async () => {
    const { frame, context } = await invited();
    await make(frame, /Giấy mời/);
    const pages = await printed(frame);
    expect(pages).toHaveLength(1);
    const [{ width, height, texts, pictures }] = pages as [Page];
    expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
    expect(pictures).toHaveLength(1);
    for (const { left, right, bottom } of [...texts, ...pictures]) {
      expect(left).toBeGreaterThanOrEqual(sheetOfPaper.left - 0.5);
      expect(right).toBeLessThanOrEqual(sheetOfPaper.short - sheetOfPaper.right + 0.5);
      expect(bottom).toBeLessThanOrEqual(sheetOfPaper.long - sheetOfPaper.bottom + 0.5);
    }
    const { left, right, top, bottom } = pictures[0]!;
    expect([Math.round(right - left), Math.round(bottom - top)]).toEqual([42, 42]);
    expect(saidOn(pages)).toContain(squeezed(farUnit.name));
    await context.close();
  });
  it('the code on the sheet holds the unit’s own link, module for module', async () => {
    const { office, frame, context } = await invited();
    await make(frame, /Giấy mời/);
    const url = `${office.setting('Địa chỉ trang web của liên kết')}?k=${tokenOf(office, farUnit.code)}`;
    const { data, size } = encode(url, { ecc: 'M', border: 4 });
    const seen = await frame.evaluate(async (modules) => {
      const picture = document.querySelector<HTMLImageElement>('img.code')!;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.naturalWidth;
      canvas.height = picture.naturalHeight;
      const draw = canvas.getContext('2d')!;
      draw.drawImage(picture, 0, 0);
      const side = canvas.width / modules;
      return Array.from({ length: modules }, (_, y) =>
        Array.from(
          { length: modules },
          (__, x) => draw.getImageData((x + 0.5) * side, (y + 0.5) * side, 1, 1).data[0]! < 128,
        ),
      );
    }, size);
    expect(seen).toEqual(data);
    await context.close();
  });
  it('a list over several pages has its head again on each, and numbers from the second on, in the top margin', async () => {
    const office = givenOffice({
      units: Array.from({ length: 60 }, (_, i) => ({
        code: `X${i}`,
        name: `Công đoàn xã Phú Tân số ${i}`,
        kind: 'Công đoàn xã',
      })),
    });
    const { frame, context } = await open(browser, office.staff, 'In và xuất…', dialog);
    await make(frame, /Danh sách tài khoản/);
    const pages = await printed(frame);
    expect(pages.length).toBeGreaterThan(1);
    const withLines = pages.filter((page) => saidOn([page]).includes('PhúTân'));
    expect(withLines.length).toBeGreaterThan(1);
    for (const page of withLines) expect(saidOn([page])).toContain('STT');
    const numberOf = ({ texts }: Page): string[] =>
      texts.filter(({ bottom }) => bottom < sheetOfPaper.top).map(({ text }) => text);
    expect(pages.map(numberOf)).toEqual(pages.map((_, i) => (i === 0 ? [] : [String(i + 1)])));
    await context.close();
  });
});

describe('As a Word file', () => {
  it('it says the same as the paper, on A4 with the margins of the decree', async () => {
    const { frame, page, context } = await given();
    await make(frame, /Báo cáo của đơn vị/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: 'Tải tệp Word' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const file = Buffer.concat(chunks);
    if (process.env.LOOK) writeFileSync(`${process.env.LOOK}/paper.docx`, file);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    const { value } = await mammoth.extractRawText({ buffer: file });
    for (const text of [...Object.values(long), 'Độc lập - Tự do - Hạnh phúc', 'Thông tin người quản trị'])
      expect(value).toContain(text);
    const xml = strFromU8(unzipSync(new Uint8Array(file))['word/document.xml']!);
    const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
    expect(xml).toMatch(new RegExp(`<w:pgSz w:w="${twips(297)}" w:h="${twips(210)}" w:orient="landscape"`));
    expect(xml).toMatch(
      new RegExp(`w:top="${twips(20)}" w:right="${twips(15)}" w:bottom="${twips(20)}" w:left="${twips(30)}"`),
    );
    expect(xml.match(/<w:tblHeader\/>/g)!.length).toBeGreaterThanOrEqual(2);
    await context.close();
  });
});

it('Copied, it is pasted as a table with every cell of its own', async () => {
  const { frame, page, context } = await given();
  await make(frame, /Danh sách tài khoản/);
  await frame.getByRole('button', { name: 'Sao chép' }).click();
  await frame.getByText(papersWords.copied).waitFor();
  // As an office pastes it into a document of its own.
  const pasted = await context.newPage();
  await pasted.setContent('<div id="van-ban" contenteditable style="min-height: 200px"></div>');
  await pasted.locator('#van-ban').focus();
  await pasted.keyboard.press('Control+V');
  const rows = await pasted.evaluate(() =>
    [...document.querySelectorAll('#van-ban tr')].map((row) =>
      [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    ),
  );
  expect(rows).toContainEqual(expect.arrayContaining([long.pageName, long.address, long.name, long.office]));
  expect(rows.some((row) => row.some((cell) => cell.includes(long.email)))).toBe(true);
  await page.close();
  await context.close();
});

it('The Word file of an invitation holds its code at the size of the paper', async () => {
  const { frame, page, context } = await invited();
  await make(frame, /Giấy mời/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Tải tệp Word' }).click(),
  ]);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(Object.keys(files).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  const emu = Math.round((Math.round((42 / 25.4) * 96) / 96) * 914_400);
  expect(strFromU8(files['word/document.xml']!)).toContain(`<wp:extent cx="${emu}" cy="${emu}"/>`);
  await context.close();
});

describe('The dialog', () => {
  it('has no fault for those who cannot see it, in every state, and shows what is wrong beside its box', async () => {
    const { frame, context } = await given();
    await frame.getByRole('button', { name: 'Xem văn bản' }).waitFor();
    await soon(async () => expect(await faultsIn(frame)).toEqual([]));
    await make(frame, /Báo cáo của đơn vị/);
    await soon(async () => expect(await faultsIn(frame)).toEqual([]));
    await frame.getByRole('radio', { name: /giả mạo/ }).check();
    await frame.getByLabel('Địa chỉ trang giả mạo').fill('không rõ');
    await frame.getByRole('button', { name: 'Xem văn bản' }).click();
    await frame.getByText('Chưa đọc được địa chỉ trang giả mạo.').waitFor();
    await soon(async () => expect(await faultsIn(frame)).toEqual([]));
    await context.close();
  });
  it('finds one unit by its name without marks, and says so when there is none', async () => {
    const { frame, context } = await given();
    await frame.getByLabel(/^Một đơn vị/).fill('lien doan lao dong huyen cau ke');
    await make(frame, /Báo cáo của đơn vị/);
    await frame.getByText('Đã lập 1 văn bản.').waitFor();
    await frame.getByLabel(/^Một đơn vị/).fill('Sao Hỏa');
    await frame.getByRole('button', { name: 'Xem văn bản' }).click();
    await frame.getByText(/Không có đơn vị nào tên như vậy/).waitFor();
    await context.close();
  });
});
