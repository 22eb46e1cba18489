import {
  STAFF,
  CAU_KE,
  changedRow,
  givenOffice,
  newRow,
  noneDeclared,
  twoUnits,
  UNLISTED,
} from '../support/office';

const account = (office: ReturnType<typeof givenOffice>, line = 0) => office.rows('Tài khoản')[line]!;

describe('Opening the form', () => {
  it('opens at once at the unit whose contact the person is', () => {
    const office = givenOffice();
    const form = office.cauKe.form();
    expect(form.unit).toMatchObject({
      code: 'H04',
      name: 'Liên đoàn Lao động huyện Cầu Kè',
      status: 'Chưa báo cáo',
    });
    expect(form.deadline).toBe('chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 13 ngày');
    expect(form.notice).toContain('có quyền được biết, xem, sửa, rút lại đồng ý');
  });

  it('knows a unit whose code was typed with a stray space', () => {
    const office = givenOffice();
    office.staff.types('Đơn vị', 2, 'Mã', ' H04 ');
    expect(office.cauKe.form().unit?.code).toBe('H04');
    office.cauKe.reports();
    expect(office.cauKe.form().rows).toHaveLength(1);
  });

  it('finds the contact among several addresses of a unit, however they are written', () => {
    const office = givenOffice({
      units: [{ ...twoUnits[0]!, email: `van.thu@example.org; ${CAU_KE.toUpperCase()}` }],
    });
    expect(office.cauKe.form().unit?.code).toBe('H04');
  });

  it('lets a person who is the contact of two units choose between these, and no other', () => {
    const office = givenOffice({
      units: [...twoUnits, { code: 'C012', name: 'Công đoàn cơ sở thị trấn Cầu Kè', email: CAU_KE }],
    });
    const form = office.cauKe.form();
    expect(form.unit).toBeUndefined();
    expect(form.yourUnits.map(({ code }) => code)).toEqual(['H04', 'C012']);
    expect(office.cauKe.opensForm('H09')).toMatchObject({ ok: false, problems: [{ key: 'who.notYours' }] });
    expect(office.cauKe.asks<{ units: string[][] }>('listUnits')).toMatchObject({
      value: { units: [['H04'], ['C012']].map(([code]) => [code, expect.any(String)]) },
    });
  });

  it('lets an unknown e-mail choose a unit without a contact where the office allows it, and writes that down', () => {
    const office = givenOffice({ units: [{ code: 'H04', name: 'Liên đoàn Lao động huyện Cầu Kè' }] });
    const form = office.unlisted.form();
    expect([form.mayChoose, form.unit]).toEqual([true, undefined]);
    office.unlisted.reports([newRow()], 'H04');
    expect(office.rows('Nhật ký').at(-1)).toMatchObject({
      Ai: UNLISTED,
      Việc: expect.stringContaining('email chưa có trong danh sách'),
      'Đơn vị': 'H04',
    });
  });

  it('tells an unknown e-mail whom to ask where the office does not allow it', () => {
    const office = givenOffice({
      settings: {
        'Cho người chưa có trong danh sách tự chọn đơn vị': 'Không',
        'Liên hệ khi cần hỗ trợ': 'Bà Lê Thị Mai, 0913 456 789',
      },
    });
    const answer = office.unlisted.opensForm();
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ sentence: expect.stringContaining('Bà Lê Thị Mai, 0913 456 789') }],
    });
    expect(office.unlisted.opensForm('H04')).toMatchObject({ ok: false });
    expect(office.unlisted.sends({ rows: [newRow()] })).toMatchObject({
      ok: false,
      problems: [{ key: 'who.unknown' }],
    });
  });

  it('shows what is already reported, with what has to be corrected', () => {
    const office = givenOffice();
    office.cauKe.reports();
    office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912345');
    const [row] = office.cauKe.form().rows;
    expect(row!.fields.pageName).toBe('Công đoàn huyện Cầu Kè');
    expect(row!.says).toEqual([expect.objectContaining({ field: 'phone', sentence: expect.any(String) })]);
  });

  it('keeps what was typed and not sent, for that person alone', () => {
    const office = givenOffice();
    office.cauKe.form();
    const draft = JSON.stringify({ rows: ['chữ đang gõ dở '.repeat(700)] });
    expect(office.cauKe.asks('keepDraft', { unit: 'H04', draft })).toEqual({ ok: true, value: {} });
    expect(office.cauKe.form().draft).toBe(draft);
    expect(office.staff.form('H04').draft).toBe('');
    office.cauKe.asks('dropDraft', { unit: 'H04' });
    expect(office.cauKe.form().draft).toBe('');
  });
});

