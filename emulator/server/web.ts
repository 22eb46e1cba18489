/**
 * The third port: what script.google.com is on the net. Web apps stand at their own path there, for whoever
 * has the address; the browser's accounts and troubles are what the phone on the page is set to.
 */
import { randomUUID } from 'node:crypto';
import { Refused, VisitorOver, type AsyncVisitor, type Trouble } from '../index';
import type { Desk } from './desk';
import type { Frames } from './frames';
import { send, sendJson, type Answer, type Asked } from './http';
import { googlePage, webPage } from './web-page';
import type { ServerResponse } from 'node:http';

/** Where web apps are on Google. */
export const GOOGLE = 'https://script.google.com';
const MOST_VISITS = 200;
const HTML = 'text/html; charset=utf-8';

/** @param origins of this port, and of the one where the scripts' pages are served */
export function openWeb(
  desk: () => Desk,
  frames: () => Frames,
  origins: () => { web: string; frames: string },
): Answer {
  const visits = new Map<string, AsyncVisitor>();

  async function opens({ path, request }: Asked, response: ServerResponse): Promise<boolean> {
    // Google answers HEAD with 403, whatever stands at the address.
    if (request.method === 'HEAD') return send(response, HTML, '', 403);
    const at = desk();
    const { language } = at.google.stage.world;
    const visitor = new VisitorOver(at.crowd, at.phone.accounts);
    const query = /\?.*/.exec(request.url ?? '')?.[0] ?? '';
    let says = '';
    try {
      const report = await visitor.opens(`${GOOGLE}${path}${query}`);
      says = report.error?.message ?? '';
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
    at.changed();
    const { page, shows } = visitor;
    if (!page) {
      const { html, status } = googlePage(shows === 'page' || !shows ? 'error' : shows, language, says);
      return send(response, HTML, html, status);
    }
    const visit = randomUUID();
    visits.set(visit, visitor);
    for (const old of [...visits.keys()].slice(0, -MOST_VISITS)) visits.delete(old);
    const id = frames().keep(page.html, page.functions, {
      parent: origins().web,
      storageThrows: at.phone.storageThrows,
    });
    return send(response, HTML, webPage(page, language, `${origins().frames}/frame/${id}`, visit));
  }

  async function calls(body: unknown, response: ServerResponse): Promise<boolean> {
    const { visit, name, args } = body as { visit: string; name: string; args: string };
    const visitor = visits.get(visit);
    const list = JSON.parse(args) as unknown;
    if (!visitor || !Array.isArray(list)) return false;
    const at = desk();
    const trouble = at.phone.troubles.shift() as Trouble | undefined;
    if (trouble) visitor.meets(trouble);
    const heard = await visitor.asks(name, ...list);
    at.changed();
    return sendJson(response, heard);
  }

  return (asked, response) => {
    if (asked.method === 'POST') return asked.path === '/web/call' && calls(asked.body, response);
    return /^\/(?:macros|a)\//.test(asked.path) && opens(asked, response);
  };
}
