// Rows that check themselves: what the product writes beside what people wrote.
import { account, checked, emptyRow, round, traCu, unit } from './given';

const faultsOf = (accounts: Parameters<typeof checked>[0], at = 0): string =>
  checked(accounts).accounts[at]!.own.faults;
const second = (more: Parameters<typeof account>[0] = {}) =>
  account({
    rowId: 'r2',
    pageName: 'Trang Công đoàn viên chức',
    address: 'https://www.facebook.com/congdoanvienchuc',
    phone: '0905 128 764',
    email: 'minh.tran@gmail.com',
    ...more,
  });
const none = (more: Parameters<typeof account>[0] = {}) =>
  emptyRow({ unit: 'H04', kind: 'Không có', reason: 'Đơn vị đang lập trang', rowId: 'r9', ...more });

describe('A row', () => {
  it("that is right has no fault, its unit's name, and the key of its address", () =>
    expect(checked([account()]).accounts[0]!.own).toEqual({
      unitName: 'LĐLĐ huyện Cầu Kè',
      faults: '',
      remarks: '',
      changed: '',
      rowId: 'r1',
      addressKey: 'u:congdoancauke',
      mask: '',
    }));
  it('in which nothing is written stays empty', () => {
    const [check] = checked([
      emptyRow({ unitName: 'Đơn vị cũ', rowId: 'r5', unit: ' ', usage: 'Đang dùng', review: 'Đạt' }),
    ]).accounts;
    expect(check).toMatchObject({
      blank: true,
      active: false,
      faults: [],
      remarks: [],
      own: { unitName: '', faults: '', remarks: '', changed: '', addressKey: '', mask: '' },
    });
  });
  it('in which only a reason is written is a row all the same', () =>
    expect(faultsOf([emptyRow({ reason: 'Chưa có' })])).toContain('Mã đơn vị: Chưa có mã đơn vị.'));
  it('without a unit is told so', () =>
    expect(faultsOf([account({ unit: ' ' })])).toBe(
      '• Mã đơn vị: Chưa có mã đơn vị. Ghi mã như trong thẻ Đơn vị.',
    ));
  it('of a unit that the roster does not have is told so', () =>
    expect(faultsOf([account({ unit: 'H99' })])).toBe(
      '• Mã đơn vị: Không có đơn vị nào mang mã “H99” trong thẻ Đơn vị. Sửa mã, hoặc thêm đơn vị.',
    ));
  it('whose code stands among spaces belongs to the unit', () =>
    expect(
      checked([account({ unit: ' H04 ' })], {
        units: [unit({ code: ' H04', name: ' LĐLĐ huyện Cầu Kè ' }), traCu()],
      }).accounts[0]!.own,
    ).toMatchObject({ unitName: 'LĐLĐ huyện Cầu Kè', faults: '' }));
  it.each(['Đang dùng', 'Ngừng dùng', ' Đang dùng ', ' ', ''])('may be "%s"', (usage) =>
    expect(faultsOf([account({ usage })])).toBe(''),
  );
  it('may not be in use in another way', () =>
    expect(faultsOf([account({ usage: 'Tạm ngừng' })])).toBe(
      '• Tình trạng: “Tạm ngừng” không có trong các lựa chọn. Chọn Đang dùng, Tạm khóa hoặc Ngừng dùng.',
    ));
  it.each(['Đạt', ' Đạt ', ' ', ''])('may be reviewed as "%s"', (review) =>
    expect(faultsOf([account({ review })])).toBe(''),
  );
  it('may not be reviewed in another way', () =>
    expect(faultsOf([account({ review: 'Tốt' })])).toBe(
      '• Duyệt: “Tốt” không phải là kết quả duyệt. Chọn Đạt hoặc Trả lại.',
    ));
  it('says all its faults, a line each', () =>
    expect(
      faultsOf([account({ unit: '', phone: '0912', usage: 'x' })])
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['• Mã đơn vị', '• Tình trạng', '• Điện thoại']));
  it('says a fault once, and not among what is only worth a look', () =>
    expect(checked([account({ phone: '0912', email: 'hoa' })]).accounts[0]!.own.remarks).toBe(''));
  it('says all that is worth a look, a line each', () =>
    expect(
      checked([account({ email: 'hoa.nguyen@gmial.com', name: 'nguyễn thị hoa' })])
        .accounts[0]!.own.remarks.split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['Họ và tên', 'Email']));
  it('says beside the faults what is only worth a look', () => {
    const { own } = checked([account({ email: 'hoa.nguyen@gmial.com' })]).accounts[0]!;
    expect([own.faults, own.remarks]).toEqual([
      '',
      expect.stringMatching(/^Email: .*hoa\.nguyen@gmail\.com/),
    ]);
  });
});

