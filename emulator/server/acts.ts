/** What a window may do, verb by verb. Anything not in these tables is refused, whatever the page sends. */
import { Refused, type AsyncPerson, type Fault } from '../index';
import { fromTsv } from './cells';
import type { Desk } from './desk';
import type { PhoneWire } from './protocol';

type Args = readonly unknown[];
const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Refused('Thiếu dữ liệu.');
  return value;
};
const whole = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new Refused('Thiếu dữ liệu.');
  return value;
};

const phoneOf = (value: unknown): PhoneWire => {
  const { accounts, storageThrows, troubles } = value as PhoneWire;
  return {
    accounts: accounts.map(text),
    storageThrows: storageThrows === true,
    troubles: troubles.map(text),
  };
};

/** Acts by hand on the file: they fire onEdit or onChange as on Google. */
const hand: Record<string, (person: AsyncPerson, args: Args, desk: Desk) => Promise<unknown>> = {
  type: (p, [tab, a1, what]) => p.type(text(tab), text(a1), text(what)),
  paste: (p, [tab, a1, what]) => p.paste(text(tab), text(a1), fromTsv(text(what))),
  pasteCopied: async (p, [tab, a1, from], desk) => {
    const source = from as { text: string; tab: string; a1: string; cut: boolean };
    const { values, formats } = desk.copied(text(source.tab), text(source.a1));
    await p.paste(text(tab), text(a1), { values, formats, withFormats: true });
    if (source.cut) await p.clear(source.tab, source.a1);
  },
  clear: (p, [tab, a1]) => p.clear(text(tab), text(a1)),
  insertRows: (p, [tab, at, n]) => p.insertRows(text(tab), whole(at), whole(n)),
  deleteRows: (p, [tab, at, n]) => p.deleteRows(text(tab), whole(at), whole(n)),
  insertColumns: (p, [tab, at, n]) => p.insertColumns(text(tab), whole(at), whole(n)),
  deleteColumns: (p, [tab, at, n]) => p.deleteColumns(text(tab), whole(at), whole(n)),
  moveColumns: (p, [tab, from, n, to]) => p.moveColumns(text(tab), whole(from), whole(n), whole(to)),
  sort: (p, [tab, column, up]) => p.sort(text(tab), whole(column), up === true),
  renameTab: (p, [tab, name]) => p.renameTab(text(tab), text(name)),
  deleteTab: (p, [tab]) => p.deleteTab(text(tab)),
  duplicateTab: (p, [tab]) => p.duplicateTab(text(tab)),
  addTab: (p, [name], desk) => p.addTab(text(name) || desk.google.stage.world.spreadsheet.freeName()),
  setFilter: (p, [tab, a1]) => p.setFilter(text(tab), a1 === null ? undefined : text(a1)),
  format: (p, [tab, a1, how]) =>
    p.format(text(tab), text(a1), how as { numberFormat?: string; background?: string }),
};

/** Acts around the file: runs of the script, the clock, who may open it, faults, a fresh start. */
const around: Record<string, (desk: Desk, as: string, args: Args) => unknown> = {
  open: (desk, as) => desk.open(as),
  select: (desk, as, [tab, a1]) => desk.select(as, text(tab), text(a1)),
  choose: (desk, as, [menu, item]) => desk.choose(as, text(menu), text(item)),
  call: (desk, as, [page, name, args]) => desk.call(as, text(page), text(name), text(args)),
  closePage: (desk, as, [page]) => desk.closePage(as, text(page)),
  answer: (desk, as, [id, button, typed]) => desk.answer(as, text(id), text(button), text(typed)),
  moveTo: (desk, _as, [iso]) => desk.moveTo(Date.parse(text(iso))),
  share: (desk, _as, [email]) => desk.share(text(email), true),
  unshare: (desk, _as, [email]) => desk.share(text(email), false),
  setQuota: (desk, _as, [email, count]) => desk.setQuota(text(email), whole(count)),
  failNext: (desk, _as, [fault]) => desk.failNext(fault as Fault | null),
  setPhone: (desk, _as, [phone]) => desk.setPhone(phoneOf(phone)),
  deploy: (desk, as, [id]) => desk.deploy(as, id === null ? null : text(id)),
  reset: (desk, _as, [what]) => desk.reset(what === 'sample' ? 'sample' : 'empty'),
};

/**
 * Does one act of one person.
 * @throws Refused with the sentence of Google's screen, or Error for what nobody should have sent
 */
export async function act(desk: Desk, as: string, verb: string, args: Args): Promise<unknown> {
  const byHand = Object.hasOwn(hand, verb) ? hand[verb] : undefined;
  if (byHand) {
    await byHand(desk.crowd.as(as), args, desk);
    return null;
  }
  const other = Object.hasOwn(around, verb) ? around[verb] : undefined;
  if (!other) throw new Error(`no act ${verb}`);
  return (await other(desk, as, args)) ?? null;
}
