// Settings that letters cannot do without: emptied, lost, unreadable. They fail towards silence, and
// staff are told why.
import { givenLetters, saidIn, unitsNumbered, type LettersOffice } from '../../support/letters';

describe('The settings', () => {
  const valuesOf = (office: LettersOffice): string => {
    const column = office.cell('Cấu hình', 1, 'Giá trị').replace(/\d/g, '');
    return `${column}2:${column}${office.rows('Cấu hình').length + 1}`;
  };

  it('emptied by accident stop all letters', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.owner.hand.clear('Cấu hình', valuesOf(office));
    expect(office.noonOf('2018-10-15').map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect([office.outbox, office.letters]).toEqual([[], []]);
    expect(office.panel(office.owner).on).toBe(false);
  });

  it('emptied but for the switch stop all letters, and staff are told why', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.noonOf('2018-10-15');
    office.owner.hand.clear('Cấu hình', valuesOf(office));
    office.sets('Gửi thư tự động', 'Có');
    office.noonOf('2018-10-22');
    expect(office.outbox).toHaveLength(3);
    const said = expect.stringMatching(/^Lượt gửi chưa xong, 22\/10\/2018: Thẻ Cấu hình/);
    expect(office.toldAtOpening(office.owner)).toEqual([said]);
    expect(office.panel(office.owner).health).toContainEqual(said);
  });

  it('of which lines are lost stop all letters: an initial value might send what nobody meant', () => {
    const office = givenLetters({
      units: unitsNumbered(2),
      settings: { 'Chế độ thử: gửi mọi thư đến': 'thu@example.org' },
    });
    office.owner.hand.deleteRows(
      'Cấu hình',
      office.rows('Cấu hình').findIndex((row) => row['Mục']!.startsWith('Chế độ thử')) + 2,
    );
    office.noonOf('2018-10-15');
    expect(office.outbox).toEqual([]);
    expect(office.panel().health).toContainEqual(
      'Lượt gửi chưa xong, 15/10/2018: Thẻ Cấu hình thiếu mục “Chế độ thử: gửi mọi thư đến”. Chọn “Thiết lập, sửa lại sổ” để thêm lại.',
    );
    expect(saidIn(office.switches(true))).toEqual([
      'Thẻ Cấu hình thiếu mục “Chế độ thử: gửi mọi thư đến”. Chọn “Thiết lập, sửa lại sổ” để thêm lại.',
    ]);
  });

  it('that cannot be read stop all letters until they are mended; what was missed is then caught up', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.sets('Ngày nghỉ', 'mồng một Tết');
    office.noonOf('2018-10-15');
    expect(office.outbox).toEqual([]);
    office.sets('Ngày nghỉ', '');
    office.noonOf('2018-10-16');
    expect(office.outbox).toHaveLength(3);
    expect(office.toldAtOpening(office.staff)).toEqual([]);
  });

  it('without the name of the round never send the whole round a second time', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.noonOf('2018-10-15');
    office.sets('Tên đợt báo cáo', '');
    office.noonOf('2018-10-16');
    expect(office.outbox).toHaveLength(3);
    expect(office.panel().health).toContainEqual(
      expect.stringContaining('cột “Tên” của đợt hiện nay còn trống'),
    );
  });

  it('and Thư whose tab was deleted stop all letters; set-up makes it anew, and nothing is sent before', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.owner.hand.deleteTab('Thư');
    const [run] = office.noonOf('2018-10-15').slice(-1);
    expect([run!.ok, office.outbox]).toEqual([true, []]);
    expect(office.toldAtOpening(office.staff)).toEqual([
      expect.stringMatching(/^Lượt gửi chưa xong, 15\/10\/2018: Không tìm thấy thẻ “Thư”/),
    ]);
    office.owner.clicks('Thiết lập, sửa lại sổ');
    office.noonOf('2018-10-16');
    expect(office.outbox).toHaveLength(3);
  });
});

describe('The name that letters come from', () => {
  it.each([
    ["is the department's", '', 'Ban Tuyên giáo - Nữ công'],
    ['or the one that the office has set', 'LĐLĐ tỉnh Trà Vinh', 'LĐLĐ tỉnh Trà Vinh'],
  ])('%s', (_which, set, name) => {
    const office = givenLetters({ units: unitsNumbered(2), settings: { 'Tên người gửi thư': set } });
    office.noonOf('2018-10-15');
    expect(office.outbox.map((mail) => mail.name)).toEqual([name, name, name]);
  });
});

it('A round with a very long name sends all its letters, and what was under way is known when a run is cut', () => {
  const office = givenLetters({
    units: unitsNumbered(30),
    settings: {
      'Tên đợt báo cáo':
        'Đợt báo cáo địa chỉ trang, nhóm, tài khoản mạng xã hội facebook của các cấp công đoàn trong toàn tỉnh '
          .repeat(4)
          .trim(),
    },
  });
  office.passesTo('2018-10-15', '06:00');
  office.google.failNext({ call: 11, how: 'kill', name: 'MailApp.sendEmail' });
  office.noonOf('2018-10-15');
  const [next] = office.noonOf('2018-10-16');
  expect([next!.ok, office.statesOfLetters(), office.outbox.length]).toEqual([
    true,
    { 'Đã gửi': 30, 'Không rõ đã gửi': 1 },
    30,
  ]);
});