describe('Saving a report', () => {
  it('records the page tidily, and says back what was recorded', () => {
    const office = givenOffice();
    const saved = office.cauKe.reports([
      newRow({
        address: 'https://m.facebook.com/CongDoanCauKe/?ref=bookmarks',
        phone: '+84 913.456.789',
        email: ' Hoa.Nguyen@gmail.com ',
      }),
    ]);
    expect(account(office)).toMatchObject({
      'Mã đơn vị': 'H04',
      'Đơn vị': 'Liên đoàn Lao động huyện Cầu Kè',
      Loại: 'Trang',
      'Địa chỉ truy cập': 'https://www.facebook.com/CongDoanCauKe',
      'Điện thoại': '0913 456 789',
      Email: 'Hoa.Nguyen@gmail.com',
      'Cần sửa': '',
      'Người nhập': CAU_KE,
      Nguồn: 'Biểu mẫu',
      'Cập nhật': '16/10/2018 08:00',
    });
    expect(account(office)['Đồng ý']).toContain(CAU_KE);
    expect(saved.unit).toMatchObject({ status: 'Đã báo cáo', timeliness: 'Đúng hạn' });
    expect(saved.recorded).toEqual([
      expect.objectContaining({ what: 'added', title: 'Công đoàn huyện Cầu Kè' }),
    ]);
    expect(saved.pages).toHaveLength(2);
    expect(office.unit('H04')).toMatchObject({
      'Trạng thái': 'Đã báo cáo',
      'Số tài khoản': '1',
      'Nộp lần đầu': '16/10/2018 08:00',
    });
  });

  it('records several accounts in one go', () => {
    const office = givenOffice();
    office.cauKe.reports([
      newRow(),
      newRow({
        kind: 'Nhóm',
        pageName: 'Nhóm đoàn viên Cầu Kè',
        address: 'facebook.com/groups/doanviencauke',
      }),
      newRow({
        kind: 'Cá nhân',
        accountName: 'Hoa Nguyễn',
        pageName: '',
        address: 'https://www.facebook.com/profile.php?id=100012345678901',
      }),
    ]);
    expect(office.rows('Tài khoản').map((row) => row['Loại'])).toEqual(['Trang', 'Nhóm', 'Cá nhân']);
    expect(office.unit('H04')['Số tài khoản']).toBe('3');
  });

  it('takes "Không có" with a reason as a report', () => {
    const office = givenOffice();
    expect(office.cauKe.sends({ rows: [newRow({ ...noneDeclared, reason: '' })] })).toMatchObject({
      ok: false,
      problems: [{ field: 'reason' }],
    });
    office.cauKe.sends({ rows: [newRow(noneDeclared)], consent: false });
    expect(office.unit('H04')).toMatchObject({
      'Trạng thái': 'Không có',
      'Số tài khoản': '0',
      'Thời hạn': 'Đúng hạn',
    });
  });

  it('ends a declaration of "Không có" when the unit later reports a page', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow(noneDeclared)]);
    office.cauKe.reports();
    expect(office.rows('Tài khoản').map((row) => [row['Loại'], row['Tình trạng']])).toEqual([
      ['Không có', 'Ngừng dùng'],
      ['Trang', 'Đang dùng'],
    ]);
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
  });

  it('does not take "Không có" beside accounts in use', () => {
    const office = givenOffice();
    office.cauKe.reports();
    expect(office.cauKe.sends({ rows: [newRow(noneDeclared)] })).toMatchObject({
      ok: false,
      problems: [{ key: 'account.noneWithAccounts' }],
    });
    expect(office.rows('Tài khoản')).toHaveLength(1);
  });

  it('says every fault beside its field and writes nothing', () => {
    const office = givenOffice();
    const answer = office.cauKe.sends({
      rows: [
        newRow(
          {
            address: 'https://www.facebook.com/share/p/1FQ72yPVjk/',
            phone: '0912',
            email: 'abc@gmail,com',
            name: '',
          },
          'rbad',
        ),
      ],
    });
    if (answer.ok) throw new Error('must be refused');
    expect(answer.problems.map(({ field, row }) => [field, row])).toEqual(
      expect.arrayContaining([
        ['address', 'rbad'],
        ['phone', 'rbad'],
        ['email', 'rbad'],
        ['name', 'rbad'],
      ]),
    );
    for (const { sentence } of answer.problems) expect(sentence).toMatch(/[.?!…)]$/);
    expect(office.rows('Tài khoản')).toEqual([]);
  });

  it('needs the consent of the administrator whose data are new', () => {
    const office = givenOffice();
    expect(office.cauKe.sends({ rows: [newRow()], consent: false })).toMatchObject({
      ok: false,
      problems: [{ field: 'consent' }],
    });
  });

  it('records a report once when it is sent twice', () => {
    const office = givenOffice();
    const row = newRow();
    office.cauKe.reports([row]);
    expect(office.cauKe.reports([row]).recorded).toEqual([expect.objectContaining({ what: 'same' })]);
    expect(office.rows('Tài khoản')).toHaveLength(1);
    expect(office.rows('Nhật ký').filter((line) => line['Việc'] === 'Gửi biểu mẫu')).toHaveLength(1);
  });

  it('cut after its rows were written, and sent again, puts right what was left: the standing of the unit, and the notes of its rows and of no others', () => {
    const office = givenOffice();
    const row = newRow({
      pageName: 'Trang hai',
      address: 'facebook.com/tranghaicauke',
      phone: '0905128764',
      email: 'mai@gmail.com',
    });
    office.cauKe.reports();
    office.traCu.reports(
      [
        newRow({
          pageName: 'Trang Trà Cú',
          address: 'facebook.com/congdoantracu',
          phone: '0905333444',
          email: 'lan@gmail.com',
        }),
      ],
      'H09',
    );
    for (const line of [2, 3]) {
      office.staff.types('Tài khoản', line, 'Điện thoại', '12');
      office.staff.hand.note('Tài khoản', office.cell('Tài khoản', line, 'Điện thoại'), '');
    }
    office.cauKe.form();
    office.google.failNext({ call: 3, how: 'kill', name: 'Range.setValues', functionName: 'rpc' });
    expect(office.cauKe.rpc('saveReport', { unit: 'H04', consent: true, rows: [row] }).killed).toBe(true);
    expect([office.rows('Tài khoản').length, office.unit('H04')['Số tài khoản']]).toEqual([3, '1']);
    expect(office.cauKe.reports([row]).recorded).toEqual([expect.objectContaining({ what: 'same' })]);
    expect([office.rows('Tài khoản').length, office.unit('H04')['Số tài khoản']]).toEqual([3, '2']);
    const notes = [2, 3, 4].map((line) => office.look('Tài khoản', line, 'Điện thoại').note);
    expect(notes).toEqual([expect.stringMatching(/^Cần sửa: Số này thiếu chữ số/), '', '']);
  });

  it('keeps an account that stops, marked, and no longer counts it', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow(), newRow({ pageName: 'Trang cũ', address: 'facebook.com/trangcucauke' })]);
    const rows = office.cauKe.form().rows;
    office.cauKe.reports([changedRow(rows[1]!, {}, true)]);
    expect(office.rows('Tài khoản')[1]).toMatchObject({
      'Tên trang facebook': 'Trang cũ',
      'Tình trạng': 'Ngừng dùng',
    });
    expect(office.unit('H04')['Số tài khoản']).toBe('1');
  });

  it('writes one line in the log, without any value', () => {
    const office = givenOffice();
    office.cauKe.reports();
    const lines = office.rows('Nhật ký').filter((line) => line['Việc'] === 'Gửi biểu mẫu');
    expect(lines).toEqual([
      expect.objectContaining({
        Ai: CAU_KE,
        'Đơn vị': 'H04',
        'Cột đã đổi': expect.stringContaining('Điện thoại'),
      }),
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Hoa|0913|gmail/);
  });

  it("refuses a row of another unit, and a unit that is not the person's", () => {
    const office = givenOffice();
    office.traCu.reports([newRow({}, 'rtracu')], 'H09');
    expect(office.cauKe.sends({ rows: [{ ...newRow({}, 'rtracu'), version: 'x' }] })).toMatchObject({
      ok: false,
      problems: [{ key: 'who.notYours' }],
    });
    expect(office.cauKe.sends({ unit: 'H09', rows: [newRow()] })).toMatchObject({
      ok: false,
      problems: [{ key: 'who.notYours' }],
    });
  });

  it('lets staff report for any unit', () => {
    const office = givenOffice();
    office.staff.reports([newRow()], 'H09');
    expect(office.unit('H09')['Trạng thái']).toBe('Đã báo cáo');
  });

  it('says that the workbook is busy, and loses nothing, while another run holds the lock', () => {
    const office = givenOffice();
    office.cauKe.form();
    const release = office.google.holdScriptLock();
    expect(office.cauKe.sends({ rows: [newRow()] })).toMatchObject({
      ok: false,
      problems: [{ key: 'workbook.busy' }],
    });
    release();
    expect(office.cauKe.sends({ rows: [newRow()] })).toMatchObject({ ok: true });
  });
});

