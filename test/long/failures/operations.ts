/** What people and the clock do with the workbook, as operations that may fail at any call to Google. */
import type { RunReport } from '../../../emulator';
import type { ReviewQueue } from '../../../src/app/desk/views';
import type { Answer, FormView } from '../../../src/app/views';
import { givenIn, holderOf } from '../../support/links';
import { changedRow, givenOffice, MENU, newRow, OWNER, SET_UP, type Office } from '../../support/office';

export interface Operation {
  name: string;
  given(): Office;
  /** Opens what must be open, without touching the sheet. */
  before?(office: Office): void;
  act(office: Office): RunReport;
  /** Is what the person was told true, when the act did not go through? */
  told(run: RunReport): boolean;
  /** What is compared in the end, when it is all that is kept; what people see when it is not said. */
  compared?(office: Office): unknown;
}

const last = (runs: RunReport[]): RunReport => runs[runs.length - 1]!;
const withReport = (): Office => {
  const office = givenOffice();
  office.cauKe.reports([newRow({}, 'rfirst')]);
  return office;
};
const opens =
  (who: 'cauKe' | 'staff', caption: string) =>
  (office: Office): void => {
    office[who].opensPage(caption);
  };
/** A page is told by its answer; when the run was ended, by the page's own failure handler. */
const byAnswer = (run: RunReport): boolean =>
  Boolean(run.killed) ||
  !run.ok ||
  (JSON.parse(String(run.result)) as Answer<unknown>).ok ||
  /mã [0-9A-Z]+|đang được người khác ghi/.test(String(run.result));
/** A simple trigger has no voice but a toast; what it missed is caught up. */
const bySilence = (): boolean => true;
const byAlert = (run: RunReport): boolean => Boolean(run.killed) || !run.ok || run.alerts.length > 0;
const row = newRow({}, 'rfailure');
/** A link's page that could not be opened says what it is; a call is told by its answer. */
const byPage = (run: RunReport): boolean => run.functionName === 'doGet' || byAnswer(run);

/** What was sent of a decision whose answer was lost: the page sends the same again. */
const decided = new WeakMap<Office, object>();

