/**
 * The second port: pages of the script, each under an address that cannot be guessed, with google.script put
 * in. Another origin than the page, so they cannot reach it.
 */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { send } from './http';
import type { Asked } from './http';
import { nestedPage } from './nested-page';

/** Google's own wrapper allows inline scripts and styles; images and links from anywhere over https. */
const policy = (pageOrigin: string) => `frame-ancestors ${pageOrigin}`;

/** A page of a web app: who frames it, and whether the browser keeps storage from it. */
export interface WebFrame {
  parent: string;
  storageThrows: boolean;
}

export interface Frames {
  /** Keeps a page's HTML; returns the id under which it is served. */
  keep(html: string, functions: string[], web?: WebFrame): string;
  drop(id: string): void;
  answer(asked: Asked, response: ServerResponse): boolean;
}

/**
 * `shim` is the text of google.script for the browser; `pageOrigin` may frame these pages and nobody else; a
 * link to `fileAddress` goes to the sheet on the page.
 */
export function openFrames(shim: string, pageOrigin: string, fileAddress: () => string): Frames {
  const pages = new Map<string, { html: string; functions: string[]; web?: WebFrame | undefined }>();
  return {
    keep(html, functions, web) {
      const id = randomUUID();
      pages.set(id, { html, functions, web });
      return id;
    },
    drop(id) {
      pages.delete(id);
    },
    answer({ path }, response) {
      const page = pages.get(/^\/frame\/([0-9a-f-]{36})$/.exec(path)?.[1] ?? '');
      if (!page) return false;
      const told = JSON.stringify({
        parent: page.web?.parent ?? pageOrigin,
        functions: page.functions,
        file: fileAddress(),
        web: page.web !== undefined,
        storageThrows: page.web?.storageThrows === true,
      }).replace(/</g, '\\u003c');
      return send(
        response,
        'text/html; charset=utf-8',
        nestedPage(page.html, `var told = ${told};\n${shim}`),
        200,
        { 'content-security-policy': policy(page.web ? `${page.web.parent} ${pageOrigin}` : pageOrigin) },
      );
    },
  };
}
