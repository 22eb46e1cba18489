// Settings as people type them: hours, milestones, days, yes and no, pages.
import { readSettings, settingTable } from '../../../src/domain/settings';
import { extensionOf, sayDeadline } from '../../../src/domain/standing/deadline';
import { unitFaults } from '../../../src/domain/roster/unit';
import { unit } from './given';

/** What a setting comes to; undefined when a sentence says that it cannot be read. */
function read(key: keyof typeof settingTable, text: string): unknown {
  const { label } = settingTable[key];
  const { settings, problems } = readSettings({ [label]: text });
  return problems.some((problem) => 'with' in problem && JSON.stringify(problem.with).includes(`"${label}"`))
    ? undefined
    : settings[key];
}

describe('A setting', () => {
  it.each<[keyof typeof settingTable, string, unknown]>([
    ['sendHour', '8h00', 8],
    ['sendHour', '8:00', 8],
    ['sendHour', '8 giờ sáng', 8],
    ['sendHour', '8 giờ', 8],
    ['sendHour', '08h', 8],
    ['sendHour', '8:30', undefined],
    ['sendHour', '8h30', undefined],
    ['sendHour', 'sáng', undefined],
    ['milestones', '14 ngày, 7 ngày', [14, 7]],
    ['milestones', '14-7-3-1', [14, 7, 3, 1]],
    ['milestones', '14 7 3 1', [14, 7, 3, 1]],
    ['milestones', '14; 7 và 3', [14, 7, 3]],
    ['milestones', '140', undefined],
    ['milestones', 'hai tuần', undefined],
    ['sendDays', 'từ thứ Hai đến thứ Sáu', [1, 2, 3, 4, 5]],
    ['sendDays', 'thứ Hai – thứ Sáu', [1, 2, 3, 4, 5]],
    ['sendDays', 'T2-T6 hằng tuần', [1, 2, 3, 4, 5]],
    ['sendDays', 'thứ 2 tới thứ 6', [1, 2, 3, 4, 5]],
    ['sendDays', 'thứ Tư', [3]],
    ['sendDays', 'thứ Hai, thứ Tư và thứ Sáu', [1, 3, 5]],
    ['sendDays', 'hằng ngày', [0, 1, 2, 3, 4, 5, 6]],
    ['sendDays', 'hàng ngày', [0, 1, 2, 3, 4, 5, 6]],
    ['sendDays', 'trừ chủ nhật', undefined],
    ['holidays', '30/4/2019 và 1/5/2019', ['2019-04-30', '2019-05-01']],
    ['holidays', '30/4, 1/5', undefined],
    ['replyTo', 'a@vidu.vn.', 'a@vidu.vn'],
    ['mayChoose', 'ko', false],
    ['mayChoose', 'Có ạ', true],
    ['mayChoose', 'Có\u00a0', true],
    ['mayChoose', 'có'.normalize('NFD'), true],
    ['mayChoose', '', false],
    ['mayChoose', 'tùy', undefined],
    ['lettersOn', 'Không\u00a0', false],
    ['lettersOn', 'CÓ', true],
  ])('%s “%s”', (key, text, value) => expect(read(key, text)).toEqual(value));

  const LDLD = 'https://www.facebook.com/ldldvinhlong';
  it.each<[string, [string, string][]]>([
    [LDLD, [['ldldvinhlong', LDLD]]],
    [`LĐLĐ tỉnh: ${LDLD}`, [['LĐLĐ tỉnh', LDLD]]],
    [`LĐLĐ tỉnh | ${LDLD}`, [['LĐLĐ tỉnh', LDLD]]],
    [`LĐLĐ tỉnh|${LDLD}`, [['LĐLĐ tỉnh', LDLD]]],
    ['CĐ VN - facebook.com/congdoanvietnam', [['CĐ VN', 'https://facebook.com/congdoanvietnam']]],
    [`LĐLĐ tỉnh (${LDLD})`, [['LĐLĐ tỉnh', LDLD]]],
    [`${LDLD} (LĐLĐ tỉnh)`, [['LĐLĐ tỉnh', LDLD]]],
    [
      `1. LĐLĐ tỉnh ${LDLD}\r\n2. CĐVN ${LDLD}2`,
      [
        ['LĐLĐ tỉnh', LDLD],
        ['CĐVN', `${LDLD}2`],
      ],
    ],
    [
      `A ${LDLD}; B ${LDLD}2`,
      [
        ['A', LDLD],
        ['B', `${LDLD}2`],
      ],
    ],
    ['', []],
  ])('pages %j', (text, pages) =>
    expect(read('pages', text)).toEqual(pages.map(([name, address]) => ({ name, address }))),
  );
  it('a page without an address is said', () => expect(read('pages', 'CĐ Việt Nam')).toBeUndefined());
});

describe('A day that gives a unit more time', () => {
  const DEADLINE = { dueBefore: '2018-10-30', graceUntil: '' };
  const faults = (extendedTo: string) => unitFaults([unit({ extendedTo })])[0]!.length;
  it.each(['ngày 05 tháng 11 năm 2018', '05/11/2018.', 'hết ngày 05/11/2018', '2018-11-05', ' 5/11/2018 '])(
    '%j is read',
    (text) => expect([extensionOf(text), faults(text)]).toEqual(['2018-11-05', 0]),
  );
  it.each(['05/11/2018 (lần 2: 12/11/2018)', 'cuối tháng', 'trước ngày 5/11/2018', '31/11/2018'])(
    '%j is a fault, and counts as empty everywhere',
    (text) => {
      expect([extensionOf(text), faults(text)]).toEqual(['', 1]);
      expect(sayDeadline({ ...DEADLINE, extendedTo: extensionOf(text) }, '2018-10-12')).not.toMatch(
        /NaN|undefined/,
      );
    },
  );
});
