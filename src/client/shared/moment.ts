import { commonWords } from './words/common';

const two = (n: number): string => String(n).padStart(2, '0');

/** "14:05", or "14:05 ngày 16/10/2018" when that was not today, by the clock of the person's machine. */
export function sayMoment(at: number, now = Date.now()): string {
  const time = new Date(at);
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  const day = `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`;
  return new Date(now).toDateString() === time.toDateString() ? clock : commonWords.moment({ clock, day });
}
