/**
 * CacheService: strings that may vanish. Limits: Cache reference (key 250 characters, value 100 KB, 600 s by
 * default, 1…21,600 s, about 1,000 items).
 */
import { Remote, type Value } from '../host/remote';
import type { LiveRun } from '../host/live-run';
import type { Run } from '../host/run';
import type { CacheEntry } from '../host/world-state';
import { notModelled, refuse } from './refuse';
import type { ServiceModel } from '../host/service-model';

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1_000;

export class CacheService extends Remote {
  getScriptCache(): Cache {
    return new Cache(this._run, 'script');
  }
  getUserCache(): Cache {
    return new Cache(this._run, `user ${this._run.effectiveUser}`);
  }
  getDocumentCache(): Cache | null {
    return this._run.kind === 'webapp' ? null : new Cache(this._run, 'document');
  }
}

export class Cache extends Remote {
  constructor(
    run: Run,
    private readonly store: string,
  ) {
    super(run);
  }
  private get all(): Record<string, CacheEntry> {
    return ((this._run as LiveRun).world.memory.caches[this.store] ??= {});
  }

  /** null for a key that is none, too. */
  get(key: string | null): string | null {
    if (typeof key !== 'string') return null;
    const entry = Object.hasOwn(this.all, this.key(key)) ? this.all[key]! : undefined;
    return entry && entry.until > this._run.now().getTime() ? entry.value : null;
  }
  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(
      keys.map((key) => [key, this.get(key)]).filter((pair): pair is [string, string] => pair[1] !== null),
    );
  }
  put(key: string, value: Value, seconds = DEFAULT_SECONDS): null {
    if (seconds < 1 || seconds > MOST_SECONDS) refuse(this._run, 'invalidArgument', 'expirationInSeconds');
    if (typeof value !== 'string')
      notModelled('A cached value that is no string (Google may write 5 as "5.0")');
    if (Buffer.byteLength(value, 'utf8') > VALUE_BYTES) refuse(this._run, 'argumentTooLarge', 'value');
    delete this.all[this.key(key)];
    this.all[key] = { value, until: this._run.now().getTime() + Math.floor(seconds) * 1000 };
    this.evict();
    return null;
  }
  putAll(values: Record<string, Value>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }
  remove(key: string): null {
    delete this.all[key];
    return null;
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  private key(key: string): string {
    return key.length > KEY_CHARACTERS ? refuse(this._run, 'argumentTooLarge', 'key') : key;
  }
  private evict(): void {
    for (const key of Object.keys(this.all).slice(0, Math.max(0, Object.keys(this.all).length - MOST_ITEMS)))
      delete this.all[key];
  }
}

export const cache: ServiceModel = {
  classes: { CacheService, Cache },
  costs: {
    'Cache.get': 12,
    'Cache.getAll': 12,
    'Cache.put': 75,
    'Cache.putAll': 75,
    'Cache.remove': 88,
    'Cache.removeAll': 88,
  },
};
