/** What surrounds the file, for the tools of the page: people, runs, letters, triggers, quota. */
import type { LocalGoogle, RunReport, SentMail } from '../index';
import type { TriggerState } from '../host/world-state';
import type { Desk } from './desk';
import { GOOGLE } from './web';
import type { DeskWire, LetterWire, PersonWire, RunWire } from './protocol';

const mostRuns = 200;
const two = (n: number) => String(n).padStart(2, '0');

function person(google: LocalGoogle, email: string, labels: Record<string, string>): PersonWire {
  const label = labels[email];
  return { email, role: google.stage.world.roleOf(email), ...(label === undefined ? {} : { label }) };
}

function runWire(run: RunReport): RunWire {
  const { id, functionName, kind, user, startedAt, ok, callCount, calls, modelledMs, logs, error } = run;
  return {
    id,
    functionName,
    kind,
    user,
    startedAt,
    ok,
    killed: run.killed === true,
    callCount,
    calls,
    modelledMs,
    logs,
    ...(error && { error: error.message }),
    ...(error?.stack && { stack: error.stack }),
  };
}

/** A letter with its text, by its place in the outbox. */
export function letterWire(mail: SentMail, id: number): LetterWire {
  const { at, from, name = '', to, cc, bcc, replyTo, subject, body, htmlBody, attachments } = mail;
  return {
    id,
    at,
    from,
    name,
    to,
    cc,
    bcc,
    ...(replyTo && { replyTo }),
    subject,
    text: body,
    ...(htmlBody && { html: htmlBody }),
    attachments: attachments.map((file) => ({
      name: file.name,
      type: file.contentType,
      bytes: file.bytes.length,
    })),
  };
}

/** A trigger's rule in words. */
function ruleOf({ event, clock }: TriggerState): string {
  if (!clock)
    return {
      CLOCK: '',
      ON_OPEN: 'khi mở bảng tính',
      ON_EDIT: 'khi có người sửa',
      ON_CHANGE: 'khi bảng tính thay đổi',
    }[event];
  if (clock.every === 'once') return 'một lần';
  if (!('zone' in clock)) return `mỗi ${clock.n} ${clock.every === 'hours' ? 'giờ' : 'phút'}`;
  const hour =
    clock.hour === undefined ? '' : `, trong khoảng ${two(clock.hour)}:00–${two(clock.hour + 1)}:00`;
  if (clock.every === 'month') return `ngày ${clock.day} hằng tháng${hour}`;
  const each = clock.every === 'weeks' ? 'tuần' : 'ngày';
  return (clock.n === 1 ? `hằng ${each}` : `${clock.n} ${each} một lần`) + hour;
}

/** Everything around the file, the newest runs and letters first. */
export function deskWire(desk: Desk): DeskWire {
  const { google, fresh } = desk;
  const { world, runner } = google.stage;
  const known = [world.owner, ...world.editors, ...world.viewers, ...Object.keys(fresh.labels)];
  const fault = runner.faults[0];
  return {
    title: google.book.title,
    now: world.now().toISOString(),
    owner: world.owner,
    account: world.account,
    ...(fresh.sample && { sample: fresh.sample.says }),
    people: [...new Set(known)].map((email) => person(google, email, fresh.labels)),
    runs: google.runs.slice(-mostRuns).reverse().map(runWire),
    letters: google.outbox
      .map((mail, id) => {
        const { text: _text, html: _html, ...head } = letterWire(mail, id);
        return head;
      })
      .reverse(),
    triggers: world.memory.triggers.map((trigger) => ({
      handler: trigger.handler,
      owner: trigger.owner,
      what: ruleOf(trigger),
      ...(trigger.next !== undefined && { next: new Date(trigger.next).toISOString() }),
    })),
    quota: [...new Set([world.owner, ...Object.keys(world.memory.mailUsed)])].map((email) => ({
      email,
      remaining: google.mailQuota.remaining(email),
    })),
    webApps: google.deployments.map(({ id, url, version, by, access }) => ({
      id,
      url,
      version,
      by,
      access,
      local: url.replace(GOOGLE, desk.webOrigin),
    })),
    phone: desk.phone,
    webOrigin: desk.webOrigin,
    running: [...desk.running.values()],
    ...(fault && { fault: { call: fault.call, how: fault.how } }),
  };
}
