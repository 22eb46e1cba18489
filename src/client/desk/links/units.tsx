import { useState } from 'preact/hooks';
import type { LinksView, UnitLinkView } from '../../../app/link/desk';
import type { Narrow } from '../../../app/desk/views';
import { fitsNarrowing } from '../../../domain/roster/narrowing';
import { fold } from '../../../domain/text/vietnamese';
import type { Paper } from '../../../domain/paper/document';
import { CopyText } from '../../shared/parts/copy-text';
import { QrCode } from '../../shared/parts/qr-code';
import { Narrowing } from '../parts/narrowing';
import { useAct } from './use-act';
import { linksWords as words } from './words';

type Unit = LinksView['units'][number];
/** Units listed at once: people look for one. */
const SHOWN = 12;

function Confirm({ asks, onYes, onNo }: { asks: string; onYes(): void; onNo(): void }) {
  return (
    <div role="group" aria-label={asks}>
      <p>{asks}</p>
      <p>
        <button type="button" class="button small" onClick={onYes}>
          {words.yes}
        </button>{' '}
        <button type="button" class="button small quiet" onClick={onNo}>
          {words.no}
        </button>
      </p>
    </div>
  );
}

type Act = ReturnType<typeof useAct>['act'];
/** Asks for invitations by paper: one unit's, or all that have no address. */
const invite = (act: Act, unit: string, invited: (papers: readonly Paper[]) => void): void =>
  act('papers', { what: 'invite', above: '', status: '', unit, noEmail: unit === '' }, (papers) => {
    invited(papers);
    return words.invitationsMade({ count: papers.length });
  });

function UnitLine({
  unit,
  isOpen,
  invited,
}: {
  unit: Unit;
  isOpen: boolean;
  invited(papers: readonly Paper[]): void;
}) {
  const [link, setLink] = useState<UnitLinkView>();
  const [asks, setAsks] = useState(false);
  const { busy, said, act } = useAct();
  const { code, name } = unit;
  return (
    <li class="unit-link">
      <p>
        <strong>{name}</strong> · {code}
        {!unit.hasEmail && ` · ${words.noEmail}`}
      </p>
      <p>
        {isOpen && (
          <button
            type="button"
            class="button small"
            aria-disabled={busy}
            onClick={() =>
              act('unitLink', { unit: code }, (value) => {
                setLink(value);
                return '';
              })
            }
          >
            {words.show}
            <span class="unseen">: {name}</span>
          </button>
        )}{' '}
        {isOpen && (
          <button
            type="button"
            class="button small"
            aria-disabled={busy}
            onClick={() => invite(act, code, invited)}
          >
            {words.invitation}
            <span class="unseen">: {name}</span>
          </button>
        )}{' '}
        <button type="button" class="button small quiet" aria-disabled={busy} onClick={() => setAsks(true)}>
          {words.replace}
          <span class="unseen">: {name}</span>
        </button>
      </p>
      {asks && (
        <Confirm
          asks={words.replaceAsk({ name })}
          onNo={() => setAsks(false)}
          onYes={() => {
            setAsks(false);
            setLink(undefined);
            act('replaceLink', { unit: code }, () => words.replaced({ name }));
          }}
        />
      )}
      <p role="status">{said}</p>
      {link && (
        <div class="link-shown">
          <CopyText
            id={`tin-${code}`}
            label={words.message}
            says={words.messageSays}
            text={link.message}
            words={words}
          />
          <QrCode text={link.url} label={words.qrUnit({ name })} />
        </div>
      )}
    </li>
  );
}

/** Each unit's link: its message, its QR code, another one in its place; and another key for all. */
export function Units({ view, invited }: { view: LinksView; invited(papers: readonly Paper[]): void }) {
  const [typed, setTyped] = useState('');
  const [narrow, setNarrow] = useState<Narrow>({});
  const [without, setWithout] = useState(false);
  const [asks, setAsks] = useState(false);
  const { busy, said, act } = useAct();
  const sought = fold(typed.trim());
  const found = view.units.filter(
    (unit) =>
      (!without || !unit.hasEmail) &&
      fitsNarrowing(unit, narrow, (superior) => unit.above.includes(superior)) &&
      (!sought || fold(`${unit.name} ${unit.code}`).includes(sought)),
  );
  const noEmail = view.units.filter(({ hasEmail }) => !hasEmail).length;
  return (
    <>
      <h2>{words.units}</h2>
      <div class="field">
        <label for="tim-lien-ket">{words.search}</label>
        <input
          id="tim-lien-ket"
          type="text"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <Narrowing
        id="lien-ket"
        choices={view.choices}
        narrow={narrow}
        stateLabel={(state) => state}
        onNarrow={setNarrow}
      />
      {noEmail > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={without}
            onChange={(event) => setWithout(event.currentTarget.checked)}
          />{' '}
          {words.onlyWithout({ count: noEmail })}
        </label>
      )}
      <ul class="unit-links">
        {found.slice(0, SHOWN).map((unit) => (
          <UnitLine key={unit.code} unit={unit} isOpen={view.door === 'proved'} invited={invited} />
        ))}
      </ul>
      {found.length === 0 && <p>{words.none}</p>}
      {found.length > SHOWN && <p class="muted">{words.more({ count: found.length - SHOWN })}</p>}
      {noEmail > 0 && view.door === 'proved' && (
        <p>
          <button type="button" class="button" aria-disabled={busy} onClick={() => invite(act, '', invited)}>
            {words.inviteAll({ count: noEmail })}
          </button>
        </p>
      )}
      <p>
        <button type="button" class="button quiet" onClick={() => setAsks(true)}>
          {words.renew}
        </button>
      </p>
      {asks && (
        <Confirm
          asks={words.renewAsk}
          onNo={() => setAsks(false)}
          onYes={() => {
            setAsks(false);
            act('renewLinks', {}, () => words.renewed);
          }}
        />
      )}
      <p role="status">{said}</p>
    </>
  );
}
