/** Forms in the office's words, without a browser: what the server told, and what a person did. */
import type { FormRow, FormView, Saved } from '../../../src/app/views';
import type { ReportText } from '../../../src/domain/checking/report';
import { initialState, type FormEvent, type FormState } from '../../../src/client/form/state/model';
import { formReducer } from '../../../src/client/form/state/reducer';

export const page: ReportText = {
  kind: 'Trang',
  accountName: '',
  pageName: 'Công đoàn huyện Cầu Kè',
  address: 'https://www.facebook.com/congdoancauke',
  name: 'Nguyễn Thị Hoa',
  office: 'Phó Chủ tịch',
  phone: '0913 456 789',
  email: 'hoa.nguyen@gmail.com',
  second: '',
  secondPhone: '',
  reason: '',
};
export const none: ReportText = {
  ...page,
  kind: 'Không có',
  pageName: '',
  address: '',
  name: '',
  office: '',
  phone: '',
  email: '',
  second: '',
  secondPhone: '',
  reason: 'Đơn vị đang lập trang',
};

export const heldRow = (more: Partial<FormRow> = {}): FormRow => ({
  rowId: 'r1',
  version: 'v1',
  fields: page,
  stopped: false,
  pending: false,
  mayConfirm: false,
  usage: 'Đang dùng',
  answer: 'Mới',
  says: [],
  review: 'waiting',
  comment: '',
  fixFields: [],
  ...more,
});

export const view = (rows: FormRow[] = [], more: Partial<FormView> = {}): FormView => ({
  who: { email: 'cauke@example.org', isStaff: false },
  unit: { code: 'H04', name: 'LĐLĐ huyện Cầu Kè', status: 'Chưa báo cáo', timeliness: 'Còn hạn' },
  yourUnits: [],
  mayChoose: false,
  rows,
  round: { id: '2018-1', name: 'Năm 2018', state: 'open' },
  mayWrite: true,
  pending: rows.filter(({ pending }) => pending).length,
  deadline: '',
  guidance: '',
  federation: '',
  department: '',
  contact: 'Bà Nguyễn Thị Hoa, 0987 654 321',
  notice: '',
  noticeId: 'trống',
  draft: '',
  ...more,
});

export const saved = (rows: FormRow[], more: Partial<Saved> = {}): Saved => ({
  unit: { code: 'H04', name: 'LĐLĐ huyện Cầu Kè', status: 'Đã báo cáo', timeliness: 'Đúng hạn' },
  recorded: [],
  rows,
  pending: 0,
  deadline: '',
  pages: [],
  ...more,
});

/** The state after these events. */
export const after = (state: FormState, ...events: FormEvent[]): FormState =>
  events.reduce(formReducer, state);

export const now = Date.parse('2018-10-16T08:00:00+07:00');
/** A form just opened. */
export const opened = (rows: FormRow[] = [], more: Partial<FormView> = {}, localDraft = ''): FormState =>
  after(initialState, { type: 'opened', view: view(rows, more), localDraft, now });

/** The events of typing several fields and leaving each. */
export const fills = (rowId: string, fields: Partial<ReportText>): FormEvent[] =>
  (Object.entries(fields) as [keyof ReportText, string][]).flatMap(([field, text]): FormEvent[] => [
    { type: 'typed', rowId, field, text },
    { type: 'left', rowId, field },
  ]);

/** A form in which a new page is filled in rightly and agreed to. */
export const filled = (): FormState =>
  after(opened(), { type: 'rowAdded', rowId: 'rnew', kind: 'Trang' }, ...fills('rnew', page), {
    type: 'consentTicked',
    ticked: true,
  });
export const sent = (): FormState => after(filled(), { type: 'submitted' });
export const sentences = (state: FormState): string[] => state.complaints.map((c) => c.sentence);
