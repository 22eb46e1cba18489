/**
 * The one place where a script's calls meet the services: counted, faulted, checked for scopes,
 * costed, carried out.
 */
import { GoogleError, Later, Remote, type Value } from './remote';
import type { Answer, Request } from './marks';
import type { LiveRun } from './live-run';
import { FIRST_READ_MS, READ_CELL_MS, SLOW_MS, WRITE_CELL_MS } from './costs';
import { googleSays } from './messages';
import { make, nameOf } from './class-names';
import { costOf, describe, methodsOf, scopesOf } from './registry';
import { checkSignature } from './signatures';
import { fromWire, toWire } from './wire';

/** Printing is not a service call: it is neither counted nor charged, and no fault hits it. */
const UNCOUNTED = new Set(['console', 'Logger']);

class RunOver extends Error {}

/**
 * @returns the answer's text; a promise only when a service answers later (never for a run with
 * `canWait` false)
 */
export function dispatch(run: LiveRun, text: string): string | Promise<string> {
  try {
    const request = JSON.parse(text) as Request;
    if (request[0] === '#')
      return request[1] === 'describe'
        ? describe(String(request[2][0]))
        : answer(run, () => aside(run, request));
    return answer(run, () => carryOut(run, request));
  } catch (error) {
    return fail(run, error);
  } // an error of our own must not reach the script as an object of another realm
}

function answer(run: LiveRun, work: () => Value): string | Promise<string> {
  if (run.killed !== undefined) return say(run, { dead: true });
  try {
    const result = work();
    if (result instanceof Later)
      return result.promise.then(
        (value) => succeed(run, value),
        (error) => fail(run, error),
      );
    return succeed(run, result);
  } catch (error) {
    return fail(run, error);
  }
}

const say = (run: LiveRun, what: Omit<Answer, 't'>): string =>
  JSON.stringify({ ...what, t: run.nowMs } satisfies Answer);

function succeed(run: LiveRun, value: Value): string {
  if (overTime(run)) return say(run, { dead: true });
  return say(run, { r: toWire(value, run.handles, nameOf) });
}

function fail(run: LiveRun, error: unknown): string {
  if (error instanceof RunOver || run.killed !== undefined) return say(run, { dead: true });
  if (error instanceof GoogleError) return say(run, { e: { name: error.name, message: error.message } });
  run.broken ??= error as Error; // not Google's refusal but ours: it must not pass unseen
  return say(run, { e: { name: 'Error', message: (error as Error).message } });
}

/** What the guest library itself has to say. */
function aside(run: LiveRun, [, what, args]: Request): Value {
  if (what !== 'answered') throw new Error(`${String(args[0])} is not modelled.`);
  run.answered = fromWire(args[0], run.handles, (name) => service(run, name)) as Remote;
  return undefined;
}

function carryOut(run: LiveRun, [handle, method, rawArgs]: Request): Value {
  const target = typeof handle === 'string' ? service(run, handle) : run.handles.at(handle);
  const className = nameOf(target);
  if (!methodsOf(className).has(method)) throw new Error(`${className}.${method} is not modelled.`);
  const args = fromWire(rawArgs, run.handles, (name) => service(run, name)) as Value[];
  let unanswered = false;
  if (!UNCOUNTED.has(className)) {
    unanswered = count(run, className, method);
    permit(run, className, method);
    charge(run, className, method, args);
    checkSignature(run, className, method, args);
  }
  const result = truthOrLie(run, `${className}.${method}`, target, () =>
    (target as unknown as Record<string, (...args: Value[]) => Value>)[method]!(...args),
  );
  if (unanswered) throw serverError(run);
  const cells = Array.isArray(result) ? cellsIn(result) : 0;
  if (cells) run.spend(cells * READ_CELL_MS);
  return result;
}

/** What the call comes to; a setter that does nothing still gives back its object. */
function truthOrLie(run: LiveRun, name: string, target: Remote, call: () => Value): Value {
  const lie = run.lieAbout(name);
  if (!lie) return call();
  return lie.answer === 'nothing is done' ? target : lie.answer(call());
}

function service(run: LiveRun, name: string): Remote {
  const known = run.services.get(name);
  if (known) return known;
  const made = make(name, run);
  if (!made) throw new Error(`${name} is not modelled.`);
  run.services.set(name, made);
  run.handles.name(made, name);
  return made;
}

const serverError = (run: LiveRun): GoogleError => new GoogleError(googleSays(run.language, 'serverError'));

/**
 * Counts a call, and lets the fault that waits for it strike.
 * @returns whether it is to be carried out and then answered with an error
 */
function count(run: LiveRun, className: string, method: string): boolean {
  const name = `${className}.${method}`;
  run.callCount++;
  const times = (run.calls[name] ?? 0) + 1;
  run.calls[name] = times;
  run.take('meanwhile', name, times)?.act();
  const fault = run.take('faults', name, times);
  if (!fault) return false;
  if (fault.how === 'unanswered') return true;
  if (fault.how === 'slow') {
    run.spend(SLOW_MS);
    return false;
  }
  if (fault.how === 'throw') throw serverError(run);
  run.kill(googleSays(run.language, 'exceededTime'));
  throw new RunOver();
}

function permit(run: LiveRun, className: string, method: string): void {
  const wanted = scopesOf(className, method);
  if (wanted.length === 0 || wanted.some((scope) => run.scopes.has(scope))) return;
  throw new GoogleError(
    googleSays(run.language, 'scopesInsufficient', `${className}.${method}`, wanted.join(' || ')),
  );
}

function charge(run: LiveRun, className: string, method: string, args: Value[]): void {
  if (className === 'Range' && !run.touchedCells) {
    run.touchedCells = true;
    run.spend(FIRST_READ_MS);
  }
  run.spend(costOf(className, method));
  if (className === 'Range' && /^set/.test(method)) {
    const cells = Math.max(
      1,
      args.reduce<number>((n, arg) => n + (Array.isArray(arg) ? cellsIn(arg) : 0), 0),
    );
    run.unsentCells += cells;
    run.spend(cells * WRITE_CELL_MS);
  }
  if (overTime(run)) throw new RunOver();
}

function overTime(run: LiveRun): boolean {
  if (run.usedMs > run.plan.limitMs) run.kill(googleSays(run.language, 'exceededTime'));
  return run.killed !== undefined;
}

const cellsIn = (rows: Value[]): number =>
  rows.reduce<number>((n, row) => n + (Array.isArray(row) ? row.length : 0), 0);
