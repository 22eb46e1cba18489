// The letters' lines of `Cấu hình`: what is understood, what is refused with a clear sentence, and what an
// emptied tab leads to.
import { letterSettingTable } from '../../../src/domain/settings/letters';
import { say } from '../../../src/domain/messages';
import { lettersDue } from '../../../src/domain/letters/plan';
import { readSettings } from '../../../src/domain/settings';
import { office, settings, settingsAsShown, unit } from './office';

const refusal = (key: keyof typeof letterSettingTable, text: string): string[] =>
  readSettings(settingsAsShown({ [key]: text })).problems.map(say);

describe('The settings of letters', () => {
  it('are all understood as a new workbook writes them', () => {
    expect(readSettings(settingsAsShown()).problems).toEqual([]);
    expect(settings({ lettersOn: 'Không' })).toMatchObject({
      lettersOn: false,
      milestones: [14, 7, 3, 1],
      sendHour: 8,
      sendDays: [1, 2, 3, 4, 5],
      holidays: [],
      senderName: '',
      replyTo: '',
      unitCap: 12,
      overdueWeeks: 4,
      digests: true,
      thanks: true,
      quotaReserve: 10,
      testTo: [],
    });
  });

  it('each explain themselves, under a name of their own', () => {
    const all = Object.values(letterSettingTable);
    expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
    for (const { help } of all) expect(help).toMatch(/\.$/);
  });

  it.each([
    ['milestones', '3; 14, 3', [14, 3]],
    ['milestones', '', []],
    ['sendDays', 'T2, thứ tư, CN', [0, 1, 3]],
    ['sendDays', '2-6', [1, 2, 3, 4, 5]],
    ['sendDays', 'thứ Bảy đến thứ Hai', [0, 1, 6]],
    ['sendDays', 'Chủ nhật', [0]],
    [
      'holidays',
      '02/09/2019 Quốc khánh; 4/2/2019 - 6/2/2019',
      ['2019-02-04', '2019-02-05', '2019-02-06', '2019-09-02'],
    ],
    ['sendHour', '7h', 7],
    ['sendHour', '08:00', 8],
    ['sendHour', '9 giờ', 9],
    ['unitCap', '3', 3],
    ['thanks', 'không', false],
    ['digests', 'CÓ', true],
    ['milestones', ' 7 ', [7]],
    ['sendHour', '6', 6],
    ['sendHour', '17', 17],
    ['sendDays', 'thứ Hai  đến  thứ Tư', [1, 2, 3]],
    ['sendDays', 'T2 - T3, T7', [1, 2, 6]],
    ['holidays', '04/02/2019  đến  05/02/2019', ['2019-02-04', '2019-02-05']],
    ['replyTo', ' Hoa.Nguyen@ldld.vn ', 'Hoa.Nguyen@ldld.vn'],
    ['testTo', 'a@ldld.vn, sai', ['a@ldld.vn', 'sai']],
  ] as const)('%s: “%s” is understood', (key, text, value) => {
    const read = readSettings(settingsAsShown({ [key]: text }));
    expect([read.problems, read.settings[key]]).toEqual([[], value]);
  });

  it.each([
    ['milestones', '14, hai tuần', 'mục “Nhắc trước hạn (số ngày)” ghi “14, hai tuần”. Ghi như 14, 7, 3, 1.'],
    ['sendHour', '22', 'Ghi một số từ 6 đến 17.'],
    ['sendDays', '', 'Ghi như thứ Hai đến thứ Sáu.'],
    ['sendDays', 'thứ Tám', 'ghi “thứ Tám”. Ghi như thứ Hai đến thứ Sáu.'],
    ['holidays', '04/02/2019 - 31/02/2019', 'ghi “04/02/2019 - 31/02/2019”. Ghi'],
    ['holidays', '31/02/2019', 'ghi “31/02/2019”. Ghi như 02/09/2019'],
    ['holidays', '08/02/2019 - 04/02/2019', 'Ghi như 02/09/2019'],
    ['holidays', '01/01/2019 - 31/12/2019', 'Ghi như 02/09/2019'],
    ['unitCap', '0', 'một số từ 1 đến 99'],
    ['replyTo', 'hoa@', 'Ghi một địa chỉ email.'],
    ['thanks', 'tùy', 'Ghi Có hoặc Không.'],
    ['thanks', 'không có', 'ghi “không có”. Ghi Có hoặc Không.'],
    ['thanks', ' có lẽ ', 'ghi “có lẽ”. Ghi Có hoặc Không.'],
    ['sendHour', 'lúc 8', 'một số từ 6 đến 17'],
    ['sendHour', '8 rưỡi', 'một số từ 6 đến 17'],
    ['sendDays', 'T12', 'Ghi như thứ Hai đến thứ Sáu.'],
    ['sendDays', '2-6-7', 'Ghi như thứ Hai đến thứ Sáu.'],
    ['sendDays', 'thứ Hai đến thứ Tám', 'Ghi như'],
    ['sendDays', 'thứ Tám đến thứ Hai', 'Ghi như'],
    ['sendDays', '22', 'Ghi như'],
  ] as const)('%s: “%s” is refused with a sentence', (key, text, sentence) =>
    expect(refusal(key, text)).toEqual([expect.stringContaining(sentence)]),
  );

  it('take a holiday of two months, and not a day more, which would be a slip', () => {
    expect(
      readSettings(settingsAsShown({ holidays: '01/06/2019 - 31/07/2019' })).settings.holidays,
    ).toHaveLength(61);
    expect(refusal('holidays', '01/06/2019 - 01/08/2019')).toHaveLength(1);
  });

  it('of an emptied tab send nothing, and each lost line is said', () => {
    const read = readSettings({});
    for (const { label } of Object.values(letterSettingTable))
      expect(read.problems.map(say)).toContain(
        `Thẻ Cấu hình thiếu mục “${label}”. Chọn “Thiết lập, sửa lại sổ” để thêm lại.`,
      );
    expect([
      read.settings.lettersOn,
      lettersDue(office([unit('A1')], { settings: { ...read.settings, lettersFrom: '' } }), '2018-10-15'),
    ]).toEqual([false, []]);
  });
});
