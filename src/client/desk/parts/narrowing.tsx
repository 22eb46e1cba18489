import type { Choice, Choices, Narrow } from '../../../app/desk/views';
import { deskWords as words } from '../words';

interface Props {
  /** What the section's boxes are called in ids. */
  id: string;
  choices: Choices;
  narrow: Narrow;
  /** A state in the section's own words. */
  stateLabel(state: string): string;
  onNarrow(narrow: Narrow): void;
}

/** Boxes that narrow a section's list by superior, kind and state; those with nothing to choose stay away. */
export function Narrowing({ id, choices, narrow, stateLabel, onNarrow }: Props) {
  const box = (key: keyof Narrow, label: string, offers: readonly Choice[]) =>
    (offers.length > 1 || narrow[key]) && (
      <p class="narrow-box">
        <label for={`${id}-${key}`}>{label}</label>
        <select
          id={`${id}-${key}`}
          value={narrow[key] ?? ''}
          onChange={(event) => onNarrow({ ...narrow, [key]: event.currentTarget.value || undefined })}
        >
          <option value="">{words.all({ count: offers.reduce((sum, { count }) => sum + count, 0) })}</option>
          {offers.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {words.choice(choice)}
            </option>
          ))}
        </select>
      </p>
    );
  return (
    <div class="narrow" role="group" aria-label={words.narrow}>
      {box('parent', words.parent, choices.parents)}
      {box('kind', words.kind, choices.kinds)}
      {box(
        'state',
        words.state,
        choices.states.map((choice) => ({ ...choice, label: stateLabel(choice.value) })),
      )}
    </div>
  );
}
