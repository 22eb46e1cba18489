// One reported account: what each kind needs, what is tidied, what is asked.
import {
  fieldsOf,
  isNeeded,
  readField,
  readReport,
  type Finding,
  type ReportText,
} from '../../../src/domain/checking/report';
import { sayField } from '../../../src/domain/messages/fields';
import { reportFields } from '../../../src/domain/fields';

const page: ReportText = {
  kind: 'Trang',
  accountName: '',
  pageName: 'Công đoàn huyện Cầu Kè',
  address: 'facebook.com/congdoancauke',
  name: 'Nguyễn Thị Hoa',
  office: 'Phó Chủ tịch',
  phone: '0913456789',
  email: 'Hoa.Nguyen@gmail.com',
  second: '',
  secondPhone: '',
  reason: '',
};
const empty = Object.fromEntries(reportFields.map((field) => [field, ''])) as ReportText;
const told = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => `${finding.level} ${finding.field}: ${sayField(finding.problem)}`);
const saysOf = (more: Partial<ReportText>): string[] => told(readReport({ ...page, ...more }).findings);
const readOf = (field: keyof ReportText, text: string, kind = 'Trang') => {
  const { findings, ...rest } = readField(field, text, kind);
  return { ...rest, says: told(findings), suggests: findings.map(({ suggest }) => suggest).filter(Boolean) };
};

describe('A report', () => {
  it('that is right is tidied, with keys to compare it by', () =>
    expect(readReport(page)).toEqual({
      values: {
        ...page,
        address: 'https://www.facebook.com/congdoancauke',
        phone: '0913 456 789',
        email: 'Hoa.Nguyen@gmail.com',
      },
      findings: [],
      addressKey: 'u:congdoancauke',
      phoneKey: '+84913456789',
      emailKey: 'hoa.nguyen@gmail.com',
      addressKind: expect.any(String),
    }));
  // Red before: a number without a name, and one person written twice, were taken in unsaid.
  it.each([
    [{ second: 'Trần Văn Minh', secondPhone: '0905128764' }, []],
    [{ second: 'Trần Văn Minh' }, []],
    [
      { secondPhone: '0905128764' },
      [
        'fault second: Có số điện thoại mà chưa có tên người quản trị thứ hai. Ghi họ tên, hoặc xóa số điện thoại.',
      ],
    ],
    [
      { second: 'Nguyễn Thị Hoa' },
      ['note second: Người thứ hai trùng với người quản trị. Ghi tên người khác, hoặc để trống.'],
    ],
    [{ second: 'Nguyễn Thị Hoa', secondPhone: '0905128764' }, []],
    [
      { second: 'Trần Văn Minh', secondPhone: '+84 913 456 789' },
      [
        'note secondPhone: Hai người quản trị ghi cùng một số điện thoại. Ghi số riêng của người thứ hai nếu có.',
      ],
    ],
    [{ second: 'Trần Văn Minh', secondPhone: '123' }, [expect.stringMatching(/^fault secondPhone: /)]],
    [{ kind: 'Không có', reason: 'Đang lập trang', secondPhone: '0905128764' }, []],
  ])('whose second person is %j says %j', (more, says) => expect(saysOf(more)).toEqual(says));
  it.each([
    ['Trang', ['pageName', 'address', 'name', 'office', 'phone', 'email']],
    ['Nhóm', ['pageName', 'address', 'name', 'office', 'phone', 'email']],
    ['Cá nhân', ['accountName', 'address', 'name', 'office', 'phone', 'email']],
    ['Không có', ['reason']],
    ['Blog', ['pageName', 'address', 'name', 'office', 'phone', 'email']],
  ])('of the kind %s needs %j and its kind', (kind, fields) =>
    expect(reportFields.filter((field) => isNeeded(kind, field))).toEqual(['kind', ...fields]),
  );
  it('shows every field, that of a unit without accounts only the reason', () =>
    expect([fieldsOf('Trang'), fieldsOf('Không có')]).toEqual([reportFields, ['kind', 'reason']]));
  it('in which nothing is written misses everything', () =>
    expect(told(readReport(empty).findings)).toEqual([
      'fault kind: Chọn Trang, Nhóm, Cá nhân hoặc Không có.',
      'fault pageName: Nhập Tên trang facebook.',
      'fault address: Nhập Địa chỉ truy cập.',
      'fault name: Nhập Họ và tên.',
      'fault office: Nhập Chức vụ.',
      'fault phone: Nhập Điện thoại.',
      'fault email: Nhập Email.',
    ]));
  it('in which nothing is written has no keys', () =>
    expect(readReport(empty)).toMatchObject({ addressKey: '', phoneKey: '', emailKey: '', addressKind: '' }));
  it('of none asks for the reason and reads nothing else, but keeps what stands there', () => {
    const { findings, values, addressKey } = readReport({
      ...empty,
      kind: ' Không có ',
      address: ' facebook.com/congdoancauke ',
      phone: '12',
    });
    expect([told(findings), values.address, values.phone, values.kind, addressKey]).toEqual([
      ['fault reason: Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.'],
      'facebook.com/congdoancauke',
      '12',
      'Không có',
      '',
    ]);
  });
});

