// The roster from a pasted table or a file: how it is read, and what importing it would do.
import { planRoster, readRoster, readTable } from '../../../src/domain/roster/import';
import { traCu, unit } from './given';

const HEAD =
  'Mã\tTên đơn vị\tLoại\tCấp trên\tEmail liên hệ\tĐiện thoại liên hệ\tPhải báo cáo\tGia hạn đến\tGhi chú';
const first = (line: string, head = HEAD) => readRoster(`${head}\n${line}`).lines[0]!.unit;
const plan = (text: string, roster = [unit(), traCu()]) => planRoster(readRoster(text), roster);

describe('A table', () => {
  it.each([
    [
      'a\tb,c;d\n1\t2',
      [
        ['a', 'b,c;d'],
        ['1', '2'],
      ],
    ],
    [
      'a;b,c;d\n1;2',
      [
        ['a', 'b,c', 'd'],
        ['1', '2'],
      ],
    ],
    [
      'a,b;c,d\n1,2',
      [
        ['a', 'b;c', 'd'],
        ['1', '2'],
      ],
    ],
    ['a,b;c', [['a', 'b;c']]],
    ['a\r\nb;c', [['a'], ['b;c']]],
    [
      '\uFEFFa,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,"b,c"\n"x""y",z',
      [
        ['a', 'b,c'],
        ['x"y', 'z'],
      ],
    ],
    ['a,b"c"\n', [['a', 'b"c"']]],
    ['a,"b\nc"', [['a', 'b\nc']]],
    [
      'a,\n ,\n,\n1,2',
      [
        ['a', ''],
        [' ', ''],
        ['', ''],
        ['1', '2'],
      ],
    ],
    ['a,b,', [['a', 'b', '']]],
    ['', []],
    ['\n \n', [[''], [' ']]],
    ['\n\na;b,c;d', [[''], [''], ['a', 'b,c', 'd']]],
    [
      '"a;b";c\n1;2',
      [
        ['a;b', 'c'],
        ['1', '2'],
      ],
    ],
    ['a,', [['a', '']]],
    ['a', [['a']]],
    [
      '\ta\n1\t2',
      [
        ['', 'a'],
        ['1', '2'],
      ],
    ],
  ])('%j has these cells', (text, cells) => expect(readTable(text)).toEqual(cells));
});

