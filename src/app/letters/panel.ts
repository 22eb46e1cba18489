/** What staff see and do in the panel `Thư…`: the coming days, any letter before it goes, and the few switches. Nothing here sends by itself. */
import { addDays, showTime, sayDay, type Day } from '../../domain/days';
import { writeLetter, zaloText } from '../../domain/letters';
import { say } from '../../domain/messages';
import { planLetters } from '../../domain/plan';
import { budget } from '../../domain/plan/budget';
import { campaignForecast, sayForecastDay } from '../../domain/plan/forecast';
import { readSent } from '../../domain/plan/sent';
import { letterKinds, letterStates, type Letter, type LetterState } from '../../domain/plan/state';
import { switchOnProblems } from '../../domain/plan/switch-on';
import { done, refuse, refuseWith, said } from '../answer';
import type { Office } from '../services';
import type { Answer, LettersView, LetterBrief, LetterPreview } from '../views';
import { EARLY, letterState, nextRun } from './letter-state';
import type { PostOffice } from './post';
import { sending } from './send-letters';

/** Days that the panel looks ahead, and letters that it lists by name for one day. */
const AHEAD = 21;
const LISTED = 60;
/** Google's own limit for a consumer account; a larger one shows itself in what is left today. */
const CONSUMER_QUOTA = 100;
const WORKSPACE_QUOTA = 1_500;

interface Desk { office: Office; post: PostOffice; state: LetterState; quota: number }

function desk(office: Office, post: PostOffice): Desk {
  const quota = post.quota();
  return { office, post, quota, state: letterState(office, post, undefined, quota) };
}

/** A day's whole allowance cannot be asked for; what is left today tells which kind of account it is. */
const perDay = (left: number): number => (left > CONSUMER_QUOTA ? WORKSPACE_QUOTA : CONSUMER_QUOTA);

const briefOf = (letter: Letter, state: LetterState): LetterBrief => ({
  key: letter.key, kind: letterKinds[letter.kind].label, unit: letter.unit ?? '', name: letter.about.unit?.name ?? state.department, to: letter.to.join(', '),
});

/** The coming letters day by day, as they would go if no unit did anything. */
function coming({ office, state, quota }: Desk): { day: Day; go: Letter[]; held: number }[] {
  const sent = readSent(state);
  const days: { day: Day; go: Letter[]; held: number }[] = [];
  for (let i = 0; i <= AHEAD; i += 1) {
    const day = addDays(office.today, i);
    const { go, held } = budget(planLetters(state, day, sent).letters, i === 0 ? quota : perDay(quota), state.settings.quotaReserve);
    go.forEach((letter) => sent.assume(letter, day));
    if (go.length || held.length) days.push({ day, go, held: held.length });
  }
  return days;
}

const findLetter = (at: Desk, key: string): Letter | undefined => coming(at).flatMap(({ go }) => go).find((letter) => letter.key === key) ?? planLetters(at.state, at.office.today).letters.find((letter) => letter.key === key);

function problems(at: Desk, takesOver: boolean): ReturnType<typeof switchOnProblems> {
  const { office, post, state, quota } = at;
  const forecast = campaignForecast(state, office.today, addDays(office.today, AHEAD), perDay(quota), quota);
  return switchOnProblems({ state, today: office.today, forecast, zones: post.zones(), me: office.visitor().email, runner: post.post().runner, takesOver });
}