describe('The kind', () => {
  it('that nobody knows is told', () =>
    expect(saysOf({ kind: 'Blog' })).toEqual([
      'fault kind: “Blog” không phải là một loại. Chọn Trang, Nhóm, Cá nhân hoặc Không có.',
    ]));
  it.each([
    [
      'Trang',
      'facebook.com/groups/doanvien',
      'Nhóm',
      'ask kind: Địa chỉ này là của một nhóm. Đổi Loại thành Nhóm nếu đúng.',
    ],
    [
      'Cá nhân',
      'facebook.com/pages/Cong-doan/123456789012',
      'Trang',
      'ask kind: Địa chỉ này là của một trang. Đổi Loại thành Trang nếu đúng.',
    ],
  ])(
    '%s is asked about when the address is %s, with the other one click away',
    (kind, address, to, sentence) => {
      const findings = readReport({ ...page, accountName: 'Nguyễn Thị Hoa', kind, address }).findings.filter(
        ({ field }) => field === 'kind',
      );
      expect([told(findings), findings.map(({ suggest, setField }) => [suggest, setField])]).toEqual([
        [sentence],
        [[to, 'kind']],
      ]);
    },
  );
  it.each([
    ['Nhóm', 'facebook.com/groups/doanvien'],
    ['Nhóm', 'https://www.facebook.com/share/g/1AbCdEfGhI/'],
    ['Trang', 'facebook.com/pages/Cong-doan/123456789012'],
    ['Trang', 'facebook.com/congdoancauke'],
    ['Cá nhân', 'facebook.com/congdoancauke'],
    ['Nhóm', 'không rõ'],
  ])('%s fits %s, or nothing is known against it', (kind, address) =>
    expect(
      saysOf({ kind, address }).filter(
        (text) => / (?:kind|address): .*Loại/.test(text) && !text.includes('chưa có trang'),
      ),
    ).toEqual([]),
  );
  it("Nhóm is told when the address is no group's", () =>
    expect(saysOf({ kind: 'Nhóm' })).toEqual([
      expect.stringMatching(/^note address: Đây không phải là địa chỉ nhóm/),
    ]));
});