describe('A roster', () => {
  it('is read by its headings, in any order', () =>
    expect(readRoster('Tên đơn vị,Ghi chú,Mã\nLĐLĐ huyện Cầu Kè,mới,H04')).toEqual({
      lines: [
        {
          line: 2,
          unit: {
            code: 'H04',
            name: 'LĐLĐ huyện Cầu Kè',
            kind: '',
            parent: '',
            email: '',
            phone: '',
            required: '',
            extendedTo: '',
            note: 'mới',
            formerly: '',
            communes: '',
            activity: '',
            mergedInto: '',
          },
        },
      ],
      has: ['name', 'note', 'code'],
      missingColumns: [],
      isChanges: false,
      leftOut: [],
      headings: 1,
      sections: [],
      offers: [],
    }));
  it.each([
    ['Mã đơn vị', 'code'],
    ['unit_code', 'code'],
    ['Unit code', 'code'],
    ['CODE', 'code'],
    ['Tên', 'name'],
    ['Đơn vị', 'name'],
    ['unit_name', 'name'],
    ['Unit name', 'name'],
    ['Name', 'name'],
    ['Loại đơn vị', 'kind'],
    ['kind', 'kind'],
    ['Đơn vị cấp trên', 'parent'],
    ['Trực thuộc', 'parent'],
    ['parent', 'parent'],
    ['Email', 'email'],
    ['e-mail', 'email'],
    ['Thư điện tử', 'email'],
    ['Địa chỉ email', 'email'],
    ['Điện thoại', 'phone'],
    ['Số điện thoại', 'phone'],
    ['SĐT', 'phone'],
    ['phone', 'phone'],
    ['Bắt buộc', 'required'],
    ['required', 'required'],
    ['Gia hạn', 'extendedTo'],
    ['note', 'note'],
    ['  MÃ  ', 'code'],
  ])('may call a column "%s"', (heading, key) => expect(readRoster(`${heading}\nx`).has).toEqual([key]));
  it('may have columns that say nothing here, and the first of two alike counts', () =>
    expect(first('H04\tx\tA\tB', 'Mã\tSTT\tTên đơn vị\tTên')).toMatchObject({ code: 'H04', name: 'A' }));
  it('without code and name says which columns are missing', () =>
    expect([
      readRoster('a,b\n1,2').missingColumns,
      readRoster('Mã\n1').missingColumns,
      readRoster('Tên\n1').missingColumns,
    ]).toEqual([['Mã', 'Tên đơn vị'], ['Tên đơn vị'], ['Mã']]));
  it.each([
    ['có', 'Có'],
    ['CO', 'Có'],
    ['KHÔNG', 'Không'],
    ['khong', 'Không'],
    ['tùy', 'tùy'],
    ['', ''],
  ])('says "%s" for "Phải báo cáo", which is "%s"', (text, required) =>
    expect(first(`H04\tA\t\t\t\t\t${text}`).required).toBe(required),
  );
  it.each([
    ['5/11/2018', '2018-11-05'],
    ['cuối tháng', 'cuối tháng'],
    ['', ''],
  ])('gives more time until "%s": "%s"', (text, day) =>
    expect(first(`H04\tA\t\t\t\t\t\t${text}`).extendedTo).toBe(day),
  );
  it('has its lines counted as the table shows them, empty ones too', () => {
    const { lines } = readRoster(
      '\nMã,Tên\n\nH04,LĐLĐ huyện Cầu Kè\n ,\nH09,"LĐLĐ\nhuyện Trà Cú"\nH10,LĐLĐ huyện Tiểu Cần\n\n',
    );
    expect(lines.map(({ line, unit: { code } }) => [line, code])).toEqual([
      [4, 'H04'],
      [6, 'H09'],
      [7, 'H10'],
    ]);
  });
  it('is tidied', () =>
    expect(first(' H04 \t  LĐLĐ   huyện Cầu Kè ')).toMatchObject({ code: 'H04', name: 'LĐLĐ huyện Cầu Kè' }));
  it('in an old typeface offers the right letters, by line', () => {
    const { offers, lines } = readRoster(
      `${HEAD}\nH01\tCông đoàn A\nH02\tC«ng ®oµn huyÖn CÇu KÌ\tC«ng ®oµn c¬ së\tC«ng ®oµn tØnh\t\t\t\t\tC«ng ®oµn míi`,
    );
    expect([offers.map(({ line, to }) => [line, to]), lines[1]!.unit.name]).toEqual([
      [
        [3, 'Công đoàn huyện Cầu Kè'],
        [3, 'Công đoàn cơ sở'],
        [3, 'Công đoàn tỉnh'],
        [3, 'Công đoàn mới'],
      ],
      'C«ng ®oµn huyÖn CÇu KÌ',
    ]);
  });
});

