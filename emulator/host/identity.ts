/**
 * Who a run is, by its kind. Source: guides/services/authorization, guides/triggers,
 * guides/triggers/installable; consumers' addresses are hidden from others' scripts.
 */
import type { RunPlan } from './live-run';
import type { PushedProgram } from './pushed';
import { DETECTED_SCOPES, SCOPE, SIMPLE_TRIGGER_SCOPES } from './scopes';
import { googleSays } from './messages';
import type { Session } from './session';
import type { TriggerState, WorldState } from './world-state';

const SIMPLE_LIMIT_MS = 30_000;
const LIMIT_MS = 6 * 60_000;
const domainOf = (email: string): string => email.split('@')[1] ?? '';

/**
 * The scopes that a manifest asks for: that of what is pushed now, or of the version that a web app serves.
 */
export const manifestScopes = ({ manifest }: Pick<WorldState, 'manifest'>): readonly string[] =>
  manifest.oauthScopes ?? DETECTED_SCOPES;

/**
 * May a script that runs by `reader`'s authority see the address of `who` at the keyboard? Oneself always,
 * one's own Workspace domain too.
 */
function visible(world: WorldState, who: string, reader: string): boolean {
  return who === reader || (world.account === 'workspace' && domainOf(who) === domainOf(reader));
}

/**
 * A simple trigger: no consent, no authority but the open file; it sees an address only where
 * the owner would.
 */
export function simpleRun(world: WorldState, functionName: string, session: Session): RunPlan {
  const who = session.email;
  return {
    kind: 'simple',
    functionName,
    effectiveUser: who,
    activeUser: visible(world, who, world.owner) ? who : '',
    authMode: 'LIMITED',
    scopes: new Set(SIMPLE_TRIGGER_SCOPES),
    session,
    limitMs: SIMPLE_LIMIT_MS,
  };
}

/**
 * A menu click, a page's call, or "Run" in the editor: the person themself, who consents to the whole
 * manifest the first time.
 */
export function personRun(
  world: WorldState,
  kind: 'menu' | 'page' | 'editor',
  functionName: string,
  session: Session,
): RunPlan {
  return {
    kind,
    functionName,
    effectiveUser: session.email,
    activeUser: session.email,
    authMode: 'FULL',
    scopes: new Set(consented(world, session.email)),
    session,
    limitMs: LIMIT_MS,
  };
}

/** A time-driven or installable trigger: whoever created it. */
export function triggerRun(world: WorldState, trigger: TriggerState, session?: Session): RunPlan {
  const kind = trigger.event === 'CLOCK' ? 'time' : 'installable';
  const scopes = new Set(granted(world, trigger.owner));
  if (kind === 'time' && !world.unsure.currentOnlyWorksInTriggers) scopes.delete(SCOPE.thisSpreadsheet);
  const activeUser =
    kind === 'time'
      ? trigger.owner
      : session && visible(world, session.email, trigger.owner)
        ? session.email
        : '';
  return {
    kind,
    functionName: trigger.handler,
    effectiveUser: trigger.owner,
    activeUser,
    authMode: 'FULL',
    scopes,
    session,
    limitMs: LIMIT_MS,
  };
}

/**
 * A web app that runs as whoever deployed it. The visitor is seen only by themself and within one Workspace
 * domain.
 * @param as the account that it runs as @param push the version that it serves
 */
export function webAppRun(
  world: WorldState,
  functionName: string,
  as: string,
  visitor: string,
  push: PushedProgram | undefined,
): RunPlan {
  return {
    kind: 'webapp',
    functionName,
    effectiveUser: as,
    activeUser: visitor && visible(world, visitor, as) ? visitor : '',
    authMode: 'FULL',
    scopes: new Set(granted(world, as, push ?? world)),
    limitMs: LIMIT_MS,
    ...(push && { push }),
  };
}

/**
 * What the account that a web app runs as has not granted of what the version asks: 'all' or 'some';
 * undefined when nothing is missing.
 */
export function consentMissing(
  world: WorldState,
  as: string,
  push: PushedProgram | undefined,
): 'all' | 'some' | undefined {
  const wanted = manifestScopes(push ?? world);
  const given = granted(world, as, push ?? world);
  const refused = world.memory.refusals[as] ?? [];
  if (wanted.length > 0 && given.length === 0) return 'all';
  return wanted.every((scope) => given.includes(scope) || refused.includes(scope)) ? undefined : 'some';
}

/** What a person has granted of what the manifest asks now. */
function granted(world: WorldState, email: string, asking: Pick<WorldState, 'manifest'> = world): string[] {
  const given = world.memory.consents[email] ?? [];
  return manifestScopes(asking).filter((scope) => given.includes(scope));
}

/**
 * Asks the person for what the manifest wants and they have not granted; they grant all but what they refuse.
 */
export function consented(world: WorldState, email: string): string[] {
  const refused = world.memory.refusals[email] ?? [];
  const given = new Set([
    ...(world.memory.consents[email] ?? []),
    ...manifestScopes(world).filter((scope) => !refused.includes(scope)),
  ]);
  world.memory.consents[email] = [...given].filter((scope) => !refused.includes(scope));
  return granted(world, email);
}

/**
 * Why Google does not start a run at all: no consent, a scope that was added to the manifest later, or a file
 * that is no longer shared.
 */
export function startProblem(world: WorldState, plan: RunPlan): string | undefined {
  if (world.memory.suspended?.includes(plan.effectiveUser)) return googleSays(world.language, 'noAccess');
  if (plan.kind !== 'webapp' && ['stranger', 'viewer'].includes(world.roleOf(plan.effectiveUser)))
    return googleSays(world.language, 'noAccess');
  if (plan.authMode !== 'FULL') return undefined;
  const asking = plan.push ?? world;
  const wanted = manifestScopes(asking);
  const given = granted(world, plan.effectiveUser, asking);
  const refused = world.memory.refusals[plan.effectiveUser] ?? [];
  const asked = wanted.every((scope) => given.includes(scope) || refused.includes(scope));
  return asked && (wanted.length === 0 || given.length > 0)
    ? undefined
    : googleSays(world.language, 'authorizationRequired');
}