describe('Two people at one row', () => {
  it('shows both versions and overwrites nothing unseen', () => {
    const office = givenOffice();
    office.cauKe.reports();
    const mine = office.cauKe.form().rows[0]!;
    office.staff.types('Tài khoản', 2, 'Họ và tên', 'Trần Văn Minh');
    const answer = office.cauKe.sends({ rows: [changedRow(mine, { name: 'Lê Thị Mai' })] });
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ key: 'form.conflict' }],
      conflicts: [{ fields: { name: 'Trần Văn Minh' } }],
    });
    expect(account(office)['Họ và tên']).toBe('Trần Văn Minh');
    const theirs = answer.ok ? undefined : answer.conflicts![0]!;
    office.cauKe.reports([changedRow(theirs!, { name: 'Lê Thị Mai' })]);
    expect(account(office)['Họ và tên']).toBe('Lê Thị Mai');
  });

  it('keeps what each of them changed where they changed different things, and asks nobody', () => {
    const office = givenOffice();
    office.cauKe.reports();
    const mine = office.cauKe.form().rows[0]!;
    office.staff.types('Tài khoản', 2, 'Chức vụ', 'Chủ tịch');
    office.cauKe.reports([changedRow(mine, { pageName: 'Công đoàn Cầu Kè' })]);
    expect(account(office)).toMatchObject({
      'Chức vụ': 'Chủ tịch',
      'Tên trang facebook': 'Công đoàn Cầu Kè',
    });
  });

  it('are told who changed the same field, and when; a hand in the sheet left no name', () => {
    const office = givenOffice();
    office.cauKe.reports();
    const mine = office.cauKe.form().rows[0]!;
    office.staff.sends({ unit: 'H04', rows: [changedRow(mine, { office: 'Chủ tịch' })] });
    const clash = () => office.cauKe.sends({ rows: [changedRow(mine, { office: 'Ủy viên' })] });
    expect(clash()).toMatchObject({
      ok: false,
      conflicts: [{ by: STAFF, at: expect.stringMatching(/2018/) }],
    });
    office.staff.types('Tài khoản', 2, 'Chức vụ', 'Phó Trưởng ban');
    expect(clash()).toMatchObject({ ok: false, conflicts: [{ by: '', at: expect.stringMatching(/2018/) }] });
  });

  it('a page of an older version, which does not say what it began from, is asked about every difference', () => {
    const office = givenOffice();
    office.cauKe.reports();
    const mine = office.cauKe.form().rows[0]!;
    office.staff.types('Tài khoản', 2, 'Chức vụ', 'Chủ tịch');
    const { opened: _, ...old } = changedRow(mine, { pageName: 'Công đoàn Cầu Kè' });
    expect(office.cauKe.sends({ rows: [old] })).toMatchObject({ ok: false });
    expect(account(office)['Chức vụ']).toBe('Chủ tịch');
  });

  it('finds its row again after the sheet was sorted or rows were put in above', () => {
    const office = givenOffice();
    office.cauKe.reports();
    office.traCu.reports(
      [newRow({ pageName: 'Trang Trà Cú', address: 'facebook.com/congdoantracu' })],
      'H09',
    );
    const mine = office.cauKe.form().rows[0]!;
    office.owner.hand.sort('Tài khoản', 1, false);
    office.owner.hand.insertRows('Tài khoản', 2, 3);
    office.cauKe.reports([changedRow(mine, { office: 'Chủ tịch' })]);
    expect(office.row('Tài khoản', 'Mã đơn vị', 'H04')['Chức vụ']).toBe('Chủ tịch');
    expect(office.row('Tài khoản', 'Mã đơn vị', 'H09')['Chức vụ']).toBe('Phó Chủ tịch');
  });

  it('says so when the row was deleted meanwhile', () => {
    const office = givenOffice();
    office.cauKe.reports();
    const mine = office.cauKe.form().rows[0]!;
    office.owner.hand.deleteRows('Tài khoản', 2, 1);
    expect(office.cauKe.sends({ rows: [changedRow(mine, { office: 'Chủ tịch' })] })).toMatchObject({
      ok: false,
      problems: [{ key: 'form.rowGone' }],
    });
  });
});

describe('Text is text', () => {
  it.each([
    '=IMPORTXML("http://x.vn","//a")',
    '+84913456789',
    '-1+1',
    '@SUM(A1)',
    '0012',
    '1/2',
    'TRUE',
    '\tx',
  ])('never lets %p become a formula, a number or a date', (text) => {
    const office = givenOffice();
    office.cauKe.reports([newRow({ ...noneDeclared, reason: text })]);
    const cell = office.look('Tài khoản', 2, 'Lý do, ghi chú');
    expect(cell.formula ?? '').toBe('');
    expect(typeof cell.value).toBe('string');
    expect(office.cauKe.form().rows[0]!.fields.reason).toBe(text.trim());
  });
});
