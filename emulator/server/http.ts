/** A small HTTP server that only this machine can reach, and only our own pages may talk to. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  request: IncomingMessage;
}
/** Answers a request; false = no such page. */
export type Answer = (asked: Asked, response: ServerResponse) => boolean | Promise<boolean>;

const mostBytes = 20 * 1024 * 1024;

/** The JSON that was sent, or undefined for none. Refuses what is too long or is no JSON. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Error('too long');
    parts.push(part);
  }
  return parts.length === 0 ? undefined : (JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown);
}

/** Sends text or bytes. Nothing is cached: after an update of the code the next reload shows it. */
export function send(
  response: ServerResponse,
  type: string,
  body: string | Buffer,
  status = 200,
  headers: Record<string, string> = {},
): true {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(body);
  return true;
}
export const sendJson = (response: ServerResponse, value: unknown): true =>
  send(response, 'application/json; charset=utf-8', JSON.stringify(value));

/**
 * Starts on 127.0.0.1 at a port (0 = any free one).
 * A Host that is not this machine's is refused, so that no web page elsewhere can reach it under another
 * name; a POST needs our own header, which other origins cannot send.
 */
export async function listen(port: number, answer: Answer): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    void reply(request, response, answer);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return { server, port: (server.address() as AddressInfo).port };
}

async function reply(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  try {
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
      send(response, 'text/plain', 'not this machine', 403);
      return;
    }
    if (request.method === 'POST' && request.headers['x-local-google'] !== '1') {
      send(response, 'text/plain', 'not our page', 403);
      return;
    }
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = request.method === 'POST' ? await bodyOf(request) : undefined;
    const known = await answer(
      { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, body, request },
      response,
    );
    if (!known) send(response, 'text/plain', 'not found', 404);
  } catch (error) {
    if (response.headersSent) response.end();
    else
      send(
        response,
        'text/plain; charset=utf-8',
        error instanceof Error ? error.message : String(error),
        500,
      );
  }
}
