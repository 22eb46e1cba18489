/** Who is staff, tried as people would: the attempts of this file that 0.1.0 gave way to say so. */
import { LocalGoogle } from '../../../emulator';
import type { RunReport } from '../../../emulator';
import { CAU_KE, givenOffice, Office, OWNER, pushed, SET_UP, STAFF, type Clerk } from '../../support/office';

const LABEL = 'Email cán bộ phụ trách';
const SECOND = 'canbo2@example.org';
const files = pushed();
const saved = ((): string => {
  const office = givenOffice({ people: [SECOND], settings: { [LABEL]: `${STAFF}, ${SECOND}` } });
  office.owner.clicks(SET_UP);
  return office.google.save();
})();
const given = (): Office => new Office(LocalGoogle.restore(saved, files));
const isStaff = (clerk: Clerk): boolean => {
  const answer = clerk.opensPage().asks('checkAll');
  if (!answer.ok && answer.problems[0]!.key !== 'who.staffOnly')
    throw new Error(answer.problems[0]!.sentence);
  return answer.ok;
};
const told = (run: RunReport): string => JSON.stringify(run.alerts);
const REFUSED = 'Mục này chỉ dành cho cán bộ';

describe('Somebody struck off “Email cán bộ phụ trách”', () => {
  it('has no rights from that moment', () => {
    const office = given();
    expect(isStaff(office.staff)).toBe(true);
    office.sets(LABEL, SECOND);
    expect(isStaff(office.staff)).toBe(false);
    expect(told(office.staff.clicks(SET_UP))).toContain(REFUSED);
    expect(isStaff(office.clerk(SECOND))).toBe(true);
  });

  it('10c. who writes themself back before anybody set up again gains nothing (on 0.1.0 they were staff again)', () => {
    const office = given();
    office.sets(LABEL, SECOND);
    // Their right to type into the protected tab lasts until the next set-up.
    const line = office.rows('Cấu hình').findIndex((row) => row['Mục'] === LABEL) + 2;
    office.staff.types('Cấu hình', line, 'Giá trị', `${SECOND}, ${STAFF}`);
    expect(isStaff(office.staff)).toBe(false);
    expect(told(office.staff.clicks(SET_UP))).toContain(REFUSED);
    expect(isStaff(office.staff)).toBe(false);
    expect(isStaff(office.clerk(SECOND))).toBe(true);
  });

  it('comes back with a set-up by another member, who is told whom it makes staff', () => {
    const office = given();
    office.sets(LABEL, SECOND);
    office.sets(LABEL, `${SECOND}, ${STAFF}`);
    expect(isStaff(office.staff)).toBe(false);
    const said = told(office.clerk(SECOND).clicks(SET_UP));
    expect(said).toContain(`Từ bây giờ là cán bộ phụ trách: ${STAFF}.`);
    expect(isStaff(office.staff)).toBe(true);
  });

  it('gets no summary though they wrote themself back', () => {
    const office = given();
    office.sets(LABEL, SECOND);
    office.sets(LABEL, `${SECOND}, ${STAFF}`);
    expect(JSON.parse(office.google.scriptProperties['staff']!)).toEqual([SECOND]);
  });
});

describe('Somebody new in “Email cán bộ phụ trách”', () => {
  it('is staff from the next set-up on, not before (on 0.1.0 at once)', () => {
    const office = given();
    office.sets(LABEL, `${STAFF}, ${SECOND}, ${CAU_KE}`);
    expect(isStaff(office.cauKe)).toBe(false);
    expect(told(office.cauKe.clicks(SET_UP))).toContain(REFUSED);
    office.staff.clicks(SET_UP);
    expect(isStaff(office.cauKe)).toBe(true);
  });

  it('is not kept out, nor are the others, by an entry beside them that cannot be read', () => {
    const office = given();
    office.sets(LABEL, `${STAFF}, bà Hoa (văn phòng), ${SECOND}`);
    expect([isStaff(office.staff), isStaff(office.clerk(SECOND))]).toEqual([true, true]);
  });
});

describe('The owner of the file', () => {
  it('may set up although “Email cán bộ phụ trách” names nobody', () => {
    const office = given();
    office.sets(LABEL, '');
    expect(isStaff(office.staff)).toBe(false);
    office.sets(LABEL, STAFF);
    expect(isStaff(office.staff)).toBe(false);
    expect(told(office.owner.clicks(SET_UP))).not.toContain(REFUSED);
    expect(isStaff(office.staff)).toBe(true);
  });

  it('may set up when the file was handed over to them since the last set-up (on 0.1.0 refused)', () => {
    const office = given();
    const world = office.google.stage.world as unknown as { memory: { owner: string; editors: string[] } };
    world.memory.editors.push(OWNER);
    world.memory.owner = CAU_KE;
    expect(told(office.cauKe.clicks(SET_UP))).not.toContain(REFUSED);
    expect(isStaff(office.cauKe)).toBe(true);
  });
});

describe('A workbook of 0.1.0, which remembers no list', () => {
  it('has the staff of “Cấu hình” until somebody sets up', () => {
    const office = given();
    delete office.google.stage.world.memory.properties.script!['staff'];
    expect([isStaff(office.staff), isStaff(office.cauKe)]).toEqual([true, false]);
    office.staff.clicks(SET_UP);
    expect(JSON.parse(office.google.scriptProperties['staff']!)).toEqual([STAFF, SECOND]);
  });
});

describe('A unit that puts a “Cấu hình” of its own where staff deleted ours', () => {
  const forged = (office: Office): void => {
    const lines = office.rows('Cấu hình');
    office.staff.hand.deleteTab('Cấu hình');
    office.cauKe.hand.addTab('Cấu hình');
    office.cauKe.hand.paste('Cấu hình', 'A1', [
      ['Mục', 'Giá trị', 'Giải thích'],
      [LABEL, CAU_KE, ''],
      [` ${LABEL}`, CAU_KE, ''],
      ...lines
        .filter((row) => row['Mục'] !== LABEL)
        .map((row) => [row['Mục']!, row['Mục'] === 'Trả lời thư về địa chỉ' ? CAU_KE : row['Giá trị']!, '']),
    ]);
  };

  it('10d. gains nothing: set-up writes what was remembered into it, and says so (0.1.0 adopted it, unit as staff)', () => {
    const office = given();
    const before = office.rows('Cấu hình').map((row) => [row['Mục'], row['Giá trị']]);
    forged(office);
    expect(isStaff(office.cauKe)).toBe(false);
    expect(told(office.cauKe.clicks(SET_UP))).toContain(REFUSED);
    expect(told(office.staff.clicks(SET_UP))).toContain('Thẻ Cấu hình cũ không còn');
    expect(JSON.stringify(office.rows('Cấu hình'))).not.toContain(CAU_KE);
    const now = new Map(office.rows('Cấu hình').map((row) => [row['Mục']!.trim(), row['Giá trị']]));
    for (const [label, value] of before) expect([label, now.get(label!)]).toEqual([label, value]);
    expect([isStaff(office.cauKe), isStaff(office.staff)]).toEqual([false, true]);
  });

  it('and a tab that is made anew has the values of the one that is lost', () => {
    const office = given();
    office.staff.hand.deleteTab('Cấu hình');
    office.staff.clicks(SET_UP);
    expect(office.setting('Hạn nộp (trước ngày)')).toBe('30/10/2018');
    expect(office.row('Cấu hình', 'Mục', LABEL)['Giá trị']).toBe(`${STAFF}, ${SECOND}`);
  });
});
