/** Links of an office's units, as its letters carry them, and what their pages show. */
import type { RunReport } from '../../emulator';
import type { LinkInputOf, LinkCallName, LinkValueOf } from '../../src/app/link/api';
import type { LinkView } from '../../src/app/link/views';
import type { Answer } from '../../src/app/views';
import { LinkKey, type LinkToken } from '../../src/domain/link/token';
import { OWNER, type Office } from './office';

/** The key that lies in Script Properties. */
export const linkKeyOf = (office: Office): LinkKey =>
  new LinkKey((JSON.parse(office.google.scriptProperties['links']!) as { secret: string }).secret);

/** The id of the round that the office is in. */
export const roundIdOf = (office: Office): string => office.rows('Đợt').slice(-1)[0]!['Mã đợt']!;

/** A unit's token as a letter would carry it now. */
export const tokenOf = (office: Office, unit: string, kind: 'unit' | 'preview' = 'unit'): string =>
  linkKeyOf(office).write({
    kind,
    unit,
    round: roundIdOf(office),
    version: office.unit(unit)['Liên kết']!,
  } satisfies LinkToken);

/** What a page of a link was given by the server. */
export function givenIn(html: string): LinkView {
  const text = /<div id="link-data" hidden>([^<]*)<\/div>/.exec(html)?.[1];
  if (text === undefined) throw new Error('no data in the page');
  return JSON.parse(text) as LinkView;
}

/** Somebody with a link in a browser that is signed in to nobody. */
export class Holder {
  private readonly browser;
  constructor(
    private readonly office: Office,
    readonly token: string,
    accounts: readonly string[] = [],
  ) {
    this.browser = office.google.visitor({ accounts });
  }
  opens(): RunReport {
    return this.browser.get(this.token ? { k: this.token } : {});
  }
  /** Opens any address, as it stands in a letter. */
  static at(office: Office, url: string, accounts: readonly string[] = []): Holder {
    const holder = new Holder(office, new URL(url).searchParams.get('k') ?? '', accounts);
    holder.browser.opens(url);
    return holder;
  }
  get html(): string {
    return this.browser.page!.html;
  }
  /** What the server put into the page for this visit: the data and the line with the contact. */
  get told(): string {
    return this.html.slice(this.html.indexOf('<div id="link-data"'));
  }
  get page() {
    return this.browser.page!;
  }
  /** What the page that is open was given. */
  sees(): LinkView {
    if (!this.browser.page) this.opens();
    return givenIn(this.html);
  }
  /** The form that it opens; throws where it opens something else. */
  form() {
    this.opens();
    const view = this.sees();
    if (!('form' in view)) throw new Error(`state ${view.state}`);
    return view.form;
  }
  /** Any function of the script from this page, with anything: a browser's console is open to everybody. */
  calls(functionName: string, ...args: unknown[]): RunReport {
    if (!this.browser.page) this.opens();
    return this.browser.call(functionName, ...args);
  }
  rpc(name: string, input: unknown): RunReport {
    return this.calls('rpc', name, JSON.stringify(input));
  }
  asks<K extends LinkCallName>(
    name: K,
    input: Omit<LinkInputOf<K>, 'token'> & { token?: string },
  ): Answer<LinkValueOf<K>> {
    return this.office.answer(this.rpc(name, { token: this.token, ...input }));
  }
  sends(input: Partial<LinkInputOf<'linkSave'>>): Answer<LinkValueOf<'linkSave'>> {
    return this.asks('linkSave', { sender: 'Trần Thị Mai', consent: 'behalf', rows: [], ...input });
  }
}

/** The owner deploys the web app, writes its address into `Cấu hình`, and proves it from outside. */
export function provesDoor(office: Office): string {
  const { url } = office.google.deploys(OWNER);
  office.sets('Địa chỉ trang web của liên kết', url);
  const answer = office.staff.opensPage('Thư…').asks<{ url: string }>('testLink');
  if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
  const proved = Holder.at(office, answer.value.url).asks('linkConfirm', { noSignIn: true });
  if (!proved.ok) throw new Error(proved.problems[0]!.sentence);
  return url;
}

export const holderOf = (office: Office, unit: string, kind: 'unit' | 'preview' = 'unit'): Holder =>
  new Holder(office, tokenOf(office, unit, kind));
