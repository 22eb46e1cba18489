/**
 * Starts the local Google's page: two loopback ports, one file of state. Nothing is reachable from another
 * machine, and nothing goes out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { endThreads, LocalGoogle, Refused, type PushedFiles } from '../index';
import { act } from './acts';
import { bookWire } from './book-wire';
import { Desk, ScriptFailed, type Fresh, type Sample } from './desk';
import { deskWire, letterWire } from './desk-wire';
import { openFrames, type Frames } from './frames';
import { listen, send, sendJson, type Answer, type Asked } from './http';
import type { ActWire } from './protocol';
import { stateFile } from './state-file';
import { openWeb } from './web';
import type { ServerResponse } from 'node:http';

export interface PageOptions {
  /** The files that were pushed. */
  files: PushedFiles;
  /** The page's port, 0 = any free one. The frames take the next free one. */
  port: number;
  statePath: string;
  /** Forget the saved state and begin with a fresh file. */
  forget: boolean;
  /** Where the built page is: www/ and shim.js. */
  built: string;
  /** A file such as one has just made on Google, with the script attached. */
  empty(): LocalGoogle;
  /** A file that already shows something, if there is one to show. */
  sample?: Sample;
  /** What to begin with when nothing is saved: the sample, unless told otherwise. */
  first?: 'sample' | 'empty';
  /** Names of people to act as, by address. */
  labels: Record<string, string>;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};
/**
 * The page loads only from here; its frames only from the second port; letters are shown in frames
 * without scripts.
 */
const policy = (frameOrigins: string) =>
  `default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; worker-src 'self' blob:; frame-src ${frameOrigins} about:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Serves one window's news until it closes. */
function events(desk: Desk, { query, request }: Asked, response: ServerResponse): true {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.write('retry: 1000\n\n');
  const close = desk.window(query.get('as') ?? '', (news) =>
    response.write(`data: ${JSON.stringify(news)}\n\n`),
  );
  const alive = setInterval(() => response.write(':\n\n'), 20_000);
  request.on('close', () => {
    clearInterval(alive);
    close();
  });
  return true;
}

/** Does an act and says how it went: done, refused by Google's screen, or failed in the script. */
async function doAct(desk: Desk, body: unknown): Promise<ActWire> {
  const { as, verb, args } = body as { as: string; verb: string; args: unknown[] };
  try {
    return { ok: true, result: await act(desk, as, verb, args) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, why: 'refused', says: error.message };
    if (error instanceof ScriptFailed) return { ok: false, why: 'failed', says: error.message };
    return { ok: false, why: 'broken', says: error instanceof Error ? error.message : String(error) };
  }
}

/** A letter; its links to the file lead to this page, as the person to whom it was sent. */
function letter({ google }: Desk, id: number, response: ServerResponse): boolean {
  const mail = google.outbox[id];
  if (!mail) return false;
  const wire = letterWire(mail, id);
  const here = `/?as=${encodeURIComponent(mail.to[0] ?? '')}`;
  return sendJson(response, {
    ...wire,
    ...(wire.html && { html: wire.html.replaceAll(fileAddress(google), here) }),
  });
}

function attachment(desk: Desk, query: URLSearchParams, response: ServerResponse): boolean {
  const file = desk.google.outbox[Number(query.get('letter'))]?.attachments[Number(query.get('file'))];
  return (
    file !== undefined &&
    send(response, 'application/octet-stream', Buffer.from(file.bytes), 200, {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    })
  );
}

/** What the first port answers. */
function answers(desk: () => Desk, built: string, frameOrigins: string): Answer {
  return async (asked, response) => {
    const { path, query, method } = asked;
    if (method === 'POST') return path === '/act' && sendJson(response, await doAct(desk(), asked.body));
    if (path === '/events') return events(desk(), asked, response);
    if (path === '/book') return sendJson(response, bookWire(desk().google, query.get('as') ?? ''));
    if (path === '/desk') return sendJson(response, deskWire(desk()));
    if (path === '/screen') return sendJson(response, desk().screen(query.get('as') ?? ''));
    if (path === '/letter') return letter(desk(), Number(query.get('id')), response);
    if (path === '/attachment') return attachment(desk(), query, response);
    const file = path === '/' ? 'index.html' : normalize(path.replace(/^\/page\//, ''));
    const full = join(built, 'www', file);
    if ((path !== '/' && !path.startsWith('/page/')) || file.startsWith('..') || !existsSync(full))
      return false;
    return send(
      response,
      types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      readFileSync(full),
      200,
      { 'content-security-policy': policy(frameOrigins) },
    );
  };
}

export interface RunningPage {
  address: string;
  /** What stands here for https://script.google.com: web apps are at their own paths. */
  web: string;
  stop(): Promise<void>;
}

/** Where the file would be on Google: links to it lead to the page instead. */
const fileAddress = (google: LocalGoogle): string =>
  `https://docs.google.com/spreadsheets/d/${google.stage.world.spreadsheet.id}/edit`;

/** The file to begin with when nothing was saved. */
const begin = ({ first, sample, empty }: PageOptions): LocalGoogle =>
  first === 'empty' || !sample ? empty() : sample.make();

/** Starts. The state comes from its file; where there is none, from the sample, or an empty file. */
export async function startPage(options: PageOptions): Promise<RunningPage> {
  const fresh: Fresh = {
    empty: options.empty,
    labels: options.labels,
    ...(options.sample && { sample: options.sample }),
  };
  const here: { desk?: Desk; frames?: Frames } = {};
  const seated = () => {
    if (!here.desk) throw new Error('Đang khởi động.');
    return here.desk;
  };
  const frameServer = await listen(0, (asked, response) => here.frames?.answer(asked, response) ?? false);
  const frameOrigin = `http://127.0.0.1:${frameServer.port}`;
  const origins = { web: '', frames: frameOrigin };
  const webServer = await listen(
    0,
    openWeb(
      seated,
      () => seated().frames,
      () => origins,
    ),
  );
  origins.web = `http://127.0.0.1:${webServer.port}`;
  const page = await listen(
    options.port,
    answers(seated, options.built, `${frameOrigin} ${origins.web}`),
  ).catch((error: Error) => {
    frameServer.server.close();
    webServer.server.close();
    throw error;
  });
  const address = `http://127.0.0.1:${page.port}`;
  const frames = (here.frames = openFrames(
    readFileSync(join(options.built, 'shim.js'), 'utf8'),
    address,
    () => fileAddress(seated().google),
  ));
  const state = stateFile(options.statePath, () => seated().google.save());
  const saved = options.forget ? undefined : state.read();
  const desk = (here.desk = new Desk(
    saved === undefined ? begin(options) : LocalGoogle.restore(saved, options.files),
    frames,
    frameOrigin,
    fresh,
    origins.web,
  ));
  desk.onChange = () => state.touch();
  if (saved === undefined) state.touch();
  return {
    address,
    web: origins.web,
    async stop() {
      state.flush();
      for (const { server } of [page, frameServer, webServer]) {
        server.close();
        server.closeAllConnections();
      }
      await endThreads();
    },
  };
}
export { LocalGoogle };
