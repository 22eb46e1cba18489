/** How a service says no. */
import { GoogleError } from '../host/remote';
import type { Run } from '../host/run';
import { googleSays, type MessageName } from '../host/messages';

/** Throws Google's sentence in the language of the running user. */
export function refuse(run: Run, name: MessageName, ...fill: string[]): never {
  throw new GoogleError(googleSays(run.language, name, ...fill));
}

/** What we do not model, said so that nobody takes it for Google's answer. */
export function notModelled(what: string): never {
  throw new Error(`${what} is not modelled.`);
}
