/** What the product relies on about what is kept beside the cells, about the file, and about who is there. */
import { isOwnTrigger } from '../triggers';
import { sees, type Scratch, type Seen } from './scratch';

type Properties = GoogleAppsScript.Properties.Properties;
/** Everything a check keeps stands under names of its own. */
const KEY = 'google/probe';
/** Text that comes near the 9 KB which one property may hold. */
const long = (): string => Array(4_001).join('é');

/** Keeps texts, looks, and forgets them again whatever came of it. */
function kept(store: Properties, texts: Record<string, string>, seen: () => Seen): Seen {
  store.setProperties(texts);
  try {
    return seen();
  } finally {
    for (const key of Object.keys(texts)) store.deleteProperty(key);
  }
}

/**
 * What needs a consent that a person may refuse: not asked then. An error of Google's own is an `Exception`.
 */
function unlessRefused(seen: () => Seen): Seen {
  try {
    return seen();
  } catch (error) {
    if ((error as Error).name === 'Exception') return undefined;
    throw error;
  }
}

const script = (): Properties => PropertiesService.getScriptProperties();

export const aboutStores = {
  'stores.kept': () => kept(script(), { [KEY]: 'một' }, () => sees(script().getProperties()[KEY], 'một')),
  'stores.over': () => {
    const store = script();
    return kept(store, { [KEY]: 'một' }, () => {
      store.setProperty(KEY, 'hai');
      return sees(store.getProperties()[KEY], 'hai');
    });
  },
  'stores.beside': () => {
    const store = script();
    return kept(store, { [`${KEY}/1`]: 'một' }, () => {
      store.setProperties({ [KEY]: 'hai' });
      const all = store.getProperties();
      store.deleteProperty(KEY);
      return sees([all[`${KEY}/1`], all[KEY]], ['một', 'hai']);
    });
  },
  'stores.gone': () => {
    const store = script();
    store.setProperty(KEY, 'một');
    store.deleteProperty(KEY);
    return sees(KEY in store.getProperties(), false);
  },
  'stores.long': () => {
    const store = script();
    return kept(store, { [KEY]: long() }, () => sees(store.getProperties()[KEY]?.length, 4_000));
  },
  'stores.own': () => {
    const own = PropertiesService.getUserProperties();
    return kept(own, { [KEY]: 'riêng' }, () =>
      sees([own.getProperties()[KEY], KEY in script().getProperties()], ['riêng', false]),
    );
  },
  'stores.lock': () => {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(5_000)) return undefined;
    const seen = sees(lock.hasLock(), true);
    lock.releaseLock();
    return seen;
  },
  'file.open': ({ book, id }: Scratch) =>
    sees(SpreadsheetApp.openById(book.getId()).getSheetById(id)?.getSheetId(), id),
  'file.locale': ({ book }: Scratch) => sees(book.getSpreadsheetLocale(), 'vi_VN'),
  'file.zone': ({ book }: Scratch) => sees(book.getSpreadsheetTimeZone(), 'Asia/Ho_Chi_Minh'),
  'file.scriptZone': () => sees(Session.getScriptTimeZone(), 'Asia/Ho_Chi_Minh'),
  /** No address leaves this function: what is seen instead is only that there is none, or another. */
  'people.self': () => {
    const [active, effective] = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
    return sees(active === '' ? 'none' : active === effective ? 'same' : 'other', 'same');
  },
  'mail.quota': () => unlessRefused(() => sees(typeof MailApp.getRemainingDailyQuota(), 'number')),
  'triggers.read': () => unlessRefused(() => sees(typeof isOwnTrigger('daily', ''), 'boolean')),
};