function healthOf({ office, post, state, quota }: Desk): string[] {
  const { runner, lastRun, did, inFlight, lease } = post.post();
  const zones = post.zones();
  const counts = [...state.sent.values()].reduce<Record<string, number>>((sum, { state: name }) => ({ ...sum, [name]: (sum[name] ?? 0) + 1 }), {});
  return [
    runner ? `Người gửi: ${runner}.` : 'Chưa ai được giao gửi thư.',
    runner && runner === office.visitor().email && !post.hasTrigger() ? 'Lịch chạy hằng ngày đã mất. Đề nghị bấm Bật lại.' : '',
    lastRun ? `Lượt gần nhất: ${showTime(lastRun)} (${did}).` : 'Chưa có lượt gửi nào.',
    runner && state.settings.lettersOn ? `Lượt tới: ${sayDay(nextRun(office.now, state.settings.sendHour).slice(0, 10))}, khoảng ${state.settings.sendHour} giờ.` : '',
    `Hạn mức còn lại hôm nay: ${quota} người nhận.`,
    zones.script === zones.book ? '' : `Múi giờ khác nhau: chương trình ${zones.script}, trang tính ${zones.book}.`,
    counts['held'] ? `${counts['held']} thư chờ hôm sau.` : '',
    counts['unknown'] || inFlight?.key ? `${(counts['unknown'] ?? 0) + (inFlight?.key ? 1 : 0)} thư không rõ đã gửi, cần cán bộ quyết định.` : '',
    counts['failed'] ? `${counts['failed']} thư gửi lỗi.` : '',
    lease > office.now ? 'Đang có một lượt gửi.' : '',
  ].filter(Boolean);
}

function view(at: Desk): LettersView {
  const { office, post, state } = at;
  const { refuse: no, warn } = problems(at, false);
  const { runner } = post.post();
  const rows = office.table('letters').rows;
  const brief = (i: number): LettersView['recent'][number] => { const { key, kind, unit, to, subject, state: shown, at: when, why } = rows[i]!; return { key, kind, unit, to, subject, state: shown, at: showTime(when), why }; };
  const indices = rows.map((_, i) => i).filter((i) => rows[i]!.key).reverse();
  return {
    on: state.settings.lettersOn && runner !== '', runner, me: office.visitor().email, testTo: state.settings.testTo.join(', '), refuse: no.map(say), warn: warn.map(say), health: healthOf(at),
    days: coming(at).map(({ day, go, held }) => ({
      day, words: sayDay(day), counts: sayForecastDay({ day, held, recipients: 0, counts: go.reduce<Record<string, number>>((sum, { kind }) => ({ ...sum, [kind]: (sum[kind] ?? 0) + 1 }), {}) }),
      letters: go.slice(0, LISTED).map((letter) => briefOf(letter, state)), more: Math.max(0, go.length - LISTED),
    })),
    unknown: indices.filter((i) => rows[i]!.state === letterStates.unknown).map(brief), recent: indices.slice(0, 40).map(brief),
  };
}

const staffOnly = (office: Office): { ok: false; problems: ReturnType<typeof said>[] } | undefined => (office.visitor().isStaff ? undefined : refuseWith({ key: 'who.staffOnly' }));

/** The panel. */
export function lettersView(office: Office, post: PostOffice): Answer<LettersView> {
  return staffOnly(office) ?? done(view(desk(office, post)));
}

/** One letter of the plan as it would go. */
export function previewLetter(office: Office, post: PostOffice, { key }: { key: string }): Answer<LetterPreview> {
  const no = staffOnly(office);
  if (no) return no;
  const at = desk(office, post);
  const letter = findLetter(at, key);
  if (!letter) return refuseWith({ key: 'letter.gone' });
  const { subject, html, text, attachments } = writeLetter(letter, at.state);
  return done({ ...briefOf(letter, at.state), subject, html, text, zalo: zaloText(letter, at.state), attachments: attachments.map(({ name }) => name) });
}

/** The same letter to the person who asks: nothing is recorded, no unit hears of it. */
export function sendToMe(office: Office, post: PostOffice, { key }: { key: string }): Answer<{ to: string }> {
  const no = staffOnly(office);
  if (no) return no;
  const at = desk(office, post);
  const letter = findLetter(at, key);
  const { email } = office.visitor();
  if (!letter || !email) return refuseWith({ key: 'letter.gone' });
  if (at.quota < 1) return refuseWith({ key: 'letter.noQuota' });
  const trial: Letter = { ...letter, to: [email], about: { ...letter.about, insteadOf: letter.about.insteadOf ?? letter.to } };
  const { subject, html, text, attachments } = writeLetter(trial, at.state);
  try {
    post.send({ to: [email], subject, html, text, attachments, senderName: at.state.settings.senderName || at.state.department, replyTo: at.state.settings.replyTo });
  } catch { return refuseWith({ key: 'letter.notSent', with: { to: email } }); }
  return done({ to: email });
}

