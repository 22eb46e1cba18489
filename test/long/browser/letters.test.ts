import type { Browser } from 'playwright-core';
import { OWNER, STAFF, type Office } from '../../support/office';
import { startBrowser } from '../../browser/support/browser';
import {
  letterOffice,
  linesOf,
  type LettersPage,
  opensLetters,
  switchedOn,
} from '../../browser/support/letters-page';
import { soon } from '../../browser/support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('Staff switch letters', () => {
  it('on and off, and see at once that they go, from when, and by whom', async () => {
    const office = letterOffice();
    const panel = await opensLetters(browser, office.staff);
    await panel.sees('Chưa gửi thư tự động');
    await panel.looks('off');
    await panel.button('Bật gửi thư').click();
    await panel.sees('Đã bật gửi thư tự động.');
    await panel.hasFocus('da-xong');
    await panel.sees('Đang gửi thư tự động');
    await soon(async () => {
      expect(await panel.text()).toContain(STAFF);
    });
    await panel.looks('on');
    expect(office.google.outbox).toHaveLength(0);
    await panel.button('Tạm dừng').click();
    await panel.sees('Đã tạm dừng gửi thư.');
    expect(office.row('Cấu hình', 'Mục', 'Gửi thư tự động')['Giá trị']).toBe('Không');
  });

  it('on again when the schedule was lost: that letters go no longer is on top, with the button that mends it', async () => {
    const office = switchedOn(letterOffice());
    office.google.stage.world.memory.triggers.length = 0;
    const panel = await opensLetters(browser, office.staff);
    await panel.sees('Đã bật nhưng thư không còn tự đi');
    await panel.sees('Thư tự động đã ngừng');
    await panel.looks('stopped');
    await panel.button('Bật lại').click();
    await panel.sees('Đã bật gửi thư tự động.');
    await panel.sees('Đang gửi thư tự động');
    await soon(async () => {
      expect([office.google.triggers.length, await panel.button('Bật lại').count()]).toEqual([1, 0]);
    });
  });

  it('on only when nothing forbids it: what is missing is said before and after', async () => {
    const office = letterOffice({ 'Gửi thư từ ngày': '' });
    const panel = await opensLetters(browser, office.staff);
    await panel.sees('Cần sửa trước khi bật');
    await panel.looks('refusals');
    await panel.button('Bật gửi thư').click();
    await panel.sees('Chưa thực hiện được');
    await panel.hasFocus('khong-duoc');
    expect(office.google.triggers).toHaveLength(0);
    office.sets('Gửi thư từ ngày', '15/10/2018');
    await panel.button('Thử lại').click();
    await panel.sees('Đang gửi thư tự động');
  });

  it('on never over a colleague unasked: taking over is a question of its own, answered inside the page', async () => {
    const office = letterOffice();
    const panel = await opensLetters(browser, office.staff);
    switchedOn(office, office.owner);
    office.staff.opensPage('Thư…');
    await panel.button('Bật gửi thư').click();
    await panel.sees('Chưa thực hiện được');
    await soon(async () => {
      expect(await panel.text()).toContain(`${OWNER} đang là người gửi thư`);
    });
    await panel.button('Nhận việc gửi thư').click();
    await panel.hasFocus('xac-nhan');
    await panel.looks('question');
    await panel.button('Không').click();
    await panel.hasFocus('nhan-viec');
    await soon(async () => {
      expect(await panel.button('Đồng ý, nhận việc').count()).toBe(0);
    });
    await panel.keyboard.press('Enter');
    await panel.button('Đồng ý, nhận việc').click();
    await panel.sees('Đã nhận việc gửi thư.');
    await soon(async () => {
      expect(await panel.button('Nhận việc gửi thư').count()).toBe(0);
    });
    await soon(async () => {
      expect(await panel.text()).toContain(`Người gửi: ${STAFF}`);
    });
  });

  it('a take-over is refused too while something forbids sending, and the page says what', async () => {
    const office = switchedOn(letterOffice());
    const panel = await opensLetters(browser, office.owner);
    office.sets('Gửi thư từ ngày', '');
    office.owner.opensPage('Thư…');
    await panel.button('Nhận việc gửi thư').click();
    await panel.button('Đồng ý, nhận việc').click();
    await panel.sees('Chưa thực hiện được');
    await soon(async () => {
      expect(await panel.text()).toContain('Gửi thư từ ngày');
    });
    await soon(async () => {
      expect(await panel.text()).toContain(`Người gửi: ${STAFF}`);
    });
  });
});

describe('Test mode', () => {
  it('cannot be overlooked: who receives everything is on top, in the question before sending, and in the letter', async () => {
    const office = switchedOn(letterOffice({ 'Chế độ thử: gửi mọi thư đến': 'thu.nghiem@example.org' }));
    const panel = await opensLetters(browser, office.staff);
    await panel.sees('Chế độ thử: thư không đến các đơn vị');
    await panel.sees('Mọi thư chuyển đến: thu.nghiem@example.org.');
    await panel.looks('test mode');
    await panel.opens();
    await panel.button('Gửi ngay').click();
    await panel.sees('Gửi ngay thư này đến thu.nghiem@example.org?');
    await panel.button('Đồng ý, gửi ngay').click();
    await panel.sees(/Kết quả gửi ngay/);
    expect(office.google.outbox.map(({ to }) => to)).toEqual([['thu.nghiem@example.org']]);
  });
});

describe('A letter of which nobody knows whether it left', () => {
  const inDoubt = async (): Promise<{ office: Office; panel: LettersPage }> => {
    const office = switchedOn(letterOffice());
    office.google.clock.moveTo('2018-10-16T12:00:00+07:00');
    const line = office.rows('Thư').findIndex((row) => row['Đơn vị'] === 'H04') + 2;
    office.owner.types('Thư', line, 'Trạng thái', 'Không rõ đã gửi');
    return { office, panel: await opensLetters(browser, office.staff) };
  };

  it.each([
    ['Đã gửi', 'Đã ghi: thư đã gửi.', 'Đã gửi'],
    ['Chưa gửi', 'Đã ghi: thư chưa gửi.', 'Không cần gửi nữa'],
  ])('is on top, and staff decide: %s', async (choice, said, state) => {
    const { office, panel } = await inDoubt();
    await panel.frame.getByRole('heading', { name: '1 thư không rõ đã gửi' }).waitFor();
    await panel.looks('in doubt');
    panel.wire.meets('decideUnknown', 'cut');
    await panel.button(new RegExp(`^${choice}`)).click();
    await panel.hasFocus('khong-duoc');
    await panel.button('Thử lại').click();
    await panel.sees(said);
    await panel.hasFocus('da-xong');
    await panel.frame.getByRole('heading', { name: '1 thư không rõ đã gửi' }).waitFor({ state: 'detached' });
    expect(linesOf(office, 'H04').map((row) => row['Trạng thái'])).toEqual([state]);
  });
});
