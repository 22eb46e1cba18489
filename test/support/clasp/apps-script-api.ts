/**
 * The part of the Apps Script API that clasp needs to push and to pull, on 127.0.0.1: projects.getContent and
 * projects.updateContent (Apps Script API reference), behind a proxy that knows the way to nothing else.
 */
import { createServer as createProxy, type IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { certificateFor } from './certificate';

const HOST = 'script.googleapis.com';
const EXTENSION = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' } as const;

/** One file of a project, as the API knows it. */
export interface ScriptFile {
  name: string;
  type: keyof typeof EXTENSION;
  source: string;
}
/** The name that a file has in a folder. */
export const fileName = ({ name, type }: ScriptFile): string => name + EXTENSION[type];

export interface AppsScriptApi {
  /** The script's files as last pushed. */
  readonly files: readonly ScriptFile[];
  /** What was asked of the API, e.g. 'GET /v1/projects/x/content'. */
  readonly asked: readonly string[];
  /** host:port of every way that was asked of the proxy. */
  readonly ways: readonly string[];
  readonly proxy: string;
  /** The certificate to trust, as PEM. */
  readonly cert: string;
  stop(): Promise<void>;
}

/** What the API refuses in a project's files; undefined when they may be kept. */
function refusal(files: readonly ScriptFile[]): string | undefined {
  if (!files.some(({ name, type }) => name === 'appsscript' && type === 'JSON'))
    return 'A project has exactly one JSON file, its manifest.';
  if (files.some(({ type, source }) => !(type in EXTENSION) || typeof source !== 'string'))
    return 'A file has a type and a source.';
  return new Set(files.map(fileName)).size === files.length ? undefined : 'Two files of one name.';
}

async function bodyOf(request: IncomingMessage): Promise<{ files: ScriptFile[] }> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as { files: ScriptFile[] };
}

const listening = async (server: {
  listen(port: number, host: string, then: () => void): unknown;
  address(): unknown;
}): Promise<number> => {
  await new Promise<void>((then) => {
    server.listen(0, '127.0.0.1', then);
  });
  return (server.address() as AddressInfo).port;
};

/** Starts the API with one script that holds an empty project, for whoever brings the token. */
export async function startAppsScriptApi({
  scriptId,
  token,
}: {
  scriptId: string;
  token: string;
}): Promise<AppsScriptApi> {
  const { key, cert } = certificateFor(HOST);
  const asked: string[] = [],
    ways: string[] = [],
    open = new Set<Socket>();
  let files: ScriptFile[] = [
    { name: 'appsscript', type: 'JSON', source: '{"timeZone":"Etc/UTC"}' },
    { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
  ];
  const api: Server = createServer({ key, cert }, (request, response) => {
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    };
    const path = new URL(request.url ?? '/', `https://${HOST}`).pathname;
    asked.push(`${request.method} ${path}`);
    if (request.headers.authorization !== `Bearer ${token}`) {
      answer(401, { error: { code: 401, message: 'Request had invalid authentication credentials.' } });
      return;
    }
    if (path !== `/v1/projects/${scriptId}/content`) {
      answer(404, { error: { code: 404, message: 'Requested entity was not found.' } });
      return;
    }
    if (request.method !== 'PUT') {
      answer(200, { scriptId, files });
      return;
    }
    void bodyOf(request).then((body) => {
      const why = refusal(body.files);
      if (why) {
        answer(400, { error: { code: 400, message: why } });
        return;
      }
      files = body.files;
      answer(200, { scriptId, files });
    });
  });
  const apiPort = await listening(api);
  const proxy = createProxy((_, response) => {
    response.writeHead(403).end();
  });
  proxy.on('connect', (request: IncomingMessage, near: Socket) => {
    ways.push(request.url ?? '');
    open.add(near);
    if (request.url !== `${HOST}:443`) {
      near.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const far = connect(apiPort, '127.0.0.1', () => {
      near.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      near.pipe(far).pipe(near);
    });
    for (const end of [near, far])
      end.on('error', () => {
        near.destroy();
        far.destroy();
      });
  });
  const proxyPort = await listening(proxy);
  return {
    get files() {
      return files;
    },
    asked,
    ways,
    proxy: `http://127.0.0.1:${proxyPort}`,
    cert,
    async stop() {
      open.forEach((socket) => socket.destroy());
      api.closeAllConnections();
      await Promise.all(
        [api, proxy].map(
          (server) =>
            new Promise((done) => {
              server.close(done);
            }),
        ),
      );
    },
  };
}
