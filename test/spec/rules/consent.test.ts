/** Whose consent a row holds, and under which text: the seal in `Dấu đồng ý`, by the rules alone. */
import {
  consentMark,
  consentOf,
  isOtherNotice,
  namesPerson,
  noticeId,
  oldConsentText,
  shownNotice,
  withdrawnText,
} from '../../../src/domain/marks/consent';
import { account, emptyRow, markKey, otherKey } from './given';

/** A row whose person has agreed, and what it says now. */
const sealed = account({ second: 'Trần Văn Nam', secondPhone: '0912 345 678' });
const nowIs = (more: Parameters<typeof account>[0], key = markKey) => consentOf({ ...sealed, ...more }, key);

describe('A consent', () => {
  it('stays given however the same people are spaced and written in capitals', () =>
    expect(
      [
        {},
        { phone: '0913.456.789', secondPhone: '0912345678' },
        { email: ' HOA.Nguyen@gmail.com ', name: 'nguyễn thị  hoa' },
      ].map((more) => nowIs(more)),
    ).toEqual(['given', 'given', 'given']));

  it('ends with another person, number or address, of the second person too', () =>
    expect(
      [
        { name: 'Lê Thị Lan' },
        { phone: '0913 456 780' },
        { email: 'lan@example.org' },
        { second: 'Lê Văn Tư' },
        { secondPhone: '0912 345 679' },
        { consent: 'ai.do@example.org, 16/10/2018 08:00, bản thông báo 00000000' },
      ].map((more) => nowIs(more)),
    ).toEqual(Array(6).fill('ended')));

  it('is none where nothing is recorded, and ended where only its seal is left', () =>
    expect([nowIs({ consent: ' ', consentMark: '' }), nowIs({ consent: '' })]).toEqual(['none', 'ended']));

  it('is unknown by another key, and withdrawn whoever typed so', () => {
    expect(consentOf(sealed, otherKey)).toBe('unknown');
    expect(consentOf(sealed, undefined)).toBe('unknown');
    expect(consentOf({ ...sealed, consentMark: 'x' }, markKey)).toBe('ended');
    for (const consent of ['rút', ' Đã rút ngày 20/10', 'Thu hồi', withdrawnText('2018-10-20T08:00:00')])
      expect([consent, nowIs({ consent })]).toEqual([consent, 'withdrawn']);
    expect(nowIs({ consent: 'không rút' })).toBe('ended');
  });

  it('of a row without a second person is sealed as before there was one', () => {
    const row = account();
    const digest = markKey.of('consent', row.consent, 'nguyễn thị hoa', '0913456789', 'hoa.nguyen@gmail.com');
    expect(consentMark(row, markKey)).toBe(`1.${markKey.name}.${digest}`);
  });
});

it('is asked for where a row names anybody at all', () => {
  const named = (more: Parameters<typeof emptyRow>[0]): boolean =>
    namesPerson(emptyRow({ kind: 'Trang', ...more }));
  expect(
    [{}, { name: 'Hoa' }, { phone: '0913' }, { email: 'a@b' }, { secondPhone: '09' }].map(named),
  ).toEqual([false, true, true, true, true]);
  expect(named({ kind: 'Không có', name: 'Hoa' })).toBe(false);
});

describe('The text that was shown', () => {
  const notice = 'Cơ quan thu thập họ tên để liên hệ.';

  it('is known by eight digits, the same in either form of Unicode and with blanks around', () => {
    expect(noticeId(notice)).toMatch(/^[0-9a-f]{8}$/);
    expect([` ${notice}\n`, notice.normalize('NFD')].map(noticeId)).toEqual(Array(2).fill(noticeId(notice)));
    expect(noticeId(`${notice} Và gửi thư.`)).not.toBe(noticeId(notice));
    expect(noticeId('  ')).toBe('trống');
  });

  it('is what the page says it showed, if that is an id; else the text as it is now', () => {
    expect(['0123abcd', 'trống'].map((shown) => shownNotice(shown, notice))).toEqual(['0123abcd', 'trống']);
    for (const shown of [undefined, '', 'x0123abcd', '0123abcde', '0123ABCD'])
      expect([shown, shownNotice(shown, notice)]).toEqual([shown, noticeId(notice)]);
  });

  it('is another than today’s only where a consent stands that names another', () => {
    const under = (id: string): string => `a@example.org, 16/10/2018 08:00, bản thông báo ${id}`;
    expect(
      [under('00000000'), under(noticeId(notice)), '', ' ', 'Đã rút đồng ý, 20/10/2018 08:00'].map(
        (consent) => isOtherNotice(consent, notice),
      ),
    ).toEqual([true, false, false, false, false]);
  });

  it('of a consent of 0.1.0 is said to be the old one, once', () => {
    const old = oldConsentText(' a@example.org, 16/10/2018 ');
    expect(old).toBe('a@example.org, 16/10/2018 (theo bản cũ)');
    expect(oldConsentText(old)).toBe(old);
  });
});
