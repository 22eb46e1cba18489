import { useMemo, useState } from 'preact/hooks';
import type { PapersInput, PapersView } from '../../app/desk/papers';
import type { Said } from '../../app/views';
import { showDay } from '../../domain/text/days';
import { compareVietnamese, fold } from '../../domain/text/vietnamese';
import { papersWords as words } from '../shared/words/papers';

type What = PapersInput['what'];
type Fake = NonNullable<PapersInput['fake']>;
/** Offers under the box of the unit: as many as can be read at a glance. */
const OFFERED = 30;

const sorted = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter(Boolean).sort(compareVietnamese);

/** A label, its box and the sentence about what is wrong with it. */
function Field({
  id,
  label,
  hint,
  problem,
  children,
}: {
  id: string;
  label: string;
  hint?: string;
  problem?: string;
  children: preact.ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && <p class="hint">{hint}</p>}
      {children}
      {problem && (
        <p class="bad" id={`${id}-loi`}>
          {problem}
        </p>
      )}
    </div>
  );
}

function Select({
  id,
  label,
  value,
  options,
  onChange,
}: {
  id: string;
  label: string;
  value: string;
  options: readonly string[];
  onChange(value: string): void;
}) {
  return (
    <Field id={id} label={label}>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.all}</option>
        {options.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** What is to be printed, and for which units. */
export function Choices({
  view,
  problems,
  onMake,
}: {
  view: PapersView;
  problems: readonly Said[];
  onMake(input: PapersInput): void;
}) {
  const [what, setWhat] = useState<What>('filled');
  const [above, setAbove] = useState('');
  const [kind, setKind] = useState('');
  const [status, setStatus] = useState('');
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState(false);
  const [noEmail, setNoEmail] = useState(false);
  const [fake, setFake] = useState<Fake>({ address: '', foundOn: '', pageId: '', does: '' });
  const superiors = useMemo(() => sorted(view.units.map((unit) => unit.above)), [view]);
  const kinds = useMemo(() => sorted(view.units.map((unit) => unit.kind)), [view]);
  const states = useMemo(() => sorted(view.units.map((unit) => unit.status)), [view]);
  const offered = useMemo(() => {
    const wanted = fold(typed);
    return typed
      ? view.units.filter(({ code, name }) => fold(`${code} - ${name}`).includes(wanted)).slice(0, OFFERED)
      : [];
  }, [typed, view]);

  const unitOf = (text: string): string | undefined => {
    const wanted = fold(text.trim());
    return view.units.find(({ code, name }) =>
      [code, name, `${code} - ${name}`].some((one) => fold(one) === wanted),
    )?.code;
  };
  const make = (event: Event): void => {
    event.preventDefault();
    const unit = typed.trim() ? unitOf(typed) : '';
    setUnknown(unit === undefined);
    if (unit === undefined) return;
    const isFake = what === 'fake';
    onMake({
      what,
      above: isFake ? '' : above,
      kind: isFake ? '' : kind,
      status: isFake ? '' : status,
      unit,
      ...(isFake ? { fake } : {}),
      ...(what === 'invite' ? { noEmail } : {}),
    });
  };
  const choose = (id: string): void => {
    const known = view.fakes.find((one) => one.id === id);
    if (!known) return;
    setTyped(known.unit);
    const { address, foundOn, pageId, does } = known;
    setFake({ address, foundOn: showDay(foundOn), pageId, does });
  };
  const problemAt = (place: string): string | undefined =>
    problems.find(({ row }) => row === place)?.sentence;
  const fakeBox = (key: keyof Fake, label: string, hint?: string) => (
    <Field id={`gia-${key}`} label={label} hint={hint} problem={problemAt(key)}>
      <input
        id={`gia-${key}`}
        type="text"
        autocomplete="off"
        value={fake[key]}
        aria-invalid={problemAt(key) ? true : undefined}
        onInput={(event) => setFake({ ...fake, [key]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <form onSubmit={make}>
      <fieldset class="kinds">
        <legend>{words.what}</legend>
        {(Object.keys(words.kinds) as What[]).map((one) => (
          <label key={one}>
            <input type="radio" name="gi" checked={what === one} onChange={() => setWhat(one)} />{' '}
            {words.kinds[one]}
          </label>
        ))}
      </fieldset>
      <div class="choices">
        {what !== 'fake' && (
          <>
            <Select id="cap-tren" label={words.above} value={above} options={superiors} onChange={setAbove} />
            <Select id="loai" label={words.kind} value={kind} options={kinds} onChange={setKind} />
            <Select
              id="trang-thai"
              label={words.status}
              value={status}
              options={states}
              onChange={setStatus}
            />
          </>
        )}
        <Field
          id="don-vi"
          label={what === 'fake' ? words.unitFake : words.unit}
          hint={what === 'fake' ? undefined : words.unitHint}
          problem={unknown ? words.noUnit : problemAt('unit')}
        >
          <input
            id="don-vi"
            type="text"
            list="cac-don-vi"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <datalist id="cac-don-vi">
            {offered.map(({ code, name }) => (
              <option key={code} value={`${code} - ${name}`} />
            ))}
          </datalist>
        </Field>
        {what === 'invite' && (
          <label class="choice">
            <input
              type="checkbox"
              checked={noEmail}
              onChange={(event) => setNoEmail(event.currentTarget.checked)}
            />{' '}
            {words.noEmail}
          </label>
        )}
        {what === 'fake' && (
          <>
            {view.fakes.length > 0 && (
              <Field id="gia-da-ghi" label={words.fakeKnown}>
                <select id="gia-da-ghi" onChange={(event) => choose(event.currentTarget.value)}>
                  <option value="">{words.fakeNew}</option>
                  {view.fakes.map(({ id, address }) => (
                    <option key={id} value={id}>
                      {id}: {address}
                    </option>
                  ))}
                </select>
              </Field>
            )}
            {fakeBox('address', words.fakeAddress)}
            {fakeBox('foundOn', words.fakeFoundOn, words.fakeFoundOnHint)}
            {fakeBox('pageId', words.fakePageId)}
            {fakeBox('does', words.fakeDoes, words.fakeDoesHint)}
          </>
        )}
      </div>
      <p>
        <button type="submit" class="button">
          {words.make}
        </button>
      </p>
    </form>
  );
}
