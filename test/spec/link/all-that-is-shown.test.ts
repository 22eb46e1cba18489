/**
 * All that a page of a link is given, value by value, and all that the desk is told of a door that nobody has
 * proved: what is not named here is shown to nobody. And what is left when Google suspends the account.
 */
import type { LinksView } from '../../../src/app/link/desk';
import { CAU_KE, givenOffice, newRow, OWNER, TRA_CU, UNLISTED } from '../../support/office';
import { Holder, holderOf, provesDoor, tokenOf } from '../../support/links';

const CONTACT = 'Bà Phạm Thị Thu, 0294 385 1234';
const LABEL = 'Địa chỉ trang web của liên kết';
const aText = expect.any(String) as string;

it("The page of a unit's link is given this, and nothing else", () => {
  const office = givenOffice({ settings: { 'Liên hệ khi cần hỗ trợ': CONTACT } });
  provesDoor(office);
  office.cauKe.reports([newRow({ second: 'Trần Văn Minh', secondPhone: '0905 128 764' }, 'rone')]);
  const told = {
    federation: 'Liên đoàn Lao động tỉnh',
    department: 'Ban Tuyên giáo - Nữ công',
    guidance: 'Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018',
    contact: CONTACT,
  };
  const holder = holderOf(office, 'H04');
  holder.opens();
  expect(holder.sees()).toEqual({
    office: told,
    state: 'open',
    token: tokenOf(office, 'H04'),
    form: {
      ...told,
      who: { email: '', isStaff: false },
      unit: {
        code: 'H04',
        name: 'Liên đoàn Lao động huyện Cầu Kè',
        status: 'Đã báo cáo',
        timeliness: 'Đúng hạn',
      },
      yourUnits: [],
      mayChoose: false,
      rows: [
        {
          rowId: 'rone',
          version: aText,
          fields: {
            kind: 'Trang',
            accountName: '',
            pageName: 'Công đoàn huyện Cầu Kè',
            address: 'https://www.facebook.com/congdoancauke',
            name: 'Nguyễn Thị Hoa',
            office: 'Phó Chủ tịch',
            phone: '••• 789',
            email: 'h•••@gmail.com',
            second: 'Trần Văn Minh',
            secondPhone: '••• 764',
            reason: '',
          },
          stopped: false,
          pending: false,
          mayConfirm: false,
          usage: 'Đang dùng',
          answer: 'Mới',
          says: [],
          review: 'waiting',
          comment: '',
          fixFields: [],
          masked: ['phone', 'email', 'secondPhone'],
        },
      ],
      round: { id: '2018-1', name: 'Năm 2018', state: 'open' },
      mayWrite: true,
      pending: 0,
      deadline: 'chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 13 ngày',
      notice: office.setting('Thông báo về dữ liệu cá nhân'),
      noticeId: aText,
      draft: '',
    },
    below: [],
    above: '',
  });
});

it('Without a proof the desk says this of the door, and hands out the test link alone', () => {
  const office = givenOffice();
  const { url } = office.google.deploys(OWNER);
  office.sets(LABEL, url);
  office.staff.opensPage('Bàn làm việc');
  const unit = { kind: 'LĐLĐ huyện', state: 'Chưa báo cáo', hasEmail: true, above: ['lđlđ tỉnh'] };
  const choice = (value: string, label = value) => [{ value, label, count: 2 }];
  expect(office.staff.asks<LinksView>('linksView')).toEqual({
    ok: true,
    value: {
      door: 'unproved',
      says: expect.stringContaining('chưa được xác nhận') as string,
      address: url,
      host: 'script.google.com',
      version: aText,
      linkOnly: false,
      editors: [CAU_KE, TRA_CU, UNLISTED],
      units: [
        { code: 'H04', name: 'Liên đoàn Lao động huyện Cầu Kè', ...unit },
        { code: 'H09', name: 'Liên đoàn Lao động huyện Trà Cú', ...unit },
      ],
      choices: {
        parents: choice('lđlđ tỉnh', 'LĐLĐ tỉnh'),
        kinds: choice('LĐLĐ huyện'),
        states: choice('Chưa báo cáo'),
        count: 2,
        countOfStates: 2,
      },
      isGuarded: true,
    },
  });
  expect(office.staff.asks('unitLink', { unit: 'H04' })).toMatchObject({
    problems: [{ key: 'link.unproved' }],
  });
  expect(office.staff.asks('testLink')).toMatchObject({ ok: true });
});

it('A suspended account: every link is forbidden, an open page can save nothing, and staff work on in the sheet', () => {
  const office = givenOffice();
  const url = `${provesDoor(office)}?k=${tokenOf(office, 'H04')}`;
  const open = Holder.at(office, url);
  office.google.suspends(OWNER);
  expect(() => Holder.at(office, url)).toThrow();
  const run = open.rpc('linkSave', {
    token: open.token,
    sender: 'Trần Thị Mai',
    consent: 'self',
    rows: [newRow({}, 'rlost')],
  });
  expect(run.ok).toBe(false);
  expect(office.rows('Tài khoản')).toEqual([]);
  office.staff.reports([newRow({}, 'rkept')]);
  expect(office.rows('Tài khoản').map((row) => row['Mã dòng'])).toEqual(['rkept']);
});
