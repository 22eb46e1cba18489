/** The real clasp, in a folder and a home of its own, whose every connection must end on this machine. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppsScriptApi } from './apps-script-api';

const CLASP = join(__dirname, '../../../node_modules/@google/clasp/build/src/index.js');
/** Loaded before clasp: a connection to anywhere but this machine is written down and refused. */
const guard = (log: string): string => `
const net = require('node:net'), { appendFileSync } = require('node:fs'), connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = typeof options === 'object' ? options.host || 'localhost' : typeof args[1] === 'string' ? args[1] : 'localhost';
  if (options && options.path || ['127.0.0.1', '::1', 'localhost'].includes(host)) return connect.apply(this, args);
  appendFileSync(${JSON.stringify(log)}, host + '\\n');
  throw new Error('not on this machine: ' + host);
};`;

export interface ClaspRun {
  code: number;
  said: string;
}

/** A workplace of clasp; `stop` removes it. */
export class ClaspPlace {
  private readonly root = mkdtempSync(join(tmpdir(), 'so-tai-khoan-clasp-'));
  private readonly left = join(this.root, 'left.txt');

  constructor(
    private readonly api: AppsScriptApi,
    token: string,
  ) {
    // What `clasp login` would leave; good for long enough that clasp asks nobody for another.
    const stored = {
      type: 'authorized_user',
      client_id: 'invented',
      client_secret: 'invented',
      refresh_token: 'invented',
      access_token: token,
      expiry_date: Date.now() + 86_400_000,
    };
    mkdirSync(join(this.root, 'home'));
    writeFileSync(join(this.root, 'home/.clasprc.json'), JSON.stringify({ tokens: { default: stored } }), {
      mode: 0o600,
    });
    writeFileSync(join(this.root, 'api.pem'), api.cert);
    writeFileSync(join(this.root, 'guard.cjs'), guard(this.left));
  }

  /** A new folder that is a clasp project. */
  folder(name: string, claspJson: object): string {
    const path = join(this.root, name);
    mkdirSync(path);
    writeFileSync(join(path, '.clasp.json'), JSON.stringify(claspJson));
    return path;
  }

  /** Hosts outside this machine that clasp tried to reach past the proxy. */
  get triedElsewhere(): string[] {
    return existsSync(this.left) ? readFileSync(this.left, 'utf8').trim().split('\n') : [];
  }

  run(folder: string, ...words: string[]): Promise<ClaspRun> {
    const home = join(this.root, 'home');
    const env = {
      PATH: process.env.PATH,
      SystemRoot: process.env.SystemRoot,
      TMPDIR: tmpdir(),
      HOME: home,
      USERPROFILE: home,
      HTTPS_PROXY: this.api.proxy,
      NODE_EXTRA_CA_CERTS: join(this.root, 'api.pem'),
    };
    return new Promise((done) => {
      execFile(
        process.execPath,
        ['--require', join(this.root, 'guard.cjs'), CLASP, ...words],
        { cwd: folder, env: env as unknown as NodeJS.ProcessEnv, timeout: 120_000 },
        (error, out, err) => {
          done({ code: error ? Number(error.code ?? 1) : 0, said: out + err });
        },
      );
    });
  }

  stop(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
