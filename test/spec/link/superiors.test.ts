/**
 * What a superior's link shows of the units below it, what it may do for them, and where a merged unit went.
 */
import { LocalGoogle } from '../../../emulator';
import type { LinkView } from '../../../src/app/link/views';
import { givenOffice, newRow, Office, OWNER, pushed, TRA_CU } from '../../support/office';
import { Holder, holderOf, tokenOf } from '../../support/links';
import { everything } from '../doors/attempts';

const files = pushed();
const units = [
  { code: 'X01', name: 'Công đoàn phường Trà Vinh', email: 'travinh@example.org', phone: '0294 385 1111' },
  {
    code: 'C01',
    name: 'CĐCS Trường Tiểu học A',
    parent: 'X01',
    email: 'cs1@example.org',
    phone: '0913 456 780',
  },
  { code: 'C02', name: 'CĐCS Trạm Y tế B', parent: 'X01', email: TRA_CU, phone: '0912 345 678' },
  { code: 'C03', name: 'Tổ công đoàn C', parent: 'C02', phone: '0905 111 222' },
];
const made = (superiorsFill: string): string => {
  const office = givenOffice({ units, settings: { 'Cấp trên được khai thay': superiorsFill } });
  office.traCu.reports([newRow({}, 'rbelow')], 'C02');
  office.google.deploys(OWNER);
  return office.google.save();
};
const saved = { Có: made('Có'), Không: made('Không') };
const given = (may: keyof typeof saved): Office => new Office(LocalGoogle.restore(saved[may], files));
const opened = (holder: Holder): Extract<LinkView, { state: 'open' | 'preview' }> => {
  holder.opens();
  const view = holder.sees();
  if (view.state !== 'open') throw new Error(view.state);
  return view;
};

describe("A superior's link", () => {
  it('shows of the units directly below name, state and time, and nothing they reported or hold', () => {
    const office = given('Không');
    const holder = holderOf(office, 'X01');
    const view = opened(holder);
    expect(view.below).toEqual([
      {
        code: 'C01',
        name: 'CĐCS Trường Tiểu học A',
        status: 'Chưa báo cáo',
        timeliness: 'Còn hạn',
        at: '',
        phone: '',
        mayFillIn: false,
      },
      {
        code: 'C02',
        name: 'CĐCS Trạm Y tế B',
        status: 'Đã báo cáo',
        timeliness: 'Đúng hạn',
        at: '16/10/2018 08:00',
        phone: '',
        mayFillIn: false,
      },
    ]);
    expect(holder.told).not.toMatch(/0913|0912|@example|congdoancauke|Nguyễn Thị Hoa|Tổ công đoàn/);
    for (const code of ['C01', 'C02', 'C03']) expect(holder.told).not.toContain(tokenOf(office, code));
    expect(holder.told).not.toContain(office.unit('C01')['Liên kết']!);
  });

  it('neither opens nor writes a form below while the office does not let superiors fill in', () => {
    const office = given('Không');
    const holder = holderOf(office, 'X01');
    const before = everything(office);
    for (const unit of ['C01', 'C02', 'C03']) {
      expect(holder.asks('linkOpen', { unit })).toMatchObject({
        ok: false,
        problems: [{ key: 'who.notYours' }],
      });
      expect(holder.sends({ unit, rows: [newRow()] })).toMatchObject({
        ok: false,
        problems: [{ key: 'who.notYours' }],
      });
    }
    expect(everything(office)).toBe(before);
  });

  it('where the office does, shows telephones, opens and saves for the units directly below, masked and recorded as its own act', () => {
    const office = given('Có');
    const holder = holderOf(office, 'X01');
    expect(opened(holder).below.map(({ phone, mayFillIn }) => [phone, mayFillIn])).toEqual([
      ['0913 456 780', true],
      ['0912 345 678', true],
    ]);
    expect(holder.asks('linkOpen', { unit: 'C02' })).toMatchObject({
      ok: true,
      value: {
        state: 'open',
        form: { unit: { code: 'C02' }, rows: [{ fields: { phone: '••• 789' } }] },
        below: [],
      },
    });
    expect(
      holder.sends({
        unit: 'C01',
        rows: [newRow({ address: 'https://www.facebook.com/congdoancosoa' }, 'rfor')],
      }).ok,
    ).toBe(true);
    expect(office.row('Tài khoản', 'Mã dòng', 'rfor')).toMatchObject({
      'Mã đơn vị': 'C01',
      'Người nhập': 'liên kết X01 (Trần Thị Mai)',
    });
    expect(office.rows('Nhật ký').pop()).toMatchObject({ Ai: 'liên kết X01', 'Đơn vị': 'C01' });
    expect(office.unit('C01')['Nộp lần đầu, đã xác nhận']).toBe('');
    expect(holder.sends({ unit: 'C03', rows: [newRow()] })).toMatchObject({
      problems: [{ key: 'who.notYours' }],
    });
  });

  it('and a unit below sees nothing of its superior', () => {
    const office = given('Có');
    const holder = holderOf(office, 'C01');
    expect(opened(holder)).toMatchObject({ below: [], above: 'Công đoàn phường Trà Vinh' });
    expect(holder.sends({ unit: 'X01', rows: [newRow()] })).toMatchObject({
      problems: [{ key: 'who.notYours' }],
    });
  });
});

describe('The link of a unit that ended', () => {
  it('says which unit it is today, through all mergers, and writes nothing', () => {
    const office = given('Không');
    office.owner.types('Đơn vị', 3, 'Nhập vào', 'C02');
    office.owner.types('Đơn vị', 4, 'Nhập vào', 'X01');
    const holder = holderOf(office, 'C01');
    const before = everything(office);
    holder.opens();
    expect(holder.sees()).toMatchObject({
      state: 'merged',
      unit: 'CĐCS Trường Tiểu học A',
      into: 'Công đoàn phường Trà Vinh',
    });
    expect(holder.sends({ rows: [newRow()] })).toMatchObject({ problems: [{ key: 'link.refused' }] });
    expect(holder.told).not.toMatch(/0913|0294|@example/);
    expect(everything(office)).toBe(before);
  });
  it('says that there is none where it dissolved', () => {
    const office = given('Không');
    office.owner.types('Đơn vị', 3, 'Hoạt động', 'Đã giải thể');
    const holder = holderOf(office, 'C01');
    holder.opens();
    expect(holder.sees()).toMatchObject({ state: 'merged', into: '' });
  });
});