export const operations = {
  saving: {
    name: 'Saving a report',
    given: () => {
      const office = givenOffice();
      office.cauKe.opensFile();
      return office;
    },
    before: opens('cauKe', 'Khai báo tài khoản'),
    act: (office) => office.cauKe.rpc('saveReport', { unit: 'H04', consent: true, rows: [row] }),
    told: byAnswer,
  },
  changing: {
    name: 'Changing a row that must be corrected',
    given: () => {
      const office = withReport();
      office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912345');
      return office;
    },
    before: opens('cauKe', 'Khai báo tài khoản'),
    act: (office) => {
      const opening = office.cauKe.rpc('openForm', {});
      if (!opening.ok) return opening;
      const form = JSON.parse(String(opening.result)) as Answer<FormView>;
      if (!form.ok) return opening;
      return office.cauKe.rpc('saveReport', {
        unit: 'H04',
        consent: true,
        rows: form.value.rows.map((one) => changedRow(one, { phone: '0913456789', office: 'Chủ tịch' })),
      });
    },
    told: byAnswer,
  },
  savingByLink: {
    name: "Saving a report by the unit's link",
    given: () => {
      const office = withReport();
      office.google.deploys(OWNER);
      return office;
    },
    act: (office) => {
      const { token } = holderOf(office, 'H04');
      const visitor = office.google.visitor();
      const opening = visitor.get({ k: token });
      const view = opening.ok && visitor.page ? givenIn(visitor.page.html) : undefined;
      if (!view || !('form' in view)) return opening;
      return visitor.call(
        'rpc',
        'linkSave',
        JSON.stringify({
          token,
          sender: 'Trần Thị Mai',
          consent: 'behalf',
          rows: view.form.rows.map((one) => changedRow(one, { office: 'Chủ tịch' })),
        }),
      );
    },
    told: byPage,
  },
  handEdit: {
    name: 'A hand edit',
    given: withReport,
    act: (office) => last(office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912345')),
    told: bySilence,
  },
  review: {
    name: 'A review',
    given: withReport,
    act: (office) => last(office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt')),
    told: bySilence,
  },
  checkAll: {
    name: 'Kiểm tra toàn bộ',
    given: () => {
      const office = withReport();
      office.staff.opensFile();
      const release = office.google.holdScriptLock();
      office.staff.types('Tài khoản', 2, 'Email', 'sai');
      release();
      return office;
    },
    before: opens('staff', 'Kiểm tra toàn bộ'),
    act: (office) => office.staff.rpc('checkAll'),
    told: byAnswer,
  },
  closingDoor: {
    name: 'Kiểm tra toàn bộ after the sidebar was closed to units',
    given: () => {
      const office = withReport();
      office.sets('Đơn vị chỉ khai qua liên kết', 'Có');
      return office;
    },
    before: opens('staff', 'Kiểm tra toàn bộ'),
    act: (office) => office.staff.rpc('checkAll'),
    told: byAnswer,
  },
  closedHandEdit: {
    name: 'A hand edit by who is not staff, the sidebar closed to units',
    given: () => {
      const office = withReport();
      office.sets('Đơn vị chỉ khai qua liên kết', 'Có');
      office.staff.checksAll();
      return office;
    },
    act: (office) => last(office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912345')),
    told: bySilence,
  },
  importing: {
    name: 'Importing the roster',
    given: () => {
      const office = givenOffice();
      office.staff.opensFile();
      return office;
    },
    before: opens('staff', 'Nhập danh sách đơn vị'),
    act: (office) =>
      office.staff.rpc('importRoster', {
        text: 'Mã\tTên đơn vị\tLoại\nH04\tLĐLĐ huyện Cầu Kè\tLĐLĐ huyện\nC01\tCông đoàn cơ sở A\tCĐCS\nC02\tCông đoàn cơ sở B\tCĐCS',
      }),
    told: byAnswer,
  },
  deciding: {
    name: 'A decision at the desk',
    given: withReport,
    before: opens('staff', 'Bàn làm việc'),
    act: (office) => {
      const sent = decided.get(office);
      if (sent) return office.staff.rpc('decideReviews', sent);
      const opening = office.staff.rpc('reviewQueue');
      if (!opening.ok) return opening;
      const queue = JSON.parse(String(opening.result)) as Answer<ReviewQueue>;
      const [first] = queue.ok ? queue.value.rows : [];
      if (!first) return opening;
      const { rowId, version } = first;
      const decision = { decisions: [{ rowId, version, as: 'passed' }] };
      decided.set(office, decision);
      return office.staff.rpc('decideReviews', decision);
    },
    told: byAnswer,
  },
  calling: {
    name: 'Recording a call',
    given: withReport,
    before: opens('staff', 'Bàn làm việc'),
    act: (office) =>
      office.staff.rpc('recordCall', {
        unit: 'H09',
        result: 'appointed',
        appointed: '2018-10-20',
        note: 'Gặp văn phòng',
      }),
    told: byAnswer,
  },
  requesting: {
    name: 'Recording a request about personal data',
    given: withReport,
    before: opens('staff', 'Bàn làm việc'),
    act: (office) =>
      office.staff.rpc('recordRequest', { id: 'YC1', kind: 'show', received: '', isDone: false }),
    told: byAnswer,
  },
  faking: {
    name: 'Recording a fake page',
    given: withReport,
    before: opens('staff', 'Bàn làm việc'),
    act: (office) =>
      office.staff.rpc('recordFake', {
        id: 'TG1',
        unit: 'H04',
        address: 'facebook.com/giamao',
        foundOn: '15/10/2018',
        pageId: '',
        does: '',
      }),
    told: byAnswer,
  },
  withdrawing: {
    name: 'Taking a consent back',
    given: withReport,
    before: opens('staff', 'Bàn làm việc'),
    act: (office) => office.staff.rpc('withdrawConsent', { rowIds: ['rfirst'], request: 'YC1' }),
    told: byAnswer,
  },
  erasing: {
    name: 'Erasing a person',
    given: withReport,
    before: opens('staff', 'Bàn làm việc'),
    act: (office) => office.staff.rpc('erasePerson', { text: 'hoa.nguyen@gmail.com', request: 'YC1' }),
    told: byAnswer,
  },
  settingUp: {
    name: 'Setting up',
    given: () => {
      // Every call is tried, whatever the length of tabs: a hundred rows behave as a thousand, in a third of
      // the time.
      const office = givenOffice({ setUp: false, rowsOfTabs: 100 });
      office.owner.opensFile();
      return office;
    },
    act: (office) => office.owner.hand.choose(MENU, SET_UP),
    told: byAlert,
    compared: stored,
  },
} satisfies Record<string, Operation>;

/** Times of day, and what is drawn at random. */
// A seal of consent covers the minute that the consent names.
const TIMES = [
  'Cập nhật',
  'Nộp lần đầu',
  'Nộp lần đầu, đã xác nhận',
  'Thêm lúc',
  'Lúc',
  'Đồng ý',
  'Liên kết',
  'Dấu đồng ý',
];
/**
 * All that people see, but for times of day; log lines that tell of the same act count once (a second try is
 * logged as one, with its own numbers).
 */
export function seen(office: Office): unknown {
  return office.google.book.tabs().map((name) => {
    const tab = office.google.book.tab(name);
    const [headings = [], ...lines] = tab.display();
    const rows = lines
      .map((line) => line.map((text, i) => (TIMES.includes(headings[i]!) && text ? 'time' : text)))
      .filter((line) => line.some((text) => text !== ''));
    const notes =
      name === 'Tài khoản'
        ? ['Loại', 'Điện thoại', 'Email'].flatMap((heading) =>
            rows.map((_, r) => `${heading} ${office.look(name, r + 2, heading).note}`),
          )
        : [];
    return {
      name,
      headings,
      rows: name === 'Nhật ký' ? [...new Set(rows.map((line) => line.join('|').replace(/\d+/g, 'n')))] : rows,
      notes,
      protections: tab.protections.length,
      rules: tab.conditionalRules.length,
    };
  });
}

/** A moment: a second try writes a later one. */
const isTime = ({ value, style }: { value?: unknown; style?: { numberFormat?: string } }): boolean =>
  typeof value === 'number' && /HH:mm/.test(style?.numberFormat ?? '');

/**
 * All that is kept of the workbook, down to the look of its last empty cell, and what the script remembers;
 * but for the numbers that Google gives to tabs and protections.
 */
function stored(office: Office): unknown {
  const { sheets, locale, timeZone } = office.google.stage.world.spreadsheet;
  const tabs = sheets.map(
    ({
      name,
      hidden,
      tabColor,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      rowDims,
      columnDims,
      conditional,
      protections,
      charts,
      rows,
    }) => ({
      name,
      hidden,
      tabColor,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      rowDims,
      columnDims,
      conditional,
      protections: protections.map(({ id: _, ...one }) => one),
      charts: charts.map((chart) => ({ ...chart, id: 0, ranges: chart.ranges.map(({ area }) => area) })),
      // A line whose cells are those of the line above is the same line; most are.
      rows: rows.map((row, r) =>
        r > 0 && row?.length === rows[r - 1]?.length && row?.every((cell, c) => cell === rows[r - 1]![c])
          ? 'the same'
          : row?.map(
              (cell) =>
                cell && {
                  ...cell,
                  value: isTime(cell) ? 'time' : cell.value,
                  style: { ...cell.style, fontWeight: cell.style?.fontWeight === 'bold' },
                },
            ),
      ),
    }),
  );
  const ids = new Map(sheets.map(({ id }, at) => [id, `tab ${at}`]));
  return {
    tabs,
    timeZone,
    locale,
    remembered: Object.entries(office.google.scriptProperties)
      .sort()
      .join()
      // Drawn at random: a set-up that was ended may have drawn one already, and remember it or not.
      .replace(/"secret":"\w+"/g, '"secret":"one"')
      // When a round was opened, and which writing of the ledger it is: the time of day.
      .replace(/\d{4}-\d\d-\d\dT[\d:]+/g, 'time')
      .replace(/(ledger\d+,)\w+ /g, '$1time ')
      .replace(/\d+/g, (n) => ids.get(Number(n)) ?? n),
  };
}
