// One letter of each kind and case, as approved by eye: the golden letters, and what is checked against mail
// clients' data.
import { addressed } from '../../../src/domain/letters/plan/addresses';
import { statuses, timeliness } from '../../../src/domain/fields';
import { lettersDue } from '../../../src/domain/letters/plan';
import type { Letter } from '../../../src/domain/letters/letter';
import type { LetterEntry, LetterState, LetterUnit } from '../../../src/domain/letters/state';
import { hasReported, office, reported, settings, toFix, shortPhone, unit, wasReturned } from './office';

const cauKe = (more: Partial<LetterUnit> = {}) =>
  unit('H04', {
    name: 'Liên đoàn Lao động huyện Cầu Kè',
    kind: 'LĐLĐ huyện',
    ...addressed('cauke@donvi.vn'),
    phone: '0294 385 5123',
    ...more,
  });
const invited = { 'moi/Năm 2018/H04': { state: 'sent', at: '2018-10-15T08:05:00' } } as const;
const under = [
  unit('C01', { name: 'Công đoàn cơ sở Trường Mẫu giáo Hoa Sen', parent: 'H04' }),
  unit('C02', {
    name: 'Công đoàn cơ sở Trạm Y tế xã Hòa Tân',
    parent: 'H04',
    ...toFix(shortPhone),
  }),
  unit('C03', { name: 'Công đoàn cơ sở Công ty May Phương Nam', parent: 'H04', extendedTo: '2018-11-05' }),
];

interface Sample {
  name: string;
  state: LetterState;
  letter: Letter;
}
function sample(
  name: string,
  units: readonly LetterUnit[],
  today: string,
  more: Partial<LetterState> = {},
  code: string | undefined = 'H04',
): Sample {
  const state = office(units, { register: new Map<string, LetterEntry>(Object.entries(invited)), ...more });
  const letter = lettersDue(state, today).find(({ unit: of }) => of === code);
  if (!letter) throw new Error(`no letter for the sample ${name}`);
  return { name, state, letter };
}

const grace = { deadline: { dueBefore: '2018-10-30', graceUntil: '2018-10-31' } };
const faults: Partial<LetterUnit> = {
  status: statuses.fix,
  faults: [
    { column: 'address', problem: { key: 'address.CONTENT_LINK' } },
    shortPhone,
    { column: 'office', problem: { key: 'account.required', with: { label: 'Chức vụ' } } },
    { column: 'kind', problem: { key: 'account.kindUnknown', with: { text: 'Blog' } } },
  ],
};

/** A province of a few superiors, some way into the round. */
export function province(size: number): LetterUnit[] {
  const superiors = [
    'Liên đoàn Lao động huyện Cầu Kè',
    'Liên đoàn Lao động thị xã Duyên Hải',
    'Công đoàn ngành Giáo dục tỉnh',
  ].map((name, i) => reported(`H0${i + 1}`, '2018-10-16', { name, kind: 'Cấp trên trực tiếp' }));
  const rest = Array.from({ length: size - 3 }, (_, i) => {
    const more: Partial<LetterUnit> = {
      name: `Công đoàn cơ sở Trường Tiểu học Hoa Sen ${i + 1}`,
      parent: `H0${(i % 3) + 1}`,
      phone: i % 7 ? `0987 65${String(i % 10)} ${String(100 + (i % 900))}` : '',
    };
    if (i % 5 === 0) return reported(`C${i}`, i % 2 ? '2018-10-24' : '2018-10-17', more);
    if (i % 11 === 3) return unit(`C${i}`, { ...more, ...wasReturned(`r${i}`) });
    if (i % 13 === 4)
      return unit(`C${i}`, { ...more, ...hasReported('2018-10-25'), status: statuses.none, count: 0 });
    if (i % 17 === 6) return reported(`C${i}`, '2018-10-18', { ...more, status: statuses.approved });
    return unit(`C${i}`, more);
  });
  return [...superiors, ...rest];
}

