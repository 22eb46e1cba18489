/** A unit at its computer: from the menu to "Đã gửi báo cáo", what last year left, what staff sent back. */
import { Desk } from './window.mjs';

/** Tall enough to show a whole form without scrolling. */
const tall = { width: 760, height: 2400 };
/** A unit without an account last year, one with two, one to which staff returned its page, a superior. */
const [fresh, again, returned, superior] = ['x13', 'p01', 'c027', 'p09'].map((code) => `${code}@example.org`);

const page = {
  'Tên trang facebook': 'Công đoàn xã Thạnh Phú',
  'Địa chỉ truy cập': 'm.facebook.com/congdoanxathanhphu.vl?mibextid=ZbWKwL',
  'Họ và tên': 'Nguyễn Thị Hoa',
  'Chức vụ': 'Phó Chủ tịch',
  'Điện thoại': '01687 654 321',
  Email: 'hoa.nguyen@gmial.com',
};

/** The form of a unit, tall enough to be seen whole. */
class Form {
  constructor(desk) {
    this.desk = desk;
    this.frame = desk.shown('Khai báo tài khoản');
  }
  static async open(browser, address, as) {
    const desk = await Desk.open(browser, address, as, tall, 1.5);
    await desk.chooses('Khai báo tài khoản');
    const form = new Form(desk);
    await form.frame.getByRole('heading', { level: 1 }).first().waitFor();
    await form.frame.getByText('Cần hỗ trợ:').waitFor();
    return form;
  }
  button(name) {
    return this.frame.getByRole('button', { name });
  }
  field(label) {
    return this.frame.locator('.field', { has: this.frame.getByText(label, { exact: true }) }).first();
  }
  async fills(fields) {
    for (const [label, text] of Object.entries(fields)) {
      const box = this.frame
        .getByRole('textbox', { name: label })
        .or(this.frame.getByRole('combobox', { name: label }))
        .first();
      await box.fill(text);
      await box.blur();
    }
  }
  /**
   * The sidebar from one element of the form to another, both included; the whole form when none is named.
   */
  async draws(name, from, to) {
    const sidebar = this.desk.page.locator('aside.sidebar');
    const box = await sidebar.boundingBox();
    const foot = await this.frame
      .locator('body')
      .evaluate((body) =>
        Math.ceil(Math.max(...[...body.children].map((child) => child.getBoundingClientRect().bottom))),
      );
    const frameTop = (await this.desk.page.locator('aside.sidebar iframe').boundingBox()).y;
    const top = from ? (await from.boundingBox()).y - 4 : box.y;
    const end = to ? await to.boundingBox() : { y: frameTop, height: foot };
    await this.desk.draws(name, sidebar, {
      y: top,
      height: Math.min(end.y + end.height + 10, box.y + box.height) - top,
    });
  }
  close() {
    return this.desk.close();
  }
}

export async function unitPictures(browser, address) {
  const form = await Form.open(browser, address, fresh);
  await form.draws('bieu-mau-mo');
  await form.fills(page);
  await form.draws('bieu-mau-dien', form.frame.locator('li.row-alone'), form.field('Tên trang facebook'));
  await form.draws('bieu-mau-hoi', form.field('Điện thoại'), form.field('Email'));
  await form
    .button(/^Đúng, dùng/)
    .last()
    .click();
  await form.frame.getByLabel('Người quản trị đã biết và đồng ý').check();
  await form.draws('bieu-mau-gui', form.frame.locator('section.consent'), form.frame.locator('.send'));
  await form.button('Gửi báo cáo').click();
  await form.frame.getByText('Đã gửi báo cáo').waitFor();
  await form.draws('bieu-mau-da-ghi');
  await form.close();

  const pending = await Form.open(browser, address, again);
  await pending.draws('bieu-mau-van-dung', undefined, pending.frame.locator('section.consent').first());
  await pending.close();

  const back = await Form.open(browser, address, returned);
  await back.draws('bieu-mau-tra-lai');
  await back.close();

  const above = await Form.open(browser, address, superior);
  await above.draws('bieu-mau-truc-thuoc', above.frame.locator('section[aria-labelledby="truc-thuoc"]'));
  await above.close();
}
