/**
 * ★ Is the web address proved? Nobody can ask Google whether a deployment is open to everyone: staff open a
 * test link from outside and press Xác nhận, and what that page was is remembered. It holds for the address,
 * for the account that the page ran as and for the layout that its version knew; when one of them changes,
 * links might be dead or write nothing, so no letter carries one until it is proved again.
 */
import type { LocalTime } from '../text/days';

/** What was seen when Xác nhận was pressed. */
export interface Proof {
  address: string;
  /** The account that the web app ran as, lower case. */
  runsAs: string;
  /** The number of the layout that the deployed version knows. */
  layout: number;
  /** The deployed version, as its page said it. */
  version: string;
  at: LocalTime;
}

/** How things stand now. */
export interface Now {
  /** The setting; '' for none. */
  address: string;
  /** The file's owner as the last set-up found it; '' where it has none (a shared drive). */
  owner: string;
  layout: number;
}

/** 'none': no address. 'unproved': nobody has pressed Xác nhận. The others: what changed since. */
export type ProofState = 'none' | 'unproved' | 'proved' | 'address' | 'layout' | 'owner';

/** Does the proof still hold? */
export function proofState(proof: Proof | undefined, now: Now): ProofState {
  if (!now.address) return 'none';
  if (!proof) return 'unproved';
  if (proof.address !== now.address) return 'address';
  if (proof.layout !== now.layout) return 'layout';
  if (now.owner !== '' && proof.runsAs !== now.owner) return 'owner';
  return 'proved';
}

/** How long a test link proves anything, in milliseconds: long enough to reach for a phone. */
export const TEST_MS = 10 * 60_000;