const history = new Map<string, LetterEntry>([
  ['tong-hop/Năm 2018/7', { state: 'sent', at: '2018-10-22T08:05:00' }],
  ...Array.from({ length: 9 }, (_, i): [string, LetterEntry] => [
    `nhac/Năm 2018/7/C${i * 5 + 1}`,
    { state: 'sent', at: '2018-10-22T08:06:00' },
  ]),
  ['cam-on/Năm 2018/C5', { state: 'sent', at: '2018-10-24T08:06:00' }],
  [
    'nhac/Năm 2018/7/C7',
    { state: 'failed', at: '2018-10-22T08:06:00', why: 'Email liên hệ “c7 donvi.vn” không gửi được.' },
  ],
  ['nhac/Năm 2018/7/C8', { state: 'unknown', at: '2018-10-22T08:07:00', why: 'Lần gửi bị ngắt giữa chừng.' }],
  ['nhac/Năm 2018/7/C9', { state: 'held', at: '2018-10-22T08:07:00' }],
]);
const health = {
  quotaLeft: 88,
  runner: 'canbo@ldld.vn',
  lastRun: '2018-10-25T08:12:00',
  lastRunDid: 'gửi 2 thư',
  nextRun: '2018-10-29T08:00:00',
  zones: { script: 'Asia/Ho_Chi_Minh', book: 'Asia/Ho_Chi_Minh' },
};
const summary = (name: string, size: number, today: string, more: Partial<LetterState> = {}): Sample => {
  const state = office(province(size), { register: history, health, ...more });
  return { name, state, letter: lettersDue(state, today)[0]! };
};
const late = (units: LetterUnit[]): LetterUnit[] =>
  units.map((one, i) =>
    one.status === statuses.missing && i % 2
      ? { ...one, ...hasReported('2018-10-31'), timeliness: timeliness.late }
      : one,
  );

const OWN_FORM = 'https://script.google.com/macros/s/vi-du/exec?don-vi=H04&ma=a1b2';

/** By the name of their golden files. */
export const samples = (): Sample[] => [
  sample('thu-moi', [cauKe()], '2018-10-15', { register: new Map() }),
  sample('thu-moi-bieu-mau-rieng', [cauKe({ link: OWN_FORM })], '2018-10-16', {
    register: new Map(),
    contact: '',
  }),
  sample('thu-lien-ket-moi', [cauKe({ link: OWN_FORM, linksRenewed: '2018-10-17T09:00:00' })], '2018-10-18'),
  sample('thu-nhac-7-ngay', [cauKe()], '2018-10-22'),
  sample('thu-nhac-ngay-cuoi', [cauKe()], '2018-10-29'),
  sample('thu-nhac-can-sua', [cauKe(faults)], '2018-10-26'),
  sample('thu-nhac-cap-tren', [cauKe(), ...under], '2018-10-22'),
  sample('thu-cham-chuoc', [cauKe()], '2018-10-30', grace),
  sample('thu-gia-han', [cauKe({ extendedTo: '2018-11-05' })], '2018-11-02'),
  sample(
    'thu-tra-lai',
    [
      cauKe({
        ...wasReturned('3f53u4', 'Địa chỉ mở ra trang cá nhân, đề nghị gửi địa chỉ trang của đơn vị.'),
        timeliness: timeliness.open,
      }),
    ],
    '2018-10-24',
  ),
  sample('thu-qua-han', [cauKe()], '2018-11-06'),
  sample(
    'thu-cho-cap-tren',
    [reported('H04', '2018-10-10', { ...cauKe(), ...hasReported('2018-10-10') }), ...under],
    '2018-10-26',
  ),
  sample(
    'thu-cam-on',
    [cauKe({ ...hasReported('2018-10-23'), count: 3, byKind: { page: 2, group: 1, person: 0 } })],
    '2018-10-24',
  ),
  sample(
    'thu-cam-on-khong-co',
    [cauKe({ ...hasReported('2018-10-23'), status: statuses.none, count: 0 })],
    '2018-10-24',
  ),
  sample(
    'thu-cam-on-lien-ket',
    [cauKe({ ...hasReported('2018-10-23'), byLink: '2018-10-23T09:15:00', link: OWN_FORM })],
    '2018-10-24',
  ),
  sample(
    'thu-cam-on-cap-nhat',
    [cauKe({ ...hasReported('2018-10-23'), byLink: '2018-10-24T15:10:00', link: OWN_FORM })],
    '2018-10-25',
    { register: new Map([['cam-on/Năm 2018/H04', { state: 'sent', at: '2018-10-24T08:05:00' }]]) },
  ),
  sample('thu-thu-nghiem', [cauKe()], '2018-10-22', {
    settings: settings({ testTo: 'nguoithu@ldld.vn' }),
    register: new Map([['thu/moi/Năm 2018/H04', { state: 'sent', at: '2018-10-15T08:05:00' }]]),
  }),
  summary('tong-hop', 60, '2018-10-26'),
  summary('tong-hop-sau-han', 30, '2018-11-06', { units: late(province(30)) }),
  summary('tong-hop-che-do-thu', 12, '2018-10-26', { settings: settings({ testTo: 'nguoithu@ldld.vn' }) }),
];
