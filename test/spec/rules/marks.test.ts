/**
 * What marks hold, sign by sign: of approvals, of consents, of erased people; and how their keys are made.
 */
import { approvalMark, fromOldMark, toldBy, withoutErased } from '../../../src/domain/marks/approval';
import {
  consentOf,
  consentText,
  isRecordedWithdrawal,
  noticeId,
  noticeOf,
  withdrawnText,
} from '../../../src/domain/marks/consent';
import { utf8 } from '../../../src/domain/marks/digest';
import { secretFrom } from '../../../src/domain/marks/key';
import { oldChanges } from '../../../src/domain/marks/old-approval';
import { account, markKey } from './given';

const row = account({ second: 'Trần Văn Nam', secondPhone: '0912 345 678' });
const mark = approvalMark(row, markKey);
const digestIn = (text: string, column: string): string | undefined =>
  new RegExp(`\\.${column}:([^.]+)`).exec(text)?.[1];

describe('The mark of an approval', () => {
  it('is made for approvals, column by column: one for another purpose says nothing for it', () =>
    expect(digestIn(mark, 'phone')).toBe(markKey.of('approval', 'phone', '0913 456 789')));
  it('says "đổi" in place of a column that had changed when it was written anew', () =>
    expect(digestIn(approvalMark(row, markKey, ['phone']), 'phone')).toBe('đổi'));
  it('is none where the cell is empty, and unknown in a form of another time', () => {
    expect(toldBy('', row, markKey)).toBe('none');
    expect(toldBy(mark.replace(/^2/, '3'), row, markKey)).toBe('unknown');
  });
  it('of 0.1.0 is eleven short hashes and nothing around them', () => {
    const old = Array(11).fill('1x2y3z').join('.');
    expect(oldChanges(old, row)).toHaveLength(11);
    for (const other of [`x.${old}`, `${old}.x`, ` ${old}`, old.toUpperCase()])
      expect([other, oldChanges(other, row), fromOldMark(other, row, markKey)]).toEqual([
        other,
        undefined,
        undefined,
      ]);
  });
});

describe('When a person is erased from a row', () => {
  it('its mark forgets what was erased, keeps the rest, and goes on saying that it changed', () => {
    const left = withoutErased(mark, { ...row, phone: '', email: ' ' }, markKey)!;
    expect(['phone', 'email', 'name', 'office', 'unit'].map((column) => digestIn(left, column))).toEqual([
      'đổi',
      'đổi',
      ...['name', 'office', 'unit'].map((column) => digestIn(mark, column)),
    ]);
    expect(toldBy(left, { ...row, phone: '', email: ' ' }, markKey)).toEqual(['phone', 'email']);
    // Typed in again it still is not what was approved, since nobody knows that any more.
    expect(toldBy(left, row, markKey)).toEqual(['phone', 'email']);
  });
  it('nothing is done twice, and nothing where it was changed or was empty all along', () => {
    const without = { ...row, phone: '' };
    expect(withoutErased(withoutErased(mark, without, markKey)!, without, markKey)).toBeUndefined();
    for (const now of [row, { ...row, phone: '0912 000 111' }, { ...row, pageName: '' }])
      expect(withoutErased(mark, now, markKey)).toBeUndefined();
    const none = account({ kind: 'Không có', name: '', office: '', phone: '', email: '' });
    expect(withoutErased(approvalMark(none, markKey), none, markKey)).toBeUndefined();
    const alone = account();
    expect(withoutErased(approvalMark(alone, markKey), alone, markKey)).toBeUndefined();
  });
  it('the whole mark goes with the last of the person', () => {
    const nobody = { name: '', office: ' ', phone: '', email: '', second: '', secondPhone: '' };
    expect(withoutErased(mark, { ...row, ...nobody }, markKey)).toBe('');
    expect(withoutErased(mark, { ...row, ...nobody, second: 'Trần Văn Nam' }, markKey)).toMatch(/^2\./);
  });
  it('a mark that cannot be read is left alone', () => {
    expect(withoutErased(mark, { ...row, phone: '' }, undefined)).toBeUndefined();
    expect(withoutErased('', { ...row, phone: '' }, markKey)).toBeUndefined();
  });
});

describe('What "Đồng ý" says', () => {
  const at = '2018-10-16T08:00:00';
  it('is who, when and under which text; a reader of it finds that text again', () => {
    const text = consentText('lan@example.org', at, noticeId('Một thông báo'));
    expect(text).toBe(`lan@example.org, 16/10/2018 08:00, bản thông báo ${noticeId('Một thông báo')}`);
    expect(consentText('', at, noticeId(''))).toBe(
      'Người dùng biểu mẫu, 16/10/2018 08:00, bản thông báo trống',
    );
    expect([text, `${text} `].map(noticeOf)).toEqual(Array(2).fill(noticeId('Một thông báo')));
    expect(['lan@example.org, 16/10/2018 (theo bản cũ)', ''].map(noticeOf)).toEqual(['', '']);
  });
  it('is a withdrawal with its time only where the product wrote it', () =>
    expect(
      [withdrawnText(at), 'Đã rút đồng ý', 'rút, Đã rút đồng ý, ', 'lan@example.org'].map(
        isRecordedWithdrawal,
      ),
    ).toEqual([true, false, false, false]));
  it('holds by its seal alone: blanks around do not matter, a seal of another form or cut short is none', () => {
    expect(consentOf({ ...row, consent: ` ${row.consent} ` }, markKey)).toBe('given');
    const [, name, seal] = row.consentMark.split('.');
    for (const other of [`2.${name}.${seal}`, `2.00000000.${seal}`, '1.00000000', `1.${name}`])
      expect([other, consentOf({ ...row, consentMark: other }, markKey)]).toEqual([other, 'ended']);
  });
});

it('a text is UTF-8, also where a cell holds half a sign', () =>
  expect(['Cầu Kè 🙂', 'a\uD800b', ''].map((text) => Buffer.from(utf8(text)).toString())).toEqual([
    'Cầu Kè 🙂',
    'a\uFFFDb',
    '',
  ]));
it('a secret is of its parts, each apart', () => expect(secretFrom(['a', 'b'])).not.toBe(secretFrom(['ab'])));
