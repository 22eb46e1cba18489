/**
 * The list of Google's API, read once from the file that build-guest.mjs made out of
 * @types/google-apps-script.
 */
import { readFileSync } from 'node:fs';
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

let api: GoogleApi | undefined;
export const googleApi = (): GoogleApi => (api ??= JSON.parse(built('google-api.json')) as GoogleApi);

/** The namespace of Google's reference that a class belongs to; decides scopes and costs. */
export const namespaceOf = (className: string): string | undefined =>
  googleApi().classes[className]?.namespace;
