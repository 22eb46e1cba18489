/**
 * `Kiểm tra Google`: is Google as the product relies on? For staff; what differs is said in words, with what
 * not to do meanwhile.
 */
import { showDay } from '../../domain/text/days';
import { say, type Problem } from '../../domain/messages';
import { assumptionWords, questionWords, subjectWords, supportText } from '../../domain/messages/assumptions';
import { done, refuseWith } from '../answer';
import type { Clock, GoogleFindings, People, Underneath } from '../services';
import type { Answer, GoogleView } from '../views';

const subjectOf = (id: string): string => id.slice(0, id.indexOf('.'));

/** What the last check found to differ, and what not to do meanwhile; for staff who open the file. */
export function googleAtOpening(office: Underneath): Problem[] {
  const differs = office.googleDiffers();
  if (differs.length === 0) return [];
  const subjects = differs.map(subjectOf);
  // The order of the table is that of the harm: contents first.
  const worst = Object.keys(subjectWords).find((subject) => subjects.includes(subject)) ?? subjects[0]!;
  return [{ key: 'google.differs', with: { count: differs.length, so: subjectWords[worst] ?? '' } }];
}

/** The open questions without an answer, and why there is none. */
const unanswered = ({ answers }: GoogleFindings): GoogleView['unknown'] =>
  answers
    .filter(({ answer }) => answer === undefined)
    .map(({ key, how }) => ({ says: questionWords[key], why: say({ key: `google.${how}` }) }));

/**
 * What support needs: names of ours, and what our own probes read. Nothing of the workbook, nobody's address.
 */
function forSupport(day: string, { same, differs, notAsked, answers }: GoogleFindings): string {
  const list = (items: readonly string[]): string => items.join('; ') || '-';
  const known = answers.filter(({ answer }) => answer !== undefined);
  return supportText(
    showDay(day),
    String(same.length),
    list(differs.map(({ id, saw }) => `${id} (${saw})`)),
    list(notAsked),
    list(known.map(({ key, answer }) => `${key}=${answer}`)),
    list(answers.filter(({ answer }) => answer === undefined).map(({ key }) => key)),
  );
}

function viewOf(day: string, found: GoogleFindings): GoogleView {
  return {
    same: found.same.length,
    differs: found.differs.map(({ id, saw }) => ({
      says: assumptionWords[id],
      saw,
      so: subjectWords[subjectOf(id)]!,
    })),
    unknown: [
      ...found.notAsked.map((id) => ({ says: assumptionWords[id], why: say({ key: 'google.refused' }) })),
      ...unanswered(found),
    ],
    answers: found.answers.flatMap(({ key, answer }) =>
      answer === undefined ? [] : [{ question: questionWords[key], answer }],
    ),
    copy: forSupport(day, found),
  };
}

export function checkGoogle(office: Clock & People & Underneath): Answer<GoogleView> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const found = office.checkGoogle();
  return found ? done(viewOf(office.today, found)) : refuseWith({ key: 'google.busy' });
}
