/**
 * What the opening of the file tells staff about letters. It asks Google for nothing that a simple trigger
 * may not.
 */
import type { Checked } from '../../domain/checking/recheck';
import { problemMark, type Problem } from '../../domain/messages';
import { BrokenWorkbook, type Planning, type Turn } from '../services';
import { campaignIn, roundIdOf } from './campaign';
import { saidAtOpening } from './health';
import { holdsOn, previewOf, type Hold } from './holds';
import { isSending } from './lease';
import { planState } from './letter-state';
import type { Post, PostOffice } from './post';
import { registerIn } from './register';
import { compare, settleLedger } from './second-memory';
import { settingTrouble } from './setting-trouble';

/**
 * Every silent stop, with what to click; and where letters wait for staff, what would go.
 * @param problems what cannot be read in `Cấu hình`. @param checked every row, as just checked.
 */
export function lettersAtOpening(
  office: Planning,
  post: Post,
  problems: readonly Problem[],
  checked: Checked | undefined,
): Problem[] {
  const settings = office.settings();
  if (!settings.lettersOn) return [];
  const campaign = campaignIn(office);
  const troubles = settingTrouble(problems, campaign.round);
  const said = saidAtOpening({
    post,
    campaign,
    troubles,
    today: office.today,
    isStaff: (email) => office.isStaff(email),
  });
  if (!post.runner || troubles.length) return said;
  try {
    const holds = holdsOn(campaign, post, compare(post.ledger, registerIn(office), roundIdOf(office)), false);
    return holds.length ? withPreview(office, holds, said, checked) : said;
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
    const { problem } = error;
    const isSaid = [post.why, ...said.map(problemMark)].includes(problemMark(problem));
    return isSaid ? said : [problem, ...said];
  }
}

/** Why letters wait, and what would go; a run that was held said the same, so it is not said twice. */
function withPreview(
  office: Planning,
  holds: readonly Hold[],
  said: readonly Problem[],
  checked: Checked | undefined,
): Problem[] {
  const others = said.filter(({ key }) => key !== 'health.trouble' && key !== 'health.gap');
  const preview = checked ? [previewOf(planState(office, checked), office.today)] : [];
  return [...holds.map(({ why }) => why), ...preview, ...others];
}

/**
 * What `Thiết lập` does for letters: begins the ledger from `Thư` where there is none yet, and says what
 * keeps letters back, so that a tab made anew or a memory that is lost does not go unnoticed.
 */
export function lettersAtSetUp(office: Planning & Turn, post: PostOffice): Problem[] {
  const settings = office.settings(),
    remembered = post.post();
  const isNew = remembered.ledger === undefined && !isSending(remembered, office.now) && !remembered.inFlight;
  const compared = isNew
    ? settleLedger(office, post)
    : compare(remembered.ledger, registerIn(office), roundIdOf(office));
  if (!settings.lettersOn) return [];
  if (!remembered.runner) return [{ key: 'health.onNoRunner' }];
  return holdsOn(campaignIn(office), remembered, compared, false).map(({ why }) => why);
}
