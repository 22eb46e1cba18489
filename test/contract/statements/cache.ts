/** CacheService: what may vanish, and when. */
import type { Statement } from '../statement';

const CACHE = 'Apps Script reference: Class Cache';
const cache = (): GoogleAppsScript.Cache.Cache => CacheService.getScriptCache();

export const statements: Statement[] = [
  {
    id: 'cache.readBack',
    says: 'What was put is got back as a string.',
    source: CACHE,
    mark: 'doc',
    uses: ['CacheService.getScriptCache', 'Cache.put', 'Cache.get'],
    check: (g) => {
      cache().put('one', 'Trà Cú');
      g.equal(cache().get('one'), 'Trà Cú');
    },
  },
  {
    id: 'cache.missing',
    says: 'What was never put is null.',
    source: CACHE,
    mark: 'doc',
    uses: ['Cache.get'],
    check: (g) => g.equal([cache().get('nobody here'), cache().get('constructor')], [null, null]),
  },
  {
    id: 'cache.remove',
    says: 'remove takes an entry away; of one that is not there it says nothing.',
    source: CACHE,
    mark: 'doc',
    uses: ['Cache.remove'],
    check: (g) => {
      cache().put('gone', '1');
      cache().remove('gone');
      cache().remove('never');
      g.equal(cache().get('gone'), null);
    },
  },
  {
    id: 'cache.getAll',
    says: 'getAll leaves out the keys that are not there.',
    source: CACHE,
    mark: 'doc',
    uses: ['Cache.getAll', 'Cache.putAll', 'Cache.removeAll'],
    check: (g) => {
      cache().putAll({ p: '1', q: '2' });
      cache().removeAll(['q']);
      g.equal(cache().getAll(['p', 'q', 'r']), { p: '1' });
    },
  },
  {
    id: 'cache.keyLength',
    says: 'A key has at most 250 characters.',
    source: CACHE,
    mark: 'doc',
    uses: ['Cache.put'],
    check: (g) => {
      cache().put('k'.repeat(250), '1');
      g.equal(cache().get('k'.repeat(250)), '1');
      g.throws(() => cache().put('k'.repeat(251), '1'), /Argument too large: key/);
    },
  },
  {
    id: 'cache.valueSize',
    says: 'A value has at most 100 KB.',
    source: CACHE,
    mark: 'doc',
    uses: ['Cache.put'],
    check: (g) => {
      cache().put('large', 'x'.repeat(100 * 1024));
      g.throws(() => cache().put('larger', 'x'.repeat(100 * 1024 + 1)), /Argument too large: value/);
    },
  },
  {
    id: 'cache.longest',
    says: 'Six hours is the longest that a value may be asked to stay.',
    source: CACHE,
    mark: 'doc',
    uses: ['Cache.put'],
    check: (g) => {
      cache().put('long', '1', 21_600);
      g.throws(() => cache().put('longer', '1', 21_601));
    },
  },
  {
    id: 'cache.own',
    says: "The user's cache is not the script's.",
    source: CACHE,
    mark: 'doc',
    uses: ['CacheService.getUserCache'],
    check: (g) => {
      cache().put('whose', 'script');
      CacheService.getUserCache().put('whose', 'user');
      g.equal([cache().get('whose'), CacheService.getUserCache().get('whose')], ['script', 'user']);
    },
  },
];