describe('A field', () => {
  it('left empty where it is not needed is fine', () =>
    expect([readOf('accountName', ' '), readOf('reason', '')]).toEqual([
      { value: '', says: [], suggests: [] },
      { value: '', says: [], suggests: [] },
    ]));
  it('with a wrong address keeps what was typed and says why', () =>
    expect(readOf('address', ' trang của  chúng tôi ')).toEqual({
      value: 'trang của chúng tôi',
      says: [expect.stringMatching(/^fault address: /)],
      suggests: [],
    }));
  it('with an address that was understood says how', () =>
    expect(readOf('address', '@congdoancauke')).toMatchObject({
      value: 'https://www.facebook.com/congdoancauke',
      key: 'u:congdoancauke',
      says: [expect.stringMatching(/^note address: Đã hiểu phần sau ký tự @/)],
    }));
  it('with the address of a post offers the page it stands on', () =>
    expect(readOf('address', 'facebook.com/congdoancauke/posts/123')).toMatchObject({
      suggests: ['https://www.facebook.com/congdoancauke'],
      says: [
        expect.stringMatching(/^fault address: Đây là liên kết của một bài viết/),
        'ask address: Có phải “https://www.facebook.com/congdoancauke” không?',
      ],
    }));
  it('with two numbers offers each', () =>
    expect(readOf('phone', '0913456789, 0905128764')).toEqual({
      value: '0913456789, 0905128764',
      suggests: ['0913 456 789', '0905 128 764'],
      says: [
        expect.stringMatching(/^fault phone: Có nhiều số/),
        'ask phone: Có phải “0913 456 789” không?',
        'ask phone: Có phải “0905 128 764” không?',
      ],
    }));
  it('with a number of the old days says what became of it', () =>
    expect(readOf('phone', '01683456789')).toMatchObject({
      value: '0383 456 789',
      key: '+84383456789',
      says: [expect.stringMatching(/^note phone: Đây là số di động 11 chữ số cũ/)],
    }));
  it('with a slip in the address of a mailbox asks', () =>
    expect(readOf('email', 'hoa.nguyen@gmial.com')).toMatchObject({
      value: 'hoa.nguyen@gmial.com',
      says: ['ask email: Có phải “hoa.nguyen@gmail.com” không?'],
      suggests: ['hoa.nguyen@gmail.com'],
    }));
  it('with two mailboxes offers each', () =>
    expect(readOf('email', 'hoa@gmail.com, minh@gmail.com')).toMatchObject({
      value: 'hoa@gmail.com, minh@gmail.com',
      says: [
        expect.stringMatching(/^fault email: Có nhiều/),
        'ask email: Có phải “hoa@gmail.com” không?',
        'ask email: Có phải “minh@gmail.com” không?',
      ],
      suggests: ['hoa@gmail.com', 'minh@gmail.com'],
    }));
  it('with words around the mailbox takes the mailbox and says so', () =>
    expect(readOf('email', 'hoa.nguyen@gmail.com (cô Hoa)')).toMatchObject({
      value: 'hoa.nguyen@gmail.com',
      says: [expect.stringMatching(/^note email: Chỉ lấy phần địa chỉ/)],
    }));
  it('with no mailbox says why', () =>
    expect(readOf('email', ' hoa  ')).toMatchObject({
      value: 'hoa',
      says: [expect.stringMatching(/^fault email: /)],
    }));
  it('with a name in small letters offers capitals', () =>
    expect(readOf('name', 'nguyễn thị hoa')).toMatchObject({
      says: ['ask name: Có phải “Nguyễn Thị Hoa” không?'],
      suggests: ['Nguyễn Thị Hoa'],
    }));
  it('with a title before the name takes it off and says so', () =>
    expect(readOf('name', 'Bà Nguyễn Thị Hoa')).toMatchObject({
      value: 'Nguyễn Thị Hoa',
      says: [expect.stringMatching(/^note name: Chỉ ghi họ tên/)],
    }));
  it('with a number for a name says so', () =>
    expect(readOf('name', '0913456789')).toMatchObject({
      value: '0913456789',
      says: [
        'fault name: Nội dung này giống của ô khác. Ghi lại cho đúng ô. Nếu dán cả bảng, xem lại thứ tự các cột.',
      ],
    }));
  it.each([
    ['x'.repeat(500), 0],
    ['x'.repeat(501), 1],
  ])('with a reason of many letters is too long from 501 on', (text, faults) =>
    expect(readField('reason', text, 'Không có').findings).toHaveLength(faults),
  );
  it('with a reason is tidied', () =>
    expect(readOf('reason', ' Đang lập  trang ', 'Không có')).toEqual({
      value: 'Đang lập trang',
      says: [],
      suggests: [],
    }));
  it.each(['accountName', 'pageName', 'name', 'office', 'reason'] as const)(
    'in an old typeface is a fault with the right letters to take: %s',
    (field) =>
      expect(readOf(field, 'C«ng ®oµn huyÖn CÇu KÌ')).toMatchObject({
        value: 'C«ng ®oµn huyÖn CÇu KÌ',
        says: [`fault ${field}: Chữ bị lỗi phông. Có phải “Công đoàn huyện Cầu Kè” không?`],
        suggests: ['Công đoàn huyện Cầu Kè'],
      }),
  );
});
