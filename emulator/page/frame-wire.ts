/**
 * Messages between the page and a script's page in its frame. `args` and `result` are JSON text by the rules
 * of emulator/host/page-wire.ts.
 */
export type FromFrame =
  | { kind: 'ready' }
  | { kind: 'call'; id: number; name: string; args: string }
  | { kind: 'close' }
  | { kind: 'size'; width?: number; height?: number }
  | { kind: 'focus' }
  /** A link to a place in the file was followed: the part after #, e.g. gid=3&range=A5. */
  | { kind: 'goto'; place: string }
  /** google.script.url.getLocation, and google.script.history of a web app. */
  | { kind: 'where'; id: number }
  | { kind: 'history'; how: 'push' | 'replace'; state: unknown; query?: string; hash?: string }
  /** A link was followed that on Google stays inside the frame and shows nothing. */
  | { kind: 'stuck' };

export type ToFrame =
  | { kind: 'welcome'; functions: string[] }
  | { kind: 'result'; id: number; result: string }
  | { kind: 'failure'; id: number; message: string }
  | { kind: 'where'; id: number; query: string; hash: string }
  | { kind: 'moved'; state: unknown; query: string; hash: string };