/** Sends one letter of the plan now, before its day. It is not sent again on its day. */
export function sendNow(office: Office, post: PostOffice, { key }: { key: string }): Answer<{ did: string }> {
  const no = staffOnly(office);
  if (no) return no;
  const letter = findLetter(desk(office, post), key);
  if (!letter) return refuseWith({ key: 'letter.gone' });
  const result = sending(office, post, () => [{ ...letter, about: { ...letter.about, today: office.today } }], `${EARLY}: ${office.visitor().email}`);
  if (!result) return refuseWith({ key: 'letter.busy' });
  if (result.held) return refuseWith({ key: 'letter.noQuota' });
  office.log([{ what: 'Gửi sớm một thư', unit: letter.unit }]);
  return done({ did: result.did });
}

/** Writes a decision of staff about one letter into `Thư`. */
function decide(office: Office, post: PostOffice, key: string, state: string, why: string): Answer<Record<string, never>> {
  const no = staffOnly(office);
  if (no) return no;
  const letter = findLetter(desk(office, post), key);
  return office.exclusively((): Answer<Record<string, never>> => {
    const index = office.table('letters').rows.findIndex((row) => row.key === key);
    const by = `${why}: ${office.visitor().email}`;
    if (index >= 0) office.putOwn('letters', [{ index, cells: { state, at: office.now, why: by } }]);
    else if (letter) office.append('letters', [{ key, kind: letterKinds[letter.kind].label, unit: letter.unit ?? '', to: letter.to.join(', '), subject: '', state, at: office.now, why: by }]);
    else return refuseWith({ key: 'letter.gone' });
    return done({});
  }) ?? refuseWith({ key: 'workbook.busy' });
}

/** This letter is not to be sent. */
export const skipLetter = (office: Office, post: PostOffice, { key }: { key: string }): Answer<Record<string, never>> => decide(office, post, key, letterStates.skipped, 'Cán bộ chọn bỏ qua');

/** A letter of which nobody knows whether it left: staff say so. One that did not leave is planned again. */
export const decideUnknown = (office: Office, post: PostOffice, { key, wasSent }: { key: string; wasSent: boolean }): Answer<Record<string, never>> =>
  decide(office, post, key, wasSent ? letterStates.sent : letterStates.lapsed, wasSent ? 'Cán bộ xác nhận đã gửi' : 'Cán bộ xác nhận chưa gửi');

function setSwitch(office: Office, on: boolean): void {
  const index = office.table('settings').rows.findIndex((row) => row.label.trim() === 'Gửi thư tự động');
  if (index >= 0) office.putTyped('settings', [{ index, cells: { value: on ? 'Có' : 'Không' } }]);
}

/** Switches letters on or off. On: refused while something forbids it; whoever switches on becomes the runner, taking over only when asked to. */
export function switchLetters(office: Office, post: PostOffice, { on, takeOver }: { on: boolean; takeOver: boolean }): Answer<LettersView> {
  const no = staffOnly(office);
  if (no) return no;
  const at = desk(office, post);
  const why = on ? problems(at, takeOver).refuse : [];
  if (why.length) return refuse(why.map((problem) => said(problem)));
  const me = office.visitor().email;
  if (on) post.setTrigger(at.state.settings.sendHour); else if (post.post().runner === me) post.setTrigger(undefined);
  office.exclusively(() => { setSwitch(office, on); });
  post.remember({ ...post.post(), runner: on ? me : post.post().runner === me ? '' : post.post().runner });
  office.compileSettings();
  office.log([{ what: on ? 'Bật gửi thư tự động' : 'Tắt gửi thư tự động' }]);
  return done(view(desk(office, post)));
}
