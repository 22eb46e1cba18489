// Runs once before the tests: builds the local Google's guest library, so that every run starts from
// one ready file.
import { existsSync } from 'node:fs';
export default async function prepare() {
  const build = new URL('../emulator/build-guest.mjs', import.meta.url);
  if (existsSync(build)) await (await import(build.href)).buildGuest();
}
