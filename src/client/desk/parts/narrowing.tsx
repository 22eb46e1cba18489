import type { Choice, Choices, Narrow } from '../../../app/desk/views';
import { deskWords as words } from '../words';

interface Props {
  /** What the section's boxes are called in ids. */
  id: string;
  choices: Choices;
  narrow: Narrow;
  /** What the boxes of kind and state are called, where that is not the kind of a unit and its state. */
  labels?: Partial<Record<'kind' | 'state', string>>;
  /** A state in the section's own words. */
  stateLabel(state: string): string;
  onNarrow(narrow: Narrow): void;
}

/** Boxes that narrow a section's list by superior, kind and state; those with nothing to choose stay away. */
export function Narrowing({ id, choices, narrow, labels, stateLabel, onNarrow }: Props) {
  const box = (key: keyof Narrow, label: string, offers: readonly Choice[], count = choices.count) =>
    (offers.length > 1 || narrow[key]) && (
      <p class="narrow-box">
        <label for={`${id}-${key}`}>{label}</label>
        <select
          id={`${id}-${key}`}
          value={narrow[key] ?? ''}
          onChange={(event) => onNarrow({ ...narrow, [key]: event.currentTarget.value || undefined })}
        >
          <option value="">{words.all({ count })}</option>
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
      {box('kind', labels?.kind ?? words.kind, choices.kinds)}
      {box(
        'state',
        labels?.state ?? words.state,
        choices.states.map((choice) => ({ ...choice, label: stateLabel(choice.value) })),
        choices.countOfStates,
      )}
    </div>
  );
}