describe('Importing it', () => {
  it('adds what is new', () =>
    expect(plan('Mã,Tên\nH05,LĐLĐ huyện Cầu Ngang')).toMatchObject({
      added: [{ line: 2, unit: { code: 'H05', name: 'LĐLĐ huyện Cầu Ngang' } }],
      changed: [],
      same: 0,
      rejected: [],
    }));
  it('counts what stays', () =>
    expect(plan('Mã,Tên\nH04,LĐLĐ huyện Cầu Kè\nH09,LĐLĐ huyện Trà Cú')).toEqual({
      added: [],
      changed: [],
      same: 2,
      rejected: [],
      notes: [],
      absent: [],
      counts: { moved: 0, to: [], merged: 0, renamed: 0, dissolved: 0, revived: 0, other: 0 },
    }));
  it('changes what differs, and only in the columns that the table has', () =>
    expect(plan('Mã,Tên,Loại\nH09,LĐLĐ huyện Trà Cú,LĐLĐ huyện').changed).toEqual([
      {
        line: 2,
        index: 1,
        unit: { code: 'H09', name: 'LĐLĐ huyện Trà Cú', kind: 'LĐLĐ huyện' },
        code: 'H09',
        name: 'LĐLĐ huyện Trà Cú',
        columns: ['Loại'],
        kinds: ['other'],
        to: '',
      },
    ]));
  it('knows a unit although the sheet has a space beside its code', () =>
    expect(plan('Mã,Tên\nH04,LĐLĐ huyện Cầu Kè', [unit({ code: ' H04 ' })])).toMatchObject({
      added: [],
      same: 1,
    }));
  it('rejects a line without a code, without a name, or without both', () =>
    expect(plan('Mã,Tên,Loại\n,Tên thôi,\nX1,,\n,,CĐCS').rejected).toEqual([
      { line: 2, text: 'Tên thôi', why: ['Mã: Chưa có mã đơn vị. Đặt cho đơn vị một mã riêng.'] },
      { line: 3, text: 'X1', why: ['Tên đơn vị: Chưa có tên đơn vị. Ghi tên đơn vị.'] },
      {
        line: 4,
        text: '(trống)',
        why: [
          'Mã: Chưa có mã đơn vị. Đặt cho đơn vị một mã riêng.',
          'Tên đơn vị: Chưa có tên đơn vị. Ghi tên đơn vị.',
        ],
      },
    ]));
  it('takes the first of two lines with one code, and says where it stands', () => {
    const { added, rejected } = plan('Mã,Tên\nX1,Một\nX1,Hai');
    expect([added.map(({ unit: { name } }) => name), rejected]).toEqual([
      ['Một'],
      [
        {
          line: 3,
          text: 'X1 · Hai',
          why: ['Mã “X1” đã có ở dòng 2 của bảng này. Đặt mã khác, hoặc xóa bớt một dòng.'],
        },
      ],
    ]);
  });
  it('knows superiors from the table and from the sheet', () =>
    expect(plan('Mã,Tên,Cấp trên\nX1,Một,H09\nX2,Hai,X1\nX3,Ba,X9').notes.map(({ line }) => line)).toEqual([
      4,
    ]));
  it('takes a unit with a wrong telephone number, since that is said afterwards', () =>
    expect(plan('Mã,Tên,SĐT\nX1,Một,123')).toMatchObject({ added: [{ line: 2 }], rejected: [] }));
  // Red before: a slip in what became of a unit left the whole unit out.
  it('takes a unit in whatever is wrong beside its code and its name, and says what to mend', () => {
    const { added, rejected, notes } = plan(
      'Mã,Tên,Cấp trên,Hoạt động,Phải báo cáo\nX1,Một,,lạ,\nX2,Hai,,Đã sáp nhập,\nX3,Ba,X4,,\nX4,Bốn,X3,,\nX5,Năm,X5,,lạ',
    );
    expect([added.map(({ unit: { code } }) => code).join(), rejected]).toEqual(['X1,X2,X3,X4,X5', []]);
    expect(notes.map(({ line, text }) => [line, text.slice(0, 34)])).toEqual([
      [2, 'X1 vẫn được nhập. Hoạt động: “lạ” '],
      [3, 'X2 vẫn được nhập. Nhập vào: Đơn vị'],
      [4, 'X3 vẫn được nhập. Cấp trên: Các cấ'],
      [5, 'X4 vẫn được nhập. Cấp trên: Các cấ'],
      [6, 'X5 vẫn được nhập. Cấp trên: Cấp tr'],
      [6, 'X5 vẫn được nhập. Phải báo cáo: “l'],
    ]);
  });
  it('does not blame a line for a code that stands twice in the sheet', () =>
    expect(plan('Mã,Tên\nH05,Mới', [unit(), unit()])).toMatchObject({ rejected: [] }));
});
