// Who is staff: who stands in `Cấu hình` and in the list of the last set-up.
import * as fc from 'fast-check';
import { isAmong, joining, sameMailbox, staffOf } from '../../../src/domain/settings/staff';

const HOA = 'hoa@example.org',
  MAI = 'mai@example.org',
  LAN = 'lan@example.org';

describe('Staff', () => {
  it('are all who stand in the settings, where no list is remembered yet', () =>
    expect(staffOf([HOA, MAI], undefined)).toEqual({ staff: [HOA, MAI], kept: undefined }));
  it('are those of the settings whom the last set-up knew', () =>
    expect(staffOf([HOA, LAN], [HOA, MAI])).toEqual({ staff: [HOA], kept: [HOA] }));
  it('leave at once, and do not come back by being written there again', () => {
    const { kept } = staffOf([HOA], [HOA, MAI]);
    expect(staffOf([HOA, MAI], kept)).toEqual({ staff: [HOA], kept: [HOA] });
  });
  it('are one person in every spelling of one mailbox', () =>
    expect(staffOf(['Le.Mai@gmail.com'], ['lemai+cd@googlemail.com'])).toEqual({
      staff: ['Le.Mai@gmail.com'],
      kept: ['lemai+cd@googlemail.com'],
    }));
  it('join with a set-up, and are named', () => expect(joining([HOA, LAN], [HOA, MAI])).toEqual([LAN]));
  it('never grow by anything but a set-up', () => {
    const some = fc.subarray([HOA, MAI, LAN, 'a@gmail.com', 'b@example.org']);
    fc.assert(
      fc.property(some, fc.array(some), (first, later) => {
        let kept: string[] | undefined = first;
        for (const listed of later) {
          const now = staffOf(listed, kept);
          expect(now.staff.every((one) => isAmong(one, kept!) && isAmong(one, listed))).toBe(true);
          kept = now.kept;
        }
      }),
    );
  });
  it('are never nobody', () => expect([sameMailbox('', ''), isAmong('', ['', HOA])]).toEqual([false, false]));
});
