/** The setting that lists the pages which units are asked to follow. */
import type { Problem } from '../messages';

/** A page that units are asked to follow. */
export interface OfficialPage {
  name: string;
  address: string;
}

/**
 * An address amid words: https://www.facebook.com/ldld, www.facebook.com/ldld, facebook.com/ldld,
 * congdoan.vn/trang.
 */
const ADDRESS = /(?:https?:\/\/[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\/[^\s|,;<>"]*)/gi;
/** What only sets a name apart from its address: "LĐLĐ tỉnh: https://…", "CĐ VN - facebook.com/…", "1. …". */
const ENDS = /^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g;

const nameOf = (text: string): string => {
  const name = text.replace(ENDS, '');
  return /[([<]/.test(name) ? name : name.replace(/[)\]>]+$/, '');
};
/** The last part of an address, for a page without a name: "ldldvinhlong". */
const nameIn = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .pop() || address;

/**
 * One page a line, "tên | địa chỉ" or with any other mark or none between; several addresses of a line are
 * several pages, each named by what stands before it. A name without an address is shown as it is, and
 * said.
 */
export function officialPages(text: string, label: string): { value: OfficialPage[]; also: Problem[] } {
  const value: OfficialPage[] = [],
    also: Problem[] = [];
  for (const line of text.slice(0, 20_000).split(/\r\n|[\r\n]/)) {
    const found = line.match(ADDRESS) ?? [];
    let at = 0;
    found.forEach((address, i) => {
      const from = line.indexOf(address, at),
        before = nameOf(line.slice(at, from)),
        after = i + 1 < found.length ? '' : nameOf(line.slice(from + address.length));
      at = from + address.length;
      const whole = address.replace(/[.,;:)\]]+$/, '');
      value.push({
        name: before || after || nameIn(whole),
        address: /^https?:/i.test(whole) ? whole : `https://${whole}`,
      });
    });
    if (found.length || !nameOf(line)) continue;
    if (!/^\s*\|/.test(line)) value.push({ name: nameOf(line), address: '' });
    also.push({ key: 'setting.page', with: { label, text: line.trim() } });
  }
  return { value, also };
}
