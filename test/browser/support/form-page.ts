/** The form in a browser, in the words of the person in front of it. */
import type { Browser, Frame } from 'playwright-core';
import type { ReportText } from '../../../src/domain/checking/report';
import { kinds, labelOf, reportFields, type ReportField } from '../../../src/domain/fields';
import type { Clerk } from '../../support/office';
import { focusIn, open, type Opened, type Opening } from './page';

export const page: Partial<ReportText> = {
  pageName: 'Công đoàn huyện Cầu Kè',
  address: 'https://www.facebook.com/congdoancauke',
  name: 'Nguyễn Thị Hoa',
  office: 'Phó Chủ tịch',
  phone: '0913 456 789',
  email: 'hoa.nguyen@gmail.com',
};

/** What each button adds. */
const kindOf: Record<string, string> = {
  'Thêm trang': kinds.page,
  'Thêm nhóm': kinds.group,
  'Thêm tài khoản cá nhân': kinds.person,
  'Đơn vị không có tài khoản': kinds.none,
};

export class FormPage {
  readonly frame: Frame;
  constructor(readonly opened: Opened) {
    this.frame = opened.frame;
  }
  get wire() {
    return this.opened.wire;
  }
  get keyboard() {
    return this.opened.page.keyboard;
  }

  button(name: string | RegExp) {
    return this.frame.getByRole('button', { name });
  }
  link(name: string | RegExp) {
    return this.frame.getByRole('link', { name });
  }
  heading(name: string | RegExp) {
    return this.frame.getByRole('heading', { name });
  }
  /** A field of the row that is open (the last one, when several are). */
  field(field: ReportField) {
    // The form calls the reason by what it is for: asked of who has nothing, a note of the others.
    const label = field === 'reason' ? /^(?:Vì sao đơn vị chưa có\?|Ghi chú)$/ : labelOf(field);
    return this.frame.getByLabel(label, { exact: true }).last();
  }
  /** Waits until the text is on the page. */
  async sees(text: string | RegExp): Promise<void> {
    await this.frame.getByText(text).first().waitFor();
  }
  async text(): Promise<string> {
    return this.frame.locator('body').innerText();
  }

  async fills(fields: Partial<ReportText>): Promise<void> {
    for (const field of reportFields) {
      const text = fields[field];
      if (text === undefined || field === 'kind') continue;
      await this.field(field).fill(text);
      await this.field(field).blur();
    }
  }
  /** Adds an account: by its button, or, where an empty one stands there already, by choosing its kind. */
  async adds(button: string, fields: Partial<ReportText>): Promise<void> {
    await this.begins(button);
    await this.fills(fields);
  }
  async begins(button: string): Promise<void> {
    const add = this.frame.getByRole('button', { name: button, exact: true });
    const choose = this.frame.getByRole('radio', { name: kindOf[button] ?? button, exact: true });
    await add.or(choose).first().waitFor();
    if ((await add.count()) > 0) await add.click();
    else await choose.check();
  }
  async agrees(): Promise<void> {
    await this.frame.getByLabel('Người quản trị đã biết và đồng ý').check();
  }
  async sends(): Promise<void> {
    await this.button('Gửi báo cáo').click();
  }
  /** What is said beside a field, through what the field itself points to. */
  async saidAt(field: ReportField): Promise<string> {
    return this.field(field).evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.innerText ?? '')
        .join('\n'),
    );
  }
  focus(): Promise<string> {
    return focusIn(this.frame);
  }
  /** Closes the sidebar as a person does, without a word. */
  async closes(): Promise<void> {
    await this.opened.page.close();
  }
}

/** Opens the form and waits for a heading: the unit's name unless told otherwise. */
export async function openForm(
  browser: Browser,
  clerk: Clerk,
  opening: Opening & { until?: string } = {},
): Promise<FormPage> {
  const form = new FormPage(await open(browser, clerk, 'Khai báo tài khoản', opening));
  await form
    .heading(opening.until ?? /Liên đoàn Lao động huyện/)
    .first()
    .waitFor();
  return form;
}
