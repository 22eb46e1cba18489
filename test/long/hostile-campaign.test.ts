/**
 * Campaigns of weeks in which somebody keeps changing the settings and the tab Thư, in any order: letters go
 * to nobody twice, and none goes that no panel had shown before.
 */
import { playHostile } from '../support/hostile-campaign';

it.each([1, 2, 3, 4, 5, 6])(
  'A hostile order of changes (%i)',
  (seed) => {
    const { wrong, sent } = playHostile(seed, 24);
    expect(wrong).toEqual({ whileHeld: [], unforeseen: [], twice: [] });
    expect(sent).toBeGreaterThan(0);
  },
  600_000,
);
