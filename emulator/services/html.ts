/**
 * HtmlService: pages and templates. Reference: HtmlService, HtmlOutput, HtmlTemplate;
 * guides/html/restrictions. Templates are evaluated in the script's context (guest/template.ts).
 */
import { EnumValue, Remote, type Value } from '../host/remote';
import type { LiveRun } from '../host/live-run';
import type { Run } from '../host/run';
import { Blob } from './blob';
import { notModelled, refuse } from './refuse';
import { servedPage } from './served-page';
import type { ServiceModel } from '../host/service-model';

const META_TAGS = [
  'viewport',
  'mobile-web-app-capable',
  'apple-mobile-web-app-capable',
  'google-site-verification',
];

/** An HTML file of the script, by its name with or without ".html". */
function htmlFile(run: Run, name: string): string {
  const { world, plan } = run as LiveRun;
  const { htmlFiles } = plan.push ?? world;
  const found = htmlFiles[name] ?? htmlFiles[name.replace(/\.html$/, '')];
  return found ?? refuse(run, 'noHtmlFile', name);
}

const textOf = (source: Value): string =>
  source instanceof Blob ? source.getDataAsString() : source === undefined ? '' : String(source);

export class HtmlService extends Remote {
  createHtmlOutput(source?: Value): HtmlOutput {
    return new HtmlOutput(this._run, textOf(source));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this._run, htmlFile(this._run, name));
  }
  createTemplate(source: Value): HtmlTemplate {
    return new HtmlTemplate(this._run, textOf(source));
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this._run, htmlFile(this._run, name));
  }
}

export class HtmlOutput extends Remote {
  _title = '';
  _width: number | undefined;
  _height: number | undefined;
  readonly _meta: { name: string; content: string }[] = [];
  constructor(
    run: Run,
    public _html: string,
  ) {
    super(run);
  }

  /** What the browser gets. */
  _served(): string {
    return servedPage(this._html, this._run.world.unsure);
  }
  getContent(): string {
    return this._html;
  }
  setContent(html: string): HtmlOutput {
    this._html = html;
    return this;
  }
  append(html: string): HtmlOutput {
    this._html += html;
    return this;
  }
  appendUntrusted(text: string): HtmlOutput {
    this._html += text.replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return this;
  }
  clear(): HtmlOutput {
    this._html = '';
    return this;
  }
  /** A <title> inside the page is ignored; this is the one that shows. */
  setTitle(title: string): HtmlOutput {
    this._title = title;
    return this;
  }
  getTitle(): string {
    return this._title;
  }
  setWidth(width: number): HtmlOutput {
    this._width = width;
    return this;
  }
  getWidth(): number | null {
    return this._width ?? null;
  }
  setHeight(height: number): HtmlOutput {
    this._height = height;
    return this;
  }
  getHeight(): number | null {
    return this._height ?? null;
  }
  addMetaTag(name: string, content: string): HtmlOutput {
    if (!META_TAGS.includes(name)) refuse(this._run, 'invalidArgument', name);
    this._meta.push({ name, content });
    return this;
  }
  getMetaTags(): HtmlOutputMetaTag[] {
    return this._meta.map(({ name, content }) => new HtmlOutputMetaTag(this._run, name, content));
  }
  /** IFRAME is the only mode left; the call changes nothing. */
  setSandboxMode(_mode: EnumValue): HtmlOutput {
    return this;
  }
  setXFrameOptionsMode(_mode: EnumValue): HtmlOutput {
    return this;
  }
  getBlob(): Blob {
    return Blob._ofText(this._run, this._html, 'text/html', 'Code.html');
  }
  getAs(contentType: string): Blob {
    return contentType === 'text/html' ? this.getBlob() : notModelled(`HtmlOutput.getAs('${contentType}')`);
  }
  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this._run, this._html);
  }
}

export class HtmlOutputMetaTag extends Remote {
  constructor(
    run: Run,
    private readonly name: string,
    private readonly content: string,
  ) {
    super(run);
  }
  getName(): string {
    return this.name;
  }
  getContent(): string {
    return this.content;
  }
}

/**
 * The guest library turns scriptlets into code and runs it where the script's own functions are; it ends here
 * with the text.
 */
export class HtmlTemplate extends Remote {
  constructor(
    run: Run,
    private readonly source: string,
  ) {
    super(run);
  }
  getRawContent(): string {
    return this.source;
  }
  /** @param html the evaluated text: the guest library passes it, a script's call has no argument */
  evaluate(html: string): HtmlOutput {
    return new HtmlOutput(this._run, html);
  }
}

export const html: ServiceModel = { classes: { HtmlService, HtmlOutput, HtmlOutputMetaTag, HtmlTemplate } };
