/**
 * PropertiesService: strings by key, for the script, the user, the document. Limits: guides/services/quotas
 * (9 KB a value, 500 KB a store, so many calls a day); a
 * key's length was measured (tanaikech 2023-05-22).
 */
import { Remote, type Value } from '../host/remote';
import type { LiveRun } from '../host/live-run';
import type { Run } from '../host/run';
import { DAY_MS } from '../host/world-state';
import { notModelled, refuse } from './refuse';
import type { ServiceModel } from '../host/service-model';

const VALUE_BYTES = 9 * 1024;
const KEY_BYTES = 8_066;
const STORE_BYTES = 500 * 1024;
const CALLS_A_DAY = { consumer: 50_000, workspace: 500_000 };
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

export class PropertiesService extends Remote {
  getScriptProperties(): Properties {
    return new Properties(this._run, 'script');
  }
  getUserProperties(): Properties {
    return new Properties(this._run, `user ${this._run.effectiveUser}`);
  }
  /** null outside a container: in a web app. */
  getDocumentProperties(): Properties | null {
    return this._run.kind === 'webapp' ? null : new Properties(this._run, 'document');
  }
}

export class Properties extends Remote {
  constructor(
    run: Run,
    private readonly store: string,
  ) {
    super(run);
  }
  private get all(): Record<string, string> {
    return ((this._run as LiveRun).world.memory.properties[this.store] ??= {});
  }

  getProperty(key: string): string | null {
    this.spendCall();
    return Object.hasOwn(this.all, key) ? this.all[key]! : null;
  }
  getProperties(): Record<string, string> {
    this.spendCall();
    return { ...this.all };
  }
  getKeys(): string[] {
    this.spendCall();
    return Object.keys(this.all);
  }
  setProperty(key: string, value: Value): Properties {
    this.put({ ...this.all, [key]: this.checked(value) });
    return this;
  }
  setProperties(values: Record<string, Value>, deleteAllOthers = false): Properties {
    const texts = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, this.checked(value)]),
    );
    this.put(deleteAllOthers ? texts : { ...this.all, ...texts });
    return this;
  }
  deleteProperty(key: string): Properties {
    const { [key]: _gone, ...rest } = this.all;
    this.put(rest);
    return this;
  }
  deleteAllProperties(): Properties {
    this.put({});
    return this;
  }

  /** Reads and writes of a day, by the account that the run belongs to. */
  private spendCall(): void {
    const { world, effectiveUser } = this._run as LiveRun;
    const now = this._run.now().getTime();
    const used = (world.memory.propertyCalls ??= {});
    const window = used[effectiveUser];
    const current = window && now - window.since < DAY_MS ? window : { since: now, used: 0 };
    if (current.used >= (world.memory.propertyLimit ?? CALLS_A_DAY[world.account]))
      refuse(this._run, 'propertyCalls');
    used[effectiveUser] = { ...current, used: current.used + 1 };
  }

  private checked(value: Value): string {
    if (typeof value !== 'string') notModelled('A property that is no string (Google may write 5 as "5.0")');
    return bytes(value) > VALUE_BYTES ? refuse(this._run, 'argumentTooLarge', 'value') : value;
  }
  private put(all: Record<string, string>): void {
    this.spendCall();
    if (Object.keys(all).some((key) => bytes(key) > KEY_BYTES)) refuse(this._run, 'argumentTooLarge', 'key');
    if (Object.entries(all).reduce((n, [key, value]) => n + bytes(key) + bytes(value), 0) > STORE_BYTES)
      refuse(this._run, 'propertyQuota');
    (this._run as LiveRun).world.memory.properties[this.store] = all;
  }
}

export const properties: ServiceModel = {
  classes: { PropertiesService, Properties },
  costs: {
    'Properties.getProperty': 30,
    'Properties.getProperties': 30,
    'Properties.getKeys': 30,
    'Properties.setProperty': 62,
    'Properties.setProperties': 62,
    'Properties.deleteProperty': 62,
    'Properties.deleteAllProperties': 62,
  },
};
