/**
 * A round's opening, closing, reopening, and a unit's confirmation of its rows: each cut at every call that
 * it makes, then done again. It ends as when nothing was cut.
 */
import { LocalGoogle } from '../../emulator';
import type { RoundsView } from '../../src/app/round/views';
import type { Answer, FormView } from '../../src/app/views';
import { givenOffice, newRow, noneDeclared, Office, pushed } from '../support/office';

jest.setTimeout(900_000);

const files = pushed();
const draft = {
  name: 'Năm 2019',
  document: 'Công văn số 5',
  dueBefore: '30/10/2019',
  graceUntil: '',
  lettersFrom: '',
};
const must = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const staffAsks = <T>(office: Office, name: string, input: unknown = {}): T =>
  must(office.staff.opensPage('Kiểm tra toàn bộ').asks<T>(name, input));
const stateOf = (office: Office, id: string): string =>
  staffAsks<RoundsView>(office, 'desk.rounds').rounds.find((round) => round.id === id)?.state ?? 'none';

function opens(office: Office): void {
  const { mark } = staffAsks<{ mark: string }>(office, 'desk.roundPreview', { draft });
  staffAsks(office, 'desk.openRound', { draft, mark });
}
const confirmsOf = ({ rows }: FormView): { unit: string; consent: false; rows: []; confirm: unknown } => ({
  unit: 'H04',
  consent: false,
  rows: [],
  confirm: rows.filter(({ pending }) => pending).map(({ rowId, version }) => ({ rowId, version })),
});

/** A year after the first reports, and what follows from it; each begins where the one before ended. */
const aYearLater = givenOffice();
aYearLater.cauKe.reports([
  newRow({}, 'rmot'),
  newRow({ pageName: 'Trang hai', address: 'https://www.facebook.com/cauke.trang.hai' }, 'rhai'),
]);
aYearLater.traCu.reports([newRow(noneDeclared, 'rkhong')], 'H09');
aYearLater.google.clock.moveTo('2019-10-01T08:00:00+07:00');
const before = aYearLater.google.save();
opens(aYearLater);
const opened = aYearLater.google.save();
const form = aYearLater.cauKe.form();
must(aYearLater.cauKe.asks('saveReport', confirmsOf(form)));
aYearLater.google.clock.moveTo('2019-11-02T08:00:00+07:00');
const collected = aYearLater.google.save();
staffAsks(aYearLater, 'desk.closeRound', { id: '2019-1' });
const closed = aYearLater.google.save();

/** Everything that a round decides, without who looked at it and when. */
const seen = (office: Office): string =>
  JSON.stringify([
    office
      .rows('Đơn vị')
      .map((row) => [row['Trạng thái'], row['Thời hạn'], row['Gia hạn đến'], row['Nộp lần đầu']]),
    office.rows('Đợt'),
    office.rows('Lịch sử'),
    office
      .rows('Tài khoản')
      .map((row) => [
        row['Mã dòng'],
        row['Đợt'],
        row['Trả lời'],
        row['Cập nhật'],
        row['Nguồn'],
        row['Đồng ý'],
      ]),
  ]);

interface Act {
  saved: string;
  who: 'staff' | 'cauKe';
  name: string;
  input(office: Office): unknown;
  /** As a person would go on who saw that it had not ended. */
  again(office: Office): void;
}
const acts: Record<string, Act> = {
  'opening a round': {
    saved: before,
    who: 'staff',
    name: 'desk.openRound',
    input: (office) => ({
      draft,
      mark: staffAsks<{ mark: string }>(office, 'desk.roundPreview', { draft }).mark,
    }),
    again: (office) => {
      if (stateOf(office, '2019-1') !== 'open') opens(office);
    },
  },
  'confirming the rows of a unit': {
    saved: opened,
    who: 'cauKe',
    name: 'saveReport',
    input: () => confirmsOf(form),
    again: (office) => {
      must(office.cauKe.asks('saveReport', confirmsOf(form)));
    },
  },
  'closing it': {
    saved: collected,
    who: 'staff',
    name: 'desk.closeRound',
    input: () => ({ id: '2019-1' }),
    again: (office) => {
      if (stateOf(office, '2019-1') !== 'closed') staffAsks(office, 'desk.closeRound', { id: '2019-1' });
    },
  },
  'reopening it': {
    saved: closed,
    who: 'staff',
    name: 'desk.reopenRound',
    input: () => ({ id: '2019-1' }),
    again: (office) => {
      if (stateOf(office, '2019-1') !== 'open') staffAsks(office, 'desk.reopenRound', { id: '2019-1' });
    },
  },
};

it.each(Object.entries(acts))('%s', (_, { saved, who, name, input, again }) => {
  const begin = (): { office: Office; calls: (cut?: number) => number } => {
    const office = new Office(LocalGoogle.restore(saved, files));
    const body = input(office);
    office[who].opensPage(who === 'staff' ? 'Kiểm tra toàn bộ' : 'Khai báo tài khoản');
    return {
      office,
      calls: (cut) => {
        if (cut !== undefined) office.google.failNext({ call: cut, how: 'kill', functionName: 'rpc' });
        const { callCount } = office[who].rpc(name, body);
        office.google.forgetFaults();
        return callCount;
      },
    };
  };
  const whole = begin();
  const calls = whole.calls();
  expect(calls).toBeLessThanOrEqual(60);
  const settle = (office: Office): string => {
    staffAsks(office, 'checkAll');
    return seen(office);
  };
  const wanted = settle(whole.office);
  const wrong: string[] = [];
  for (let call = 1; call <= calls; call += 1) {
    const { office, calls: act } = begin();
    act(call);
    again(office);
    const got = settle(office);
    if (got !== wanted) wrong.push(`call ${String(call)}: ${got}`);
  }
  expect(wrong).toEqual([]);
});
