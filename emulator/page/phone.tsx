/**
 * A phone beside the sheet, 360 pixels wide: it opens the link of a letter as a person's phone would, signed
 * in to nobody unless set otherwise.
 */
import { useState } from 'preact/hooks';
import type { PhoneWire } from '../server/protocol';
import type { Desk } from './actions';
import { useStore } from './store';
import { words } from './words';

const sandbox = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads allow-same-origin';

/** The address on this machine of one on Google, or undefined for any other. */
export const onThisMachine = (url: string, webOrigin: string): string | undefined =>
  /^https:\/\/script\.google\.com\/(?:macros|a)\//.test(url)
    ? url.replace('https://script.google.com', webOrigin)
    : undefined;

function Settings({ desk, phone }: { desk: Desk; phone: PhoneWire }) {
  const people = useStore(desk.store, (s) => s.desk?.people) ?? [];
  const set = (change: Partial<PhoneWire>) => {
    void desk.act('setPhone', { ...phone, ...change });
  };
  const several = people.slice(0, 2).map(({ email }) => email);
  return (
    <details class="phone-settings">
      <summary>{words.phoneSettings}</summary>
      <label>
        {words.phoneAccounts}
        <select
          value={phone.accounts.join(' ')}
          onChange={(event) => set({ accounts: event.currentTarget.value.split(' ').filter(Boolean) })}
        >
          <option value="">{words.phoneNobody}</option>
          <option value={several.join(' ')}>{words.phoneSeveral}</option>
          {people.map(({ email, label }) => (
            <option key={email} value={email}>
              {label ?? email}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.phoneTrouble}
        <select
          value={phone.troubles[0] ?? ''}
          onChange={(event) =>
            set({ troubles: event.currentTarget.value ? [event.currentTarget.value] : [] })
          }
        >
          {Object.entries(words.phoneTroubles).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={phone.storageThrows}
          onChange={(event) => set({ storageThrows: event.currentTarget.checked })}
        />
        {words.phoneStorage}
      </label>
    </details>
  );
}

export function Phone({ desk }: { desk: Desk }) {
  const url = useStore(desk.store, (s) => s.phone);
  const webOrigin = useStore(desk.store, (s) => s.desk?.webOrigin);
  const phone = useStore(desk.store, (s) => s.desk?.phone);
  const [turn, setTurn] = useState(0);
  if (url === undefined || webOrigin === undefined || !phone) return null;
  const local = onThisMachine(url, webOrigin);
  return (
    <aside class="phone" aria-label={words.phoneScreen}>
      <header>
        <h2>{words.phoneScreen}</h2>
        <button
          type="button"
          class="icon"
          aria-label={words.phoneAgain}
          title={words.phoneAgain}
          onClick={() => setTurn(turn + 1)}
        >
          ⟳
        </button>
        <button
          type="button"
          class="icon"
          aria-label={words.phoneClose}
          title={words.phoneClose}
          onClick={() => desk.store.set({ phone: undefined })}
        >
          ×
        </button>
      </header>
      <p class="phone-address" title={url}>
        {url}
      </p>
      <Settings desk={desk} phone={phone} />
      {local ? (
        <iframe
          key={`${local} ${turn}`}
          class="phone-screen"
          title={words.phoneScreen}
          src={local}
          sandbox={`${sandbox} allow-popups-to-escape-sandbox`}
          referrerpolicy="no-referrer"
        />
      ) : (
        <p class="hint">{words.phoneElsewhere}</p>
      )}
    </aside>
  );
}
