// Sức khỏe: one list of what is right and what needs somebody.
import type { HealthView } from '../../../src/app/desk/health';
import { givenLetters } from '../../support/letters';
import { CAU_KE, givenOffice } from '../../support/office';

const healthOf = (office: ReturnType<typeof givenOffice>): HealthView => {
  const answer = office.staff.opensPage('Bàn làm việc').asks<HealthView>('deskHealth');
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const wrongIn = (view: HealthView): string[] =>
  view.lines.filter(({ right }) => !right).map(({ says }) => says);

it('An office whose letters are off is told so, and lacks nothing for never having set links up', () => {
  const view = healthOf(givenOffice());
  expect(view.lines.some(({ subject }) => subject === 'letters')).toBe(true);
  expect(view.lines.filter(({ subject, right }) => subject === 'links' && !right)).toEqual([]);
});

it('Letters that are on with nobody to send them need somebody', () => {
  const view = healthOf(givenOffice({ settings: { 'Gửi thư tự động': 'Có' } }));
  expect(wrongIn(view).join()).toContain('chưa ai được giao gửi thư');
});

it('A setting and a day of the round that cannot be read are said, each once, with what to write', () => {
  const office = givenOffice();
  const said = (): string[] => wrongIn(healthOf(office)).filter((line) => /“(mười|cuối tháng)”/.test(line));
  expect(said()).toEqual([]);
  office.sets('Nhắc xóa dữ liệu sau (tháng)', 'mười');
  office.sets('Châm chước đến hết ngày', 'cuối tháng');
  expect(said()).toEqual([
    expect.stringContaining('Châm chước đến hết ngày') as string,
    expect.stringContaining('Nhắc xóa dữ liệu sau (tháng)') as string,
  ]);
});

it('Google counts as right only after it was checked here', () => {
  const office = givenOffice();
  const ofGoogle = (): HealthView['lines'] =>
    healthOf(office).lines.filter(({ subject }) => subject === 'google');
  expect(ofGoogle()).toMatchObject([
    { right: false, says: expect.stringContaining('chưa được Kiểm tra Google lần nào') },
  ]);
  office.staff.opensPage('Kiểm tra Google').asks('checkGoogle');
  expect(ofGoogle()).toEqual([]);
});

it('A letter that could not be sent needs somebody; who sends is a plain fact for another member of staff', () => {
  const office = givenLetters();
  office.google.failNext({ call: 1, how: 'throw', name: 'MailApp.sendEmail' });
  office.noonOf('2018-10-15');
  const view = healthOf(office);
  expect(wrongIn(view).join()).toMatch(/thư (?:gửi lỗi|không rõ đã gửi)/);
  expect(view.lines.find(({ says }) => says.includes('đang là người gửi thư'))?.right ?? true).toBe(true);
});

it('Whoever may edit the Sheet and is not staff is named', () => {
  expect(healthOf(givenOffice()).editors).toContain(CAU_KE);
});

it('Who is not staff is told that this is for staff', () => {
  expect(givenOffice().cauKe.opensPage().asks('deskHealth')).toMatchObject({
    ok: false,
    problems: [{ key: 'who.staffOnly' }],
  });
});
