// A round is closed while a unit still has time: it alone is written to.
import { dayOfMail, givenLetters, must, unitsNumbered } from '../../support/letters';
import { newRow } from '../../support/office';

it('A unit whose time was extended is reminded until its day although the round is closed; then nobody', () => {
  const office = givenLetters({
    units: unitsNumbered(3),
    people: ['u1@example.org'],
    settings: { 'Gửi thư từ ngày': '29/10/2018' },
  });
  office.noonOf('2018-10-31');
  const before = office.outbox.length;
  must(office.staff.opensPage('Kiểm tra toàn bộ').asks('desk.closeRound', { id: '2018-1' }));
  const extends_ = (code: string, day: string): void =>
    void office.staff.types(
      'Đơn vị',
      office.rows('Đơn vị').findIndex((row) => row['Mã'] === code) + 2,
      'Gia hạn đến',
      day,
    );
  extends_('U0001', '08/11/2018');
  extends_('U0002', '07/11/2018');
  const since = (): string[] =>
    office.outbox.slice(before).map((mail) => `${dayOfMail(mail).slice(5)} ${mail.to.join()}`);
  office.noonOf('2018-11-06');
  expect(since().sort()).toEqual([
    '11-01 u1@example.org',
    '11-01 u2@example.org',
    '11-05 u1@example.org',
    '11-05 u2@example.org',
    '11-06 u2@example.org',
  ]);
  expect(office.outbox[office.outbox.length - 1]!.body).toContain(
    'Thời hạn đã gia hạn: chậm nhất hết ngày 07/11/2018',
  );
  expect(office.panel()).toMatchObject({ stopped: [], days: [{ day: '2018-11-07' }] });
  must(
    office
      .clerk('u1@example.org')
      .opensPage()
      .asks('saveReport', { unit: 'U0001', consent: true, rows: [newRow()] }),
  );
  office.noonOf('2018-11-12');
  expect(since().slice(5)).toEqual(['11-07 u1@example.org']);
  expect(office.letters[office.letters.length - 1]).toMatchObject({ Loại: 'Thư cảm ơn' });
});
