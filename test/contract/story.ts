/**
 * Statements about Google that need people, clocks or several runs, so that no single function can check
 * them: who is seen by which kind of run, what a simple trigger may do, when triggers fire. They are told on
 * the local Google; on a real Sheet somebody tries them by hand.
 */
import { LocalGoogle, type LocalGoogleOptions, type PushedFiles } from '../../emulator';
import type { Mark } from './statement';

export interface Story {
  readonly id: string;
  /** One English sentence. */
  readonly says: string;
  readonly source: string;
  readonly mark: Mark;
  readonly uses: readonly string[];
  /** The switch of the local Google that this open question is about: the story is told with both answers. */
  readonly asks?: string;
  /** Of an open question without a switch: why the product need not know the answer. */
  readonly whyNoSwitch?: string;
  tell(): void | Promise<void>;
}

export const OWNER = 'owner@gmail.com';
export const EDITOR = 'editor@gmail.com';
export const VIEWER = 'viewer@gmail.com';
export const STRANGER = 'stranger@gmail.com';
export const START = '2018-10-01T08:00:00+07:00';

const SCOPES = [
  'spreadsheets.currentonly',
  'spreadsheets',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
];
export const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

interface Setting extends Partial<LocalGoogleOptions> {
  scopes?: string[];
  html?: Record<string, string>;
  webapp?: { access: string; executeAs: string };
}

/** The files of a push whose code is `code`. */
export function filesOf(code: string, { scopes = SCOPES, html = {}, webapp }: Setting = {}): PushedFiles {
  const manifest = {
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    oauthScopes: scopes.map(scope),
    ...(webapp && { webapp }),
  };
  return { 'appsscript.json': JSON.stringify(manifest), 'Code.js': code, ...html };
}

/**
 * A spreadsheet whose bound script is `code`, with an owner, an editor and a viewer; Google speaks English.
 */
export function given(code: string, setting: Setting = {}): LocalGoogle {
  const { scopes: _scopes, html: _html, webapp: _webapp, ...options } = setting;
  const google = LocalGoogle.start({
    files: filesOf(code, setting),
    now: START,
    owner: OWNER,
    editors: [EDITOR],
    language: 'en',
    ...options,
  });
  google.view(VIEWER);
  return google;
}

/** What a function returned to the person who ran it in the editor. */
export function ran(google: LocalGoogle, functionName: string, who = OWNER): unknown {
  const report = google.as(who).callFromEditor(functionName);
  if (!report.ok) throw new Error(report.error?.message);
  return report.result;
}

/** The same world after it was saved and started again, with the same or another code. */
export const restarted = (google: LocalGoogle, code: string, setting: Setting = {}): LocalGoogle =>
  LocalGoogle.restore(google.save(), filesOf(code, setting));
