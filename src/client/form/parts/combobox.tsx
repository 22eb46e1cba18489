import { useMemo, useState } from 'preact/hooks';
import { formWords as words } from '../../shared/words/form';

export interface Option {
  value: string;
  label: string;
  note: string;
}
interface Props {
  label: string;
  hint: string;
  /** What is said where nothing is found. */
  none: string;
  find(text: string): { options: Option[]; more: boolean };
  onChoose(value: string): void;
}

const id = 'tim-don-vi';
const optionId = (i: number): string => `${id}-${i}`;

/** What is found, counted in words for those who do not see the list. */
const sayFound = (text: string, count: number, none: string): string =>
  !text.trim() ? '' : count === 0 ? none : words.searchFound({ count });

/**
 * A text field with a list below it, after the combobox pattern of the ARIA Authoring Practices: arrows move
 * in the list while the focus stays in the field, Enter chooses, Escape empties. The list stays in the flow
 * of the page, so it can be read and clicked at 300 px.
 */
export function Combobox({ label, hint, none, find, onChoose }: Props) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { options, more } = useMemo(() => (text.trim() ? find(text) : { options: [], more: false }), [text]);
  const open = options.length > 0;
  const move = (to: number): void => setActive((to + options.length) % options.length);
  const type = (value: string): void => {
    setText(value);
    setActive(0);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => open && move(active + 1),
    ArrowUp: () => open && move(active - 1),
    Escape: () => type(''),
    Enter: () => {
      const chosen = options[active];
      if (chosen) onChoose(chosen.value);
    },
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.isComposing ? undefined : keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-goi-y`}>
        {hint}
      </p>
      <input
        type="text"
        id={id}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-ds`}
        aria-describedby={`${id}-goi-y`}
        aria-activedescendant={open ? optionId(active) : undefined}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-ds`} role="listbox" aria-label={label} class="options" hidden={!open}>
        {options.map((option, i) => (
          <li
            key={option.value}
            id={optionId(i)}
            role="option"
            aria-selected={i === active}
            class={i === active ? 'option option-active' : 'option'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option.value)}
          >
            {option.label} <span class="muted small-text">{option.note}</span>
          </li>
        ))}
      </ul>
      {more && <p class="hint">{words.searchMore}</p>}
      <p role="status" class={text.trim() && !open ? 'hint' : 'unseen'}>
        {sayFound(text, options.length, none)}
      </p>
    </div>
  );
}
