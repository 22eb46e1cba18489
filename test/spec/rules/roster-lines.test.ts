// What is wrong with a line of the roster.
import { unitSentence } from '../../../src/domain/checking/fault';
import { say } from '../../../src/domain/messages';
import { unitFaults } from '../../../src/domain/roster/unit';
import { traCu, unit } from './given';

type Refused = Parameters<typeof unitFaults>[1];
const said = (more: Parameters<typeof unit>[0], refused?: Refused): string[] =>
  unitFaults([unit(more), traCu()], refused)[0]!.map(unitSentence);

describe('A line of the roster', () => {
  it('that is right has no fault', () =>
    expect(unitFaults([unit({ parent: 'H09', required: 'Có', extendedTo: '2018-11-05' }), traCu()])).toEqual([
      [],
      [],
    ]));
  it('needs a code', () =>
    expect(said({ code: ' ' })).toEqual(['Mã: Chưa có mã đơn vị. Đặt cho đơn vị một mã riêng.']));
  it('needs a code of its own, spaces apart', () =>
    expect(
      unitFaults([unit({ code: 'H09 ' }), traCu()]).map((faults) =>
        faults.map(({ problem }) => say(problem)),
      ),
    ).toEqual([
      ['Mã “H09” được dùng cho nhiều đơn vị. Đặt mỗi đơn vị một mã.'],
      ['Mã “H09” được dùng cho nhiều đơn vị. Đặt mỗi đơn vị một mã.'],
    ]));
  it('is not the only one of its code when another has a space beside it', () =>
    expect(unitFaults([traCu(), unit({ code: ' H09' })]).map((faults) => faults.length)).toEqual([1, 1]));
  it('without a code is not the same as another without', () =>
    expect(unitFaults([unit({ code: '' }), traCu({ code: '' })]).map((faults) => faults.length)).toEqual([
      1, 1,
    ]));
  it('needs a name', () =>
    expect(said({ name: ' ' })).toEqual(['Tên đơn vị: Chưa có tên đơn vị. Ghi tên đơn vị.']));
  it('is not its own superior', () =>
    expect(said({ parent: ' H04 ' })).toEqual([
      'Cấp trên: Cấp trên trùng với chính đơn vị này. Ghi đơn vị cấp trên, hoặc để trống.',
    ]));
  it.each(['H99', 'N1', 'CĐ-12', 'đv.7', '12', 'h_3a'])(
    'with the superior %s, which looks like a code and is none, is told so',
    (parent) =>
      expect(said({ parent })).toEqual([
        `Cấp trên: Không có đơn vị nào mang mã “${parent}”. Sửa mã cấp trên, hoặc ghi tên cấp trên.`,
      ]),
  );
  it.each(['H09', ' H09 ', 'LĐLĐ tỉnh', 'Tổng LĐLĐ', 'Khối 487', 'Công12', 'CĐCS số 5', 'H9 cũ', ''])(
    'may have the superior "%s"',
    (parent) => expect(said({ parent })).toEqual([]),
  );
  it('is told each address that is none', () =>
    expect(said({ email: 'hoa@, minh@gmail.com; sai' })).toEqual([
      'Email liên hệ: “hoa@” không phải là địa chỉ email. Sửa email để đơn vị nhận được thư.',
      'Email liên hệ: “sai” không phải là địa chỉ email. Sửa email để đơn vị nhận được thư.',
    ]));
  it('is told each number that is none', () =>
    expect(said({ phone: '0913 456 789; 12345' })).toEqual([
      'Điện thoại liên hệ: “12345” không phải là số điện thoại gọi được. Gõ lại số điện thoại.',
    ]));
  it('may have neither', () => expect(said({ phone: '', email: '' })).toEqual([]));
  it.each(['Có', 'không', ' KHÔNG ', 'khong', ' ', ''])('may be obliged to report: "%s"', (required) =>
    expect(said({ required })).toEqual([]),
  );
  it('is obliged or not', () =>
    expect(said({ required: 'tùy' })).toEqual(['Phải báo cáo: “tùy” không hợp lệ. Chọn Có hoặc Không.']));
  it.each(['cuối tháng', 'x2018-11-05', '2018-11-05x', '31/11/2018'])(
    'has more time until a day, and "%s" is none',
    (extendedTo) =>
      expect(said({ extendedTo })).toEqual([
        `Gia hạn đến: “${extendedTo}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,
      ]),
  );
});

describe('An address that Google refused', () => {
  const refused = { H04: { email: 'cauke@example.org', day: '2018-10-15' } };
  it('is told until it is changed', () => {
    expect(said({}, refused)).toEqual([
      'Email liên hệ: Ngày 15/10/2018 Google không nhận gửi thư đến “cauke@example.org”. Kiểm tra, sửa địa chỉ.',
    ]);
    expect([
      said({ email: 'moi@example.org' }, refused),
      said({ email: 'kecau@example.org' }, refused),
    ]).toEqual([[], []]);
  });
  it('is told also where it stands in capitals, among others, or beside a space in the code', () =>
    expect(said({ code: ' H04', email: 'a@example.org, CAUKE@Example.org' }, refused)).toHaveLength(1));
  it('one of several is no longer told when one of them was changed', () => {
    const both = { H04: { email: 'cauke@example.org, minh@example.org', day: '2018-10-15' } };
    expect([
      said({ email: 'minh@example.org, cauke@example.org' }, both).length,
      said({ email: 'cauke@example.org' }, both).length,
    ]).toEqual([1, 0]);
  });
  it('of another unit is not told here', () => expect(said({}, { H09: refused.H04 })).toEqual([]));
  it('is not looked for among what every object has', () =>
    expect(said({ code: 'constructor' }, {})).toEqual([]));
});