describe('The cells that are coloured', () => {
  it.each([
    ['unit', { unit: 'H99' }, 1],
    ['kind', { kind: 'Blog' }, 2],
    ['accountName', { kind: 'Cá nhân', accountName: '' }, 4],
    ['pageName', { pageName: '' }, 8],
    ['address', { address: 'không rõ' }, 16],
    ['name', { name: '' }, 32],
    ['office', { office: '' }, 64],
    ['phone', { phone: '0912' }, 128],
    ['email', { email: 'hoa' }, 256],
    ['reason', { reason: 'x'.repeat(501) }, 512],
    ['usage', { usage: 'x' }, 1024],
    ['review', { review: 'x' }, 2048],
  ])('%s is bit %#', (_name, wrong, mask) =>
    expect(checked([account(wrong)]).accounts[0]!.own.mask).toBe(String(mask)),
  );
  it('are all those at fault at once', () =>
    expect(checked([account({ phone: '0912', email: 'hoa' })]).accounts[0]!.own.mask).toBe('384'));
});

describe('A row that is no longer used', () => {
  const stopped = account({
    usage: ' Ngừng dùng ',
    phone: '0912',
    address: 'facebook.com/CongDoanCauKe',
    rowId: 'r3',
  });
  it("has no faults and no remarks, and keeps its unit's name and its key", () =>
    expect(checked([stopped]).accounts[0]).toMatchObject({
      active: false,
      faults: [],
      remarks: [],
      own: {
        unitName: 'LĐLĐ huyện Cầu Kè',
        faults: '',
        remarks: '',
        mask: '',
        addressKey: 'u:congdoancauke',
      },
    }));
  it('counts for nothing', () =>
    expect(checked([stopped]).units[0]!.own).toMatchObject({
      status: 'Chưa báo cáo',
      count: '0',
      updated: '',
    }));
  it('may be given again as a new row', () => expect(faultsOf([stopped, account()], 1)).toBe(''));
  it('was not returned to anybody', () =>
    expect(faultsOf([account({ usage: 'Ngừng dùng', review: 'Trả lại' })])).toBe(''));
  it('of a unit without accounts does not stand against its accounts', () => {
    const { accounts, units } = checked([none({ usage: 'Ngừng dùng' }), account()]);
    expect([accounts[0]!.own.faults, units[0]!.own.status, units[0]!.own.count]).toEqual([
      '',
      'Đã báo cáo',
      '1',
    ]);
  });
  it('does not stand against a declaration of none', () =>
    expect(checked([none(), account({ usage: 'Ngừng dùng' })]).accounts[0]!.own.faults).toBe(''));
});

describe('A row that staff returned', () => {
  it('is at fault with the comment, at no cell of its own', () => {
    const [check] = checked([account({ review: 'Trả lại', comment: ' Tên trang chưa đúng ' })]).accounts;
    expect([check!.own.faults, check!.own.mask]).toEqual(['• Cán bộ tỉnh trả lại: Tên trang chưa đúng', '']);
  });
  it('without a comment says whom to ask', () =>
    expect(faultsOf([account({ review: 'Trả lại', comment: ' ' })])).toBe(
      '• Cán bộ tỉnh trả lại, chưa ghi lý do. Gọi cán bộ phụ trách để hỏi.',
    ));
});

describe('The id of a row', () => {
  const idsOf = (rows: Parameters<typeof checked>[0]): string[] =>
    checked(rows).accounts.map(({ own }) => own.rowId);
  it('stays', () => expect(idsOf([account(), second()])).toEqual(['r1', 'r2']));
  it('is new for a row typed by hand and for a copy, and the first of two equal ones stays', () =>
    expect(idsOf([account(), second({ rowId: '' }), account()])).toEqual(['r1', 'n1', 'n2']));
  it('is not given to an empty row', () =>
    expect(idsOf([emptyRow(), account({ rowId: '' })])).toEqual(['', 'n1']));
});

describe('A declaration of none', () => {
  const KIND = 'Loại: Đơn vị đã khai tài khoản nên không ghi là Không có.';
  it('alone is right', () =>
    expect(checked([none()]).units[0]!.own).toMatchObject({ status: 'Không có', count: '0', faults: '' }));
  it('beside an account of the unit is at fault, the account is not', () => {
    const { accounts } = checked([none(), account()]);
    expect([accounts[0]!.own.faults, accounts[0]!.own.mask, accounts[1]!.own.faults]).toEqual([
      expect.stringContaining(KIND),
      '2',
      '',
    ]);
  });
  it('beside an account of another unit is right', () =>
    expect(faultsOf([none(), account({ unit: 'H09' })])).toBe(''));
  it('a sentence that names its column stands alone, all others behind the heading', () =>
    expect(faultsOf([account({ name: '', phone: '0912 345 67' })]).replace(/(thiếu chữ số)[^]*/, '$1')).toBe(
      '• Nhập Họ và tên.\n• Điện thoại: Số này thiếu chữ số',
    ));
  it('made twice is at fault the second time only', () => {
    const { accounts } = checked([none(), none({ rowId: 'r8' }), none({ rowId: 'r7', unit: 'H09' })]);
    expect(accounts.map(({ own }) => own.faults)).toEqual([
      '',
      '• Loại: Đơn vị đã khai “Không có” một lần rồi. Chuyển bớt một lần khai sang Ngừng dùng.',
      '',
    ]);
  });
  it('with a space behind the word is one all the same', () =>
    expect(checked([none({ kind: ' Không có ' }), account()]).accounts[0]!.own.faults).toContain(KIND));
});

