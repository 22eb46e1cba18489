/**
 * The order of files on a machine that has no times of an earlier run to go by: jest takes the longest texts
 * first, but four lines try every call of set-up for minutes. What takes minutes begins first, so that at the
 * end no processor waits for another.
 */
import Sequencer from '@jest/test-sequencer';

const LONGEST = [
  /long\/three-years/,
  /long\/strangers/,
  /long\/set-up\//,
  /long\/unsure/,
  /long\/many-at-once/,
  /long\/containment/,
  /long\/letters\/cut\//,
  /long\/failures\//,
  /\/browser\//,
];
const rank = ({ path }) => {
  const at = LONGEST.findIndex((one) => one.test(path));
  return at < 0 ? LONGEST.length : at;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const usual = [...super.sort(tests)];
    const timed = usual.every(({ duration }) => duration !== undefined);
    return timed ? usual : usual.sort((a, b) => rank(a) - rank(b));
  }
}
