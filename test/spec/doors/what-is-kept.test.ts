/**
 * What is kept beside the tabs that hold the report: the log, the script's properties, the console. None of
 * it holds an administrator's data.
 */
import type { Office } from '../../support/office';
import { goodPage, newRow, STAFF, TRA_CU, CAU_KE, OWNER } from '../../support/office';
import { givenLetters } from '../../support/letters';

const people = [
  {
    ...goodPage,
    name: 'Nguyễn Thị Hoa',
    phone: '0913456789',
    email: 'hoa.nguyen@gmail.com',
    office: 'Phó Chủ tịch Hoa',
    accountName: 'Hoa Nguyễn Thị',
    pageName: 'Trang có tên riêng',
  },
  {
    ...goodPage,
    name: 'Lê Văn Bình',
    phone: '0912876543',
    email: 'binh.le@gmail.com',
    office: 'Chủ tịch Bình',
    accountName: 'Bình Lê',
    pageName: 'Trang của Bình',
    address: 'https://www.facebook.com/congdoantracu',
  },
];
const personal = people.flatMap(({ name, phone, email, office, accountName, pageName, address }) => [
  name,
  phone,
  phone.slice(1),
  email,
  office,
  accountName,
  pageName,
  address.slice(25),
]);
const found = (text: string): string[] => personal.filter((one) => text.normalize('NFC').includes(one));

/** A whole campaign in small: reports, faults, hand edits, reviews, letters, refusals, breakdowns. */
function campaign(): Office {
  const office = givenLetters();
  office.cauKe.reports([newRow(people[0], 'rmot')]);
  office.traCu.reports([newRow(people[1], 'rhai')], 'H09');
  office.cauKe.sends({ rows: [newRow({ ...people[1], phone: '123', email: 'binh.le@gmail.com.' })] });
  office.cauKe.asks('keepDraft', { unit: 'H04', draft: JSON.stringify(people[1]) });
  office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912876543 hoặc 0913456789');
  office.staff.types('Tài khoản', 3, 'Duyệt', 'Trả lại');
  office.staff.types('Tài khoản', 3, 'Ý kiến', 'Bà Nguyễn Thị Hoa xem lại');
  office.staff.checksAll();
  office.noonOf('2018-10-17');
  for (const json of [
    `{"draft":\n"Lê Văn Bình"\n0912876543}`,
    `Nguyễn Thị Hoa\n0913456789`,
    JSON.stringify({ unit: 'H04', consent: 'Lê Văn Bình', rows: [people[1]] }),
  ])
    office.cauKe.opensPage().hand.call('rpc', 'saveReport', json);
  for (let call = 1; call <= 30; call += 3) {
    office.google.failNext({ call, how: 'throw' });
    office.cauKe.sends({ rows: [newRow({ ...people[0], pageName: people[1]!.pageName }, `rba${call}`)] });
    office.google.forgetFaults();
  }
  return office;
}

describe('After a campaign with faults, letters and breakdowns', () => {
  const office = campaign();

  it('the data stand in Tài khoản, so that the searches below would find them', () => {
    expect(found(JSON.stringify(office.rows('Tài khoản'))).length).toBeGreaterThan(8);
  });
  it('Nhật ký names who acted, which row and which columns, and no value', () => {
    const log = office.rows('Nhật ký');
    expect(log.length).toBeGreaterThan(3);
    expect(found(JSON.stringify(log))).toEqual([]);
    for (const row of log) expect([OWNER, STAFF, CAU_KE, TRA_CU]).toContain(row['Ai']);
  });
  it('the console, which Google keeps outside the file, got no data of any person, not even of those who acted', () => {
    const printed = office.google.runs.flatMap((run) => run.logs).join('\n');
    expect(printed).toMatch(/ref [0-9A-Z]+: /);
    expect(found(printed)).toEqual([]);
    expect(printed).not.toMatch(/@|09\d{8}/);
  });
  it("the script's properties, which every editor can read, hold ids, settings and the sender of letters only", () => {
    const kept = office.google.scriptProperties;
    expect(Object.keys(kept).length).toBeGreaterThan(2);
    expect(found(JSON.stringify(kept))).toEqual([]);
    expect(JSON.stringify(kept)).not.toContain('nháp');
  });
  it('a draft is in the store of the person who typed it, and in no other', () => {
    const stores = office.google.stage.world.memory.properties;
    const holding = Object.keys(stores).filter((name) => found(JSON.stringify(stores[name])).length > 0);
    expect(holding).toHaveLength(1);
    expect(holding[0]).toContain(CAU_KE);
  });
  it('a draft that was dropped is gone from there too', () => {
    office.cauKe.asks('dropDraft', { unit: 'H04' });
    expect(found(JSON.stringify(office.google.stage.world.memory.properties))).toEqual([]);
  });
  it('nothing is put into a cache', () =>
    expect(JSON.stringify(office.google.stage.world.memory.caches)).toBe('{}'));
});

// Names that every object of JavaScript answers to. `constructor` as a code stops every check (unitFaults in
// domain/roster/unit.ts looks into a plain object by code).
describe('A unit with a code that is a word of the language', () => {
  const codes = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  it.each(codes)('%s is imported, opened and reported like any other', (code) => {
    const office = givenLetters({ on: false });
    expect(
      office.owner.opensPage('Nhập danh sách đơn vị').asks('importRoster', {
        text: `Mã\tTên đơn vị\tLoại\tCấp trên\n${code}\tĐơn vị lạ\t${code}\t${code}x`,
      }),
    ).toMatchObject({ ok: true, value: { added: 1 } });
    office.staff.reports([newRow()], code);
    expect(office.unit(code)['Trạng thái']).toBe('Đã báo cáo');
    office.switchesOn();
    office.noonOf('2018-10-17');
    expect(
      office.google.runs
        .filter((run) => run.functionName === 'sendDailyLetters')
        .map((run) => run.error?.message),
    ).toEqual([undefined, undefined, undefined]);
  });
});
