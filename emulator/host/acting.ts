/**
 * What people and the clock need from the machinery below them, whether runs happen at once or in
 * threads of their own.
 */
import type { HandActs, HandEvent } from './sheets-seam';
import type { Session } from './session';
import type { Browser } from './browser';
import type { WorldState } from './world-state';

export interface Acting<One, Many> {
  readonly world: WorldState;
  open(session: Session): Many;
  runAs(session: Session, kind: 'menu' | 'editor', functionName: string, args?: unknown[]): One;
  callFromPage(session: Session, functionName: string, argsText: string): One;
  byHand(session: Session, act: (acts: HandActs) => HandEvent[]): Many;
  /** @throws TypeError as in the browser, for a function that google.script.run does not have */
  mustBeCallable(functionName: string, browser?: Browser): void;
  moveTo(ms: number): Many;
  visit(browser: Browser, url: string): One;
  callAsVisitor(browser: Browser, functionName: string, argsText: string): One;
  newestWebApp(): string | undefined;
}
