/**
 * A page of a link asks again while that may help, and sixty pages that send at once all come through: their
 * calls share thirty runs and one lock. The clock is modelled; the page's own patience is what runs.
 */
import { longestPatience, maySucceedLater, patiently } from '../../../src/client/link/patience';
import type { Outcome } from '../../../src/client/shared/wire';
import { chances, Clock } from '../../support/patient-clock';

type Told = Outcome<string>;
const done = (value: string): Told => ({ is: 'answer', answer: { ok: true, value } });
const refused = (key: string): Told => ({
  is: 'answer',
  answer: { ok: false, problems: [{ key, sentence: key }] },
});
const lost: Told = { is: 'lost', detail: 'NetworkError: Connection failure due to HTTP 429', offline: false };
const silence = new Promise<Told>(() => undefined);

/** What comes of a call that meets these, one a try. */
async function tried(...outcomes: (Told | Promise<Told>)[]) {
  const clock = new Clock();
  const again: number[] = [];
  let asked = 0;
  let outcome: Told | undefined;
  void patiently<string>(
    () => Promise.resolve(outcomes[Math.min(asked++, outcomes.length - 1)]!),
    (times) => again.push(times),
    clock,
  ).then((told) => {
    outcome = told;
  });
  await clock.runs();
  return { outcome, asked, again, seconds: clock.now / 1000 };
}

describe('A call of a link', () => {
  it('is asked again after no answer, a page, 429 or a busy sheet, and never after an answer that decides', async () => {
    expect(await tried(lost, refused('workbook.busy'), done('xong'))).toMatchObject({
      outcome: done('xong'),
      asked: 3,
      again: [1, 2],
      seconds: 6,
    });
    for (const key of ['link.refused', 'form.conflict', 'account.phone', 'workbook.otherLayout'])
      expect(await tried(refused(key))).toMatchObject({ outcome: refused(key), asked: 1, again: [] });
    expect(maySucceedLater(done('xong'))).toBe(false);
  });

  it('takes a silent try for lost after 40 seconds, and still hears it should it answer after all', async () => {
    expect(await tried(silence, done('xong'))).toMatchObject({ outcome: done('xong'), seconds: 42 });
    const clock = new Clock();
    let outcome: Told | undefined;
    const late = new Promise<Told>((answer) => {
      clock.later(() => answer(done('muộn')), 41_000);
    });
    let asked = 0;
    void patiently<string>(
      () => (asked++ === 0 ? late : silence),
      () => undefined,
      clock,
    ).then((told) => {
      outcome = told;
    });
    await clock.runs();
    expect(outcome).toEqual(done('muộn'));
  });

  it('gives up at last, with what it was told, within the longest patience that the page counts with', async () => {
    const { outcome, asked, seconds } = await tried(lost);
    expect([outcome, asked]).toEqual([lost, 13]);
    expect(seconds * 1000).toBeLessThan(longestPatience);
  });
});

/**
 * Google and the sheet, modelled: at most thirty runs at once, the next refused; a run waits five seconds for
 * the lock, then says that the sheet is busy; who has it keeps it until its save is written.
 */
class Sheet {
  private running = 0;
  private held = false;
  private readonly queue: (() => void)[] = [];
  readonly recorded = new Map<string, number>();
  refusals = 0;
  constructor(
    private readonly clock: Clock,
    private readonly beforeLockMs: number,
    private readonly heldMs: number,
  ) {}

  save(id: string): Promise<Told> {
    if (this.running >= 30) {
      this.refusals += 1;
      return new Promise((answer) => {
        this.clock.later(() => answer(lost), 400);
      });
    }
    this.running += 1;
    return new Promise((answer) => {
      const end = (told: Told): void => {
        this.running -= 1;
        answer(told);
      };
      this.clock.later(() => this.lock(id, end), this.beforeLockMs);
    });
  }

  private lock(id: string, end: (told: Told) => void): void {
    const go = (): void => {
      giveUp();
      this.held = true;
      this.clock.later(() => {
        this.recorded.set(id, (this.recorded.get(id) ?? 0) + (this.recorded.has(id) ? 0 : 1));
        this.held = false;
        end(done(id));
        this.queue.shift()?.();
      }, this.heldMs);
    };
    const giveUp = this.clock.later(() => {
      const at = this.queue.indexOf(go);
      if (at >= 0) this.queue.splice(at, 1);
      end(refused('workbook.busy'));
    }, 5_000);
    if (this.held) this.queue.push(go);
    else go();
  }
}

it('Sixty open pages that send at once over thirty runs are all recorded within three minutes, without a touch', async () => {
  const seconds: number[] = [];
  for (const seed of [1, 2, 3, 4, 5]) {
    const clock = new Clock(chances(seed));
    const sheet = new Sheet(clock, 1_000, 1_900);
    const outcomes: Told[] = [];
    for (let n = 0; n < 60; n += 1)
      void patiently<string>(
        () => sheet.save(`r${n}`),
        () => undefined,
        clock,
      ).then((told) => {
        outcomes.push(told);
        seconds.push(clock.now / 1000);
      });
    await clock.runs();
    expect(outcomes.filter((told) => told.is === 'answer' && told.answer.ok)).toHaveLength(60);
    expect([...sheet.recorded.values()]).toEqual(Array.from({ length: 60 }, () => 1));
    expect(sheet.refusals).toBeGreaterThan(0);
  }
  expect(Math.max(...seconds)).toBeLessThan(180);
});
