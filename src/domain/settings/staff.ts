/**
 * ★ Who is staff. Leaving is immediate and joining is not: whoever may type into `Cấu hình` could otherwise
 * put themself back on the list after they were struck off it.
 */
import { mailboxKey } from '../person/email';

/** Do two spellings name one mailbox (Gmail's dots, +tag and googlemail.com)? '' names none. */
export const sameMailbox = (a: string, b: string): boolean => a !== '' && mailboxKey(a) === mailboxKey(b);

/** Is this address, in any spelling of its mailbox, among these? */
export const isAmong = (address: string, addresses: readonly string[]): boolean =>
  addresses.some((one) => sameMailbox(one, address));

/**
 * The staff of this moment: who stands in `Cấu hình` and in the list that the last `Thiết lập` remembered;
 * where none is remembered yet (a workbook of 0.1.0) who stands in `Cấu hình`.
 *
 * @param listed addresses in `Cấu hình`, as written there.
 * @param remembered addresses of the last `Thiết lập`, without those that were struck since.
 * @returns `staff`: addresses as written in `Cấu hình`; `kept`: what is left of the remembered list. Whoever
 * is missing from `Cấu hình` is struck from it, and comes back only with a `Thiết lập` by somebody who is
 * staff.
 */
export function staffOf(
  listed: readonly string[],
  remembered: readonly string[] | undefined,
): { staff: string[]; kept: string[] | undefined } {
  if (!remembered) return { staff: [...listed], kept: undefined };
  return {
    staff: listed.filter((address) => isAmong(address, remembered)),
    kept: remembered.filter((address) => isAmong(address, listed)),
  };
}

/** Those of `listed` whom a `Thiết lập` would make staff: they are not in the remembered list. */
export const joining = (listed: readonly string[], remembered: readonly string[]): string[] =>
  listed.filter((address) => !isAmong(address, remembered));
