/** CacheService: what may vanish, and when. */
import { OWNER, given, ran, type Story } from '../story';

const CACHE = 'Apps Script reference: Class Cache';

const code = `
function put() {
  const c = CacheService.getScriptCache();
  c.put('plain', '1');
  c.put('short', '1', 60);
  c.put('long', '1', 21600);
}
function get() {
  return CacheService.getScriptCache().getAll(['plain', 'short', 'long']);
}
function many() {
  const c = CacheService.getScriptCache();
  for (let n = 0; n < 1100; n++) c.put('k' + n, '1');
  return [c.get('k0'), c.get('k1099')];
}
`;

export const stories: Story[] = [
  {
    id: 'cache.expires',
    says: 'A value goes after 600 seconds, or after the time it was put for.',
    source: CACHE,
    mark: 'doc',
    uses: ['Cache.put', 'Cache.get'],
    tell() {
      const google = given(code);
      ran(google, 'put');
      google.clock.advance(59_000);
      expect(ran(google, 'get')).toEqual({ plain: '1', short: '1', long: '1' });
      google.clock.advance(60_000);
      expect(ran(google, 'get')).toEqual({ plain: '1', long: '1' });
      google.clock.advance(600_000);
      expect(ran(google, 'get')).toEqual({ long: '1' });
      google.clock.advance(21_600_000);
      expect(ran(google, 'get')).toEqual({});
    },
  },
  {
    id: 'cache.crowded',
    says: 'Beyond about a thousand entries older ones go.',
    source: CACHE,
    mark: 'doc',
    uses: ['Cache.put'],
    tell() {
      expect(given(code).as(OWNER).callFromEditor('many').result).toEqual([null, '1']);
    },
  },
];
