/**
 * Rules of rounds that show only where a round meets what went before it: letters, the roster, other hands.
 */
import type { RoundPreview, RoundsView } from '../../src/app/round/views';
import { givenLetters, isAboutHold, LettersOffice, must } from '../support/letters';
import { givenOffice, newRow, noneDeclared, type Office } from '../support/office';
import { DESK, nextRound } from './desk/given';

const account = (office: Office, id: string) => office.row('Tài khoản', 'Mã dòng', id);
const lineOf = (office: Office, id: string): number =>
  office.rows('Tài khoản').findIndex((row) => row['Mã dòng'] === id) + 2;
const asks = <T>(office: Office, call: string, body: object = {}) =>
  office.staff.opensPage(DESK).asks<T>(call, body);

it('A change that no event told answers nothing; after the close staff may still write, and it is logged', () => {
  const office = givenOffice();
  office.cauKe.reports([newRow({}, 'rmot')]);
  office.google.clock.moveTo('2019-10-01T08:00:00+07:00');
  nextRound(office);
  // A paste of whose event Google never told, by the unit's own hand.
  office.google.failNext({ call: 1, how: 'kill', functionName: 'onEdit' });
  office.cauKe.types('Tài khoản', lineOf(office, 'rmot'), 'Chức vụ', 'Chủ tịch');
  office.google.forgetFaults();
  office.staff.checksAll();
  expect(account(office, 'rmot')).toMatchObject({ 'Chức vụ': 'Chủ tịch', Đợt: '2018-1' });
  expect(office.unit('H04')['Trạng thái']).toBe('Chưa báo cáo');
  // The close, and what staff write after it.
  must(asks<RoundsView>(office, 'desk.closeRound', { id: '2019-1' }));
  const lines = office.rows('Lịch sử');
  office.staff.reports([newRow(noneDeclared, 'rstaff')], 'H09');
  expect(account(office, 'rstaff')['Mã đơn vị']).toBe('H09');
  expect(office.rows('Nhật ký').some((row) => row['Việc']!.includes('ghi sau chốt'))).toBe(true);
  expect(office.rows('Lịch sử')).toEqual(lines);
});

it('Closing again replaces the figures of the close, never those of the deadline; once the next is open, it stays closed', () => {
  const office = givenOffice();
  office.cauKe.reports([newRow({}, 'rmot')]);
  office.google.clock.moveTo('2018-11-05T08:00:00+07:00');
  office.staff.checksAll();
  const figures = (): unknown => {
    const { 'Ở hạn: đã báo cáo': atDue, 'Đã báo cáo': atClose } = office.row('Đợt', 'Mã đợt', '2018-1');
    return { atDue, atClose };
  };
  must(asks(office, 'desk.closeRound', { id: '2018-1' }));
  expect(figures()).toEqual({ atDue: '1', atClose: '1' });
  must(asks(office, 'desk.reopenRound', { id: '2018-1' }));
  office.traCu.reports([newRow(noneDeclared, 'rlate')], 'H09');
  must(asks(office, 'desk.closeRound', { id: '2018-1' }));
  expect(figures()).toEqual({ atDue: '1', atClose: '2' });
  expect(office.rows('Lịch sử')).toHaveLength(2);
  office.google.clock.moveTo('2019-10-01T08:00:00+07:00');
  nextRound(office);
  expect(asks(office, 'desk.reopenRound', { id: '2018-1' })).toMatchObject({ ok: false });
  expect(office.row('Đợt', 'Mã đợt', '2018-1')['Trạng thái']).toBe('Đã chốt');
});

describe('Letters, when the next round is opened', () => {
  const draft = {
    name: 'Đợt 2',
    document: 'Hướng dẫn 05/HD-LĐLĐ',
    dueBefore: '30/12/2018',
    graceUntil: '',
    lettersFrom: '10/12/2018',
  };
  const saved = ((): string => {
    const office = givenLetters();
    office.cauKe.reports([newRow({}, 'rmot')]);
    office.noonOf('2018-10-15');
    office.staff.types('Tài khoản', lineOf(office, 'rmot'), 'Duyệt', 'Trả lại');
    office.staff.types('Tài khoản', lineOf(office, 'rmot'), 'Ý kiến', 'Địa chỉ không mở được.');
    office.google.clock.moveTo('2018-12-03T12:00:00+07:00');
    return office.google.save();
  })();
  const given = (): { office: LettersOffice; mark: string } => {
    const office = LettersOffice.again(saved);
    office.staff.opensPage(DESK);
    return { office, mark: must(office.staff.asks<RoundPreview>('desk.roundPreview', { draft })).mark };
  };
  const kinds = (office: LettersOffice, from: number): string[] =>
    office.outbox.slice(from).map(({ to, subject }) => `${to.join()} ${subject}`);

  it('are those that its preview showed: nothing waits for a second yes, returns of the last round start none, and the memory of it is cleared', () => {
    const { office, mark } = given();
    const ledger = (): string =>
      JSON.stringify(
        Object.entries(office.google.scriptProperties).filter(([key]) => key.startsWith('ledger')),
      );
    expect(ledger()).toMatch(/2018-1\b/);
    const from = office.outbox.length;
    must(office.staff.asks('desk.openRound', { draft, mark }));
    expect(ledger()).not.toMatch(/2018-1\b/);
    office.noonOf('2018-12-07');
    expect(kinds(office, from)).toEqual([]);
    office.noonOf('2018-12-11');
    const went = kinds(office, from);
    expect(office.outbox.slice(from).filter(isAboutHold)).toEqual([]);
    expect(went.filter((one) => one.startsWith('cauke@')).length).toBe(1);
    expect(went.join('\n')).not.toMatch(/trả lại/i);
    expect(
      office.letters.filter((row) => row['Loại'] === 'Thư trả lại' && row['Lúc']!.includes('/12/2018')),
    ).toEqual([]);
  });

  it('stay away while the opening is cut; the next daily run ends the opening', () => {
    const { office, mark } = given();
    const from = office.outbox.length;
    office.google.failNext({ call: 30, how: 'kill', functionName: 'rpc' });
    office.staff.rpc('desk.openRound', { draft, mark });
    office.google.forgetFaults();
    expect(office.row('Đợt', 'Mã đợt', '2018-2')['Trạng thái']).toBe('Đang chuyển');
    expect(office.cauKe.form()).toMatchObject({ mayWrite: false });
    expect(office.outbox.length).toBe(from);
    office.untilDailyRun('2018-12-04');
    expect(office.rows('Đợt').map((row) => row['Trạng thái'])).toEqual(['Đã chốt', 'Đang thu']);
    expect(office.unit('H04')['Trạng thái']).toBe('Chưa báo cáo');
    expect(kinds(office, from)).toEqual([]);
  });
});
