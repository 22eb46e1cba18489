/** Blob: bytes with a name and a type. Bytes are signed, −128…127, as everywhere in Apps Script. */
import { Remote, type Value } from '../host/remote';
import type { Run } from '../host/run';
import { notModelled, refuse } from './refuse';
import type { ServiceModel } from '../host/service-model';

/** Signed bytes as Apps Script has them. */
export const signed = (bytes: Uint8Array): number[] => Array.from(Int8Array.from(bytes));
export const unsigned = (bytes: readonly number[]): Buffer => Buffer.from(bytes.map((b) => b & 255));

const TYPES: Record<string, string> = {
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  zip: 'application/zip',
  ics: 'text/calendar',
};

export class Blob extends Remote {
  constructor(
    run: Run,
    public _bytes: number[],
    public _type: string | null,
    public _name: string | null,
  ) {
    super(run);
  }
  static _ofText(run: Run, text: string, type: string | null, name: string | null): Blob {
    return new Blob(run, signed(Buffer.from(text, 'utf8')), type, name);
  }

  getBytes(): number[] {
    return this._bytes;
  }
  setBytes(bytes: number[]): Blob {
    this._bytes = [...bytes];
    return this;
  }
  getDataAsString(charset = 'UTF-8'): string {
    return decode(this._run, unsigned(this._bytes), charset);
  }
  setDataFromString(text: string, charset = 'UTF-8'): Blob {
    this._bytes = signed(encode(this._run, text, charset));
    return this;
  }
  getContentType(): string | null {
    return this._type;
  }
  setContentType(type: string | null): Blob {
    this._type = type;
    return this;
  }
  setContentTypeFromExtension(): Blob {
    this._type = TYPES[this._name?.split('.').at(-1)?.toLowerCase() ?? ''] ?? this._type;
    return this;
  }
  getName(): string | null {
    return this._name;
  }
  setName(name: string): Blob {
    this._name = name;
    return this;
  }
  isGoogleType(): boolean {
    return this._type?.startsWith('application/vnd.google-apps') ?? false;
  }
  copyBlob(): Blob {
    return new Blob(this._run, [...this._bytes], this._type, this._name);
  }
  getBlob(): Blob {
    return this;
  }
  getAs(type: string): Blob {
    return type === this._type ? this.copyBlob() : notModelled(`Blob.getAs('${type}')`);
  }
}

/** Text in the charsets a script may name. */
export function encode(run: Run, text: string, charset: string): Buffer {
  switch (normal(charset)) {
    case 'utf8':
      return Buffer.from(text, 'utf8');
    case 'usascii':
      return Buffer.from(text.replace(/[^\0-\x7f]/gu, '?'), 'latin1');
    case 'iso88591':
      return Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1');
    default:
      return refuse(run, 'invalidArgument', charset);
  }
}

export function decode(run: Run, bytes: Buffer, charset: string): string {
  switch (normal(charset)) {
    case 'utf8':
      return bytes.toString('utf8');
    case 'usascii':
      return Array.from(bytes, (b) => (b < 128 ? String.fromCharCode(b) : '\ufffd')).join('');
    case 'iso88591':
      return bytes.toString('latin1');
    default:
      return refuse(run, 'invalidArgument', charset);
  }
}

const normal = (charset: string): string => charset.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Text or bytes, as `Utilities` takes them. */
export const bytesOf = (run: Run, value: Value, charset: string): Buffer =>
  Array.isArray(value) ? unsigned(value as number[]) : encode(run, String(value), charset);

export const blobs: ServiceModel = { classes: { Blob } };
