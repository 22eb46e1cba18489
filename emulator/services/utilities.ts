/** Utilities. Reference: Utilities; measured values: gas-fakes testutilities (validated on Google). */
import { createHash, createHmac } from 'node:crypto';
import { EnumValue, Remote, type Value } from '../host/remote';
import type { LiveRun } from '../host/live-run';
import { Blob, bytesOf, signed, unsigned } from './blob';
import { parseCsv } from './csv';
import { formatDate } from './date-format';
import { notModelled, refuse } from './refuse';
import type { ServiceModel } from '../host/service-model';

const DIGESTS: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
const LONGEST_SLEEP_MS = 300_000;
/**
 * Google's default for text that is hashed: every character beyond ASCII becomes "?", so different Vietnamese
 * texts collide.
 */
const DEFAULT_CHARSET = new EnumValue('Charset', 'US_ASCII');
const UTF_8 = new EnumValue('Charset', 'UTF_8');

/** Is it a byte as Apps Script has them? */
const isByte = (value: Value): boolean =>
  Number.isInteger(value) && Number(value) >= -128 && Number(value) <= 127;

export class Utilities extends Remote {
  computeDigest(algorithm: EnumValue, value: Value, charset = DEFAULT_CHARSET): number[] {
    const name = DIGESTS[algorithm.name] ?? notModelled(`DigestAlgorithm.${algorithm.name}`);
    if (Array.isArray(value) && !value.every(isByte))
      refuse(this._run, 'signature', 'Utilities.DigestAlgorithm,number[]', 'Utilities.computeDigest');
    return signed(
      createHash(name)
        .update(bytesOf(this._run, value, charset.name))
        .digest(),
    );
  }
  computeHmacSignature(algorithm: EnumValue, value: Value, key: Value, charset = DEFAULT_CHARSET): number[] {
    const name =
      DIGESTS[algorithm.name.replace('HMAC_', '')] ?? notModelled(`MacAlgorithm.${algorithm.name}`);
    return signed(
      createHmac(name, bytesOf(this._run, key, charset.name))
        .update(bytesOf(this._run, value, charset.name))
        .digest(),
    );
  }
  computeHmacSha256Signature(value: Value, key: Value, charset = DEFAULT_CHARSET): number[] {
    return this.computeHmacSignature(new EnumValue('MacAlgorithm', 'HMAC_SHA_256'), value, key, charset);
  }

  base64Encode(data: Value, charset = UTF_8): string {
    return bytesOf(this._run, data, charset.name).toString('base64');
  }
  /** With "-" and "_", and with the "=" at the end. */
  base64EncodeWebSafe(data: Value, charset = UTF_8): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }
  base64Decode(text: string, _charset = UTF_8): number[] {
    return this.decoded(text, /^[A-Za-z0-9+/]*={0,2}$/);
  }
  base64DecodeWebSafe(text: string, _charset = UTF_8): number[] {
    return this.decoded(text, /^[A-Za-z0-9_-]*={0,2}$/);
  }
  private decoded(text: string, alphabet: RegExp): number[] {
    if (!alphabet.test(text) || text.length % 4 !== 0) refuse(this._run, 'couldNotDecode');
    return signed(Buffer.from(text.replace(/-/g, '+').replace(/_/g, '/'), 'base64'));
  }

  newBlob(data: Value, contentType?: string, name?: string): Blob {
    if (typeof data === 'string')
      return Blob._ofText(this._run, data, contentType ?? 'text/plain', name ?? null);
    return new Blob(this._run, signed(unsigned(data as number[])), contentType ?? null, name ?? null);
  }

  /** Names of days and months come out in English: the call has no locale. */
  formatDate(date: Date, zone: string, pattern: string): string {
    return formatDate(this._run, date, zone, pattern);
  }
  formatString(template: string, ...values: Value[]): string {
    return template.replace(
      /%(?:(\d+)\$)?([-0]*)(\d+)?(?:\.(\d+))?([sdf%])/g,
      (
        _,
        place: string | undefined,
        flags: string,
        width: string | undefined,
        digits: string | undefined,
        kind: string,
      ) => {
        if (kind === '%') return '%';
        const value = place ? values[Number(place) - 1] : values.shift();
        const text =
          kind === 'f'
            ? Number(value).toFixed(Number(digits ?? 6))
            : kind === 'd'
              ? String(Math.trunc(Number(value)))
              : String(value);
        return flags.includes('-')
          ? text.padEnd(Number(width ?? 0))
          : text.padStart(Number(width ?? 0), flags.includes('0') ? '0' : ' ');
      },
    );
  }
  /** Version 4 in form; in the local Google the same story always gives the same ones. */
  getUuid(): string {
    const { world } = this._run as LiveRun;
    const hex = createHash('sha256').update(`${world.memory.seed} ${++world.memory.uuids}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${'89ab'[parseInt(hex[16]!, 16) & 3]}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
  parseCsv(text: string, delimiter = ','): string[][] {
    return parseCsv(text, delimiter) ?? refuse(this._run, 'couldNotParse');
  }
  /** Takes modelled time only. */
  sleep(ms: number): void {
    if (ms < 0 || ms > LONGEST_SLEEP_MS) refuse(this._run, 'invalidArgument', String(ms));
    this._run.spend(ms);
  }
}

export const utilities: ServiceModel = {
  classes: { Utilities },
  costs: { 'Utilities.sleep': 0 },
  otherCost: 0.5,
};
