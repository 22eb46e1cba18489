/** Letters that came back, pasted by staff: the roster, `Thư`, calls and invitations by paper know of it. */
import type { CallList } from '../../../src/app/desk/views';
import type { Paper } from '../../../src/domain/paper/document';
import type { LinksView } from '../../../src/app/link/desk';
import type { ReturnedView } from '../../../src/app/letters/returned-mail';
import { provesDoor } from '../../support/links';
import { CAU_KE, TRA_CU, twoUnits, type Office } from '../../support/office';
import { givenLetters, type LettersOffice } from '../../support/letters';

const SECOND = 'vanphong.cauke@example.org';
const full = (email: string): string =>
  `Final-Recipient: rfc822; ${email}\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552-5.2.2 The recipient's inbox is out of storage space`;
const unknown = (email: string): string =>
  `Your message wasn't delivered to ${email} because the address couldn't be found.\n550 5.1.1 The email account that you tried to reach does not exist.`;

/** H04 has two addresses, H09 one; both were invited, and the address of links is proved. */
function invited(): LettersOffice {
  const units = twoUnits.map((unit) => ({
    ...unit,
    email: unit.code === 'H04' ? `${CAU_KE}, ${SECOND}` : unit.email,
  }));
  const office = givenLetters({ units });
  provesDoor(office);
  office.noonOf('2018-10-16');
  return office;
}
function asks<T>(office: Office, name: string, input: object = {}): T {
  const answer = office.staff.opensPage('Bàn làm việc').asks<T>(name, input);
  if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
  return answer.value;
}
const withoutEmail = (office: Office): string[] =>
  asks<LinksView>(office, 'linksView')
    .units.filter(({ hasEmail }) => !hasEmail)
    .map(({ code }) => code);
const papersFor = (office: Office): string[] => {
  const answer = office.staff
    .opensPage('In và xuất…')
    .asks<Paper[]>('papers', { what: 'invite', above: '', status: '', unit: '', noEmail: true });
  return answer.ok ? answer.value.map(({ name }) => name) : answer.problems.map(({ key }) => key);
};
const unreached = (office: Office): Record<string, string> =>
  Object.fromEntries(asks<CallList>(office, 'callList').units.map((unit) => [unit.code, unit.unreached]));

it('One dead address: found, said why, written on `Thư`, the roster and the call list; the unit counts as one without e-mail', () => {
  const office = invited();
  expect([withoutEmail(office), papersFor(office)]).toEqual([[], ['paper.nothing']]);
  const pasted = `${unknown(TRA_CU)}\n\n${full(CAU_KE)}`;
  const read = asks<ReturnedView>(office, 'readReturned', { text: pasted });
  expect(read.lines.map(({ unit, why }) => [unit, why]).sort()).toEqual([
    ['H04', expect.stringMatching(/đầy.*5\.2\.2/)],
    ['H09', expect.stringContaining('5.1.1')],
  ]);
  expect(office.rows('Thư').some((row) => row['Trạng thái'] === 'Bị trả lại')).toBe(false);
  expect(asks(office, 'markReturned', { text: pasted })).toEqual({ marked: 2 });
  office.staff.checksAll();
  expect(office.unit('H09')['Cần sửa']).toContain(TRA_CU);
  expect(
    office
      .rows('Thư')
      .filter((row) => row['Trạng thái'] === 'Bị trả lại')
      .map((row) => row['Đơn vị'])
      .sort(),
  ).toEqual(['H04', 'H09']);
  expect(unreached(office)).toEqual({
    H04: expect.stringContaining(CAU_KE),
    H09: expect.stringContaining(TRA_CU),
  });
  // H04 still has the address of its office.
  expect([withoutEmail(office), papersFor(office)]).toEqual([['H09'], ['Giay moi H09']]);
  // Nothing of the link, and no reason, stands in the log.
  expect(JSON.stringify(office.rows('Nhật ký'))).not.toMatch(/\?k=|@example\.org bị/);
});

it('Two dead addresses of a unit, whenever they came back; an address that is changed is one again', () => {
  const office = invited();
  asks(office, 'markReturned', { text: full(CAU_KE) });
  asks(office, 'markReturned', { text: unknown(SECOND) });
  expect([withoutEmail(office), papersFor(office)]).toEqual([['H04'], ['Giay moi H04']]);
  const line = office.rows('Đơn vị').findIndex((row) => row['Mã'] === 'H04') + 2;
  office.staff.types('Đơn vị', line, 'Email liên hệ', `moi.cauke@example.org, ${SECOND}`);
  expect(withoutEmail(office)).toEqual([]);
  office.staff.checksAll();
  expect(office.unit('H04')['Cần sửa']).toContain(SECOND);
  office.staff.types('Đơn vị', line, 'Email liên hệ', 'không có');
  expect(withoutEmail(office)).toEqual(['H04']);
});

it('A code that is a word of every object stops neither the call list nor the section', () => {
  const office = givenLetters({ units: [{ ...twoUnits[0]!, code: 'constructor' }, twoUnits[1]!] });
  expect(Object.keys(unreached(office)).sort()).toEqual(['H09', 'constructor']);
  expect(withoutEmail(office)).toEqual([]);
});
