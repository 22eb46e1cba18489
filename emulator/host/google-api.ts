/**
 * The list of Google's API, read once from the file that build-guest.mjs made out of
 * @types/google-apps-script.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ApiClass {
  namespace: string;
  members: { [name: string]: string[][] };
  enums: { [property: string]: string };
  constants: string[];
}
interface GoogleApi {
  classes: { [name: string]: ApiClass };
  enums: { [name: string]: string[] };
  globals: { [name: string]: string };
}

/** Where build-guest.mjs puts what it builds. Commands and tests start in the project's folder. */
export const cacheFolder = (): string => join(process.cwd(), '.cache', 'emulator');

/** A built file's text. Without a build there is nothing to run. */
export function built(name: string): string {
  try {
    return readFileSync(join(cacheFolder(), name), 'utf8');
  } catch {
    throw new Error(
      `${name} is not built: run "node emulator/build-guest.mjs" first (the tests do it in test/prepare.mjs).`,
    );
  }
}

/**
 * Does a text pass a slow check? Texts that did are remembered on disk by their hash, since every process
 * pushes the same ones; one that does not pass throws each time.
 */
export function oncePassed(check: string, text: string, pass: () => void): void {
  const folder = join(cacheFolder(), check);
  const mark = join(folder, createHash('sha256').update(text).digest('hex'));
  if (existsSync(mark)) return;
  pass();
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark, '');
}

let api: GoogleApi | undefined;
export const googleApi = (): GoogleApi => (api ??= JSON.parse(built('google-api.json')) as GoogleApi);

/** The namespace of Google's reference that a class belongs to; decides scopes and costs. */
export const namespaceOf = (className: string): string | undefined =>
  googleApi().classes[className]?.namespace;