describe('Rows together', () => {
  it('that give one page twice are at fault, both, at no cell of their own', () => {
    const { accounts } = checked([account(), second({ address: 'm.facebook.com/CongDoanCauKe' })]);
    for (const { own } of accounts)
      expect([own.faults, own.mask]).toEqual([expect.stringMatching(/^• [^:]+\.$/), '']);
  });
  it('of two units that give one page are asked about, both, with both names', () => {
    const { accounts } = checked([
      account(),
      second({ unit: 'H09', address: 'facebook.com/congdoancauke', pageName: 'Trang chung' }),
    ]);
    expect(accounts.map(({ own }) => own.faults)).toEqual(['', '']);
    for (const { own } of accounts) expect(own.remarks).toMatch(/LĐLĐ huyện Cầu Kè.*LĐLĐ huyện Trà Cú/);
  });
  it('the example of the paper form is no report', () =>
    expect(faultsOf([account({ kind: 'Cá nhân', accountName: 'Ví dụ: Nguyễn Văn A' })])).not.toBe(''));
});

describe('A line of the roster', () => {
  it('is told its standing', () =>
    expect(checked([account({ updated: '2018-10-16T07:30:00' })]).units[0]).toEqual({
      blank: false,
      faults: [],
      obligation: 'report',
      pending: 0,
      witness: { witnessed: '2018-10-16T07:30:00' },
      own: {
        status: 'Đã báo cáo',
        timeliness: 'Đúng hạn',
        count: '1',
        first: '2018-10-16T07:30:00',
        updated: '2018-10-16T07:30:00',
        faults: '',
        order: '24',
        counted: '1',
      },
    }));
  it("counts its own rows, among spaces too, and no other's", () =>
    expect(
      checked([account({ unit: 'H04 ' }), second({ unit: 'H09' })], {
        units: [unit({ code: ' H04' }), traCu()],
      }).units.map(({ own }) => own.count),
    ).toEqual(['1', '1']));
  it('counts every row of its own, however the code is typed', () =>
    expect(checked([account({ unit: 'H04 ' }), second({ unit: 'H04 ' })]).units[0]!.own.count).toBe('2'));
  it('must correct while a row of its own is at fault', () =>
    expect(checked([account({ phone: '0912' })]).units.map(({ own }) => own.status)).toEqual([
      'Cần sửa',
      'Chưa báo cáo',
    ]));
  it('has none, however the word was typed', () =>
    expect(checked([none({ kind: ' Không có ' })]).units[0]!.own).toMatchObject({
      status: 'Không có',
      count: '0',
    }));
  it('is approved when its rows are', () =>
    expect(checked([account({ review: 'Đạt' })]).units[0]!.own.status).toBe('Đã duyệt'));
  it('keeps the time of its first report', () =>
    expect(
      checked([account({ updated: '2018-10-16T07:30:00' })], {
        units: [unit({ first: '2018-10-02T08:00:00' })],
      }).units[0]!.own.first,
    ).toBe('2018-10-02T08:00:00'));
  it('is measured by its own extension', () => {
    const late = {
      now: '2018-11-03T08:00:00',
      today: '2018-11-03',
      units: [unit({ extendedTo: '2018-11-05' }), traCu()],
    };
    expect(checked([], late).units.map(({ own }) => own.timeliness)).toEqual(['Còn hạn', 'Quá hạn']);
  });
  it('is measured by the days of grace', () =>
    expect(checked([], { today: '2018-10-31', now: '2018-10-31T08:00:00' }).units[0]!.own.timeliness).toBe(
      'Châm chước',
    ));
  it('that need not report has no standing', () =>
    expect(checked([], { units: [unit({ required: 'Không' })] }).units[0]!.own).toMatchObject({
      status: '',
      timeliness: '',
      order: '55',
    }));
  it('in which nothing is written stays empty', () =>
    expect(checked([], { units: [unit({ code: ' ', name: ' ' })] }).units[0]).toEqual({
      blank: true,
      faults: [],
      pending: 0,
      own: {
        status: '',
        timeliness: '',
        count: '',
        first: '',
        updated: '',
        faults: '',
        order: '',
        counted: '',
      },
    }));
  it('with a name and no code is told what is missing', () =>
    expect(checked([], { units: [unit({ code: '' })] }).units[0]!.own.faults).toBe(
      '• Mã: Chưa có mã đơn vị. Đặt cho đơn vị một mã riêng.',
    ));
  it('with a code and no name is told what is missing', () =>
    expect(checked([], { units: [unit({ name: ' ' })] }).units[0]!.own.faults).toBe(
      '• Tên đơn vị: Chưa có tên đơn vị. Ghi tên đơn vị.',
    ));
  it('without a deadline is neither late nor on time', () =>
    expect(checked([], { round: round({ dueBefore: '', graceUntil: '' }) }).units[0]!.own).toMatchObject({
      status: 'Chưa báo cáo',
      timeliness: '',
      order: '5',
    }));
});
