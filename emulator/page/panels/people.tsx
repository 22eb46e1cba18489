/** Who this window is, who else there is, and who may open the file. */
import { useState } from 'preact/hooks';
import type { Desk } from '../actions';
import { becomePerson } from '../link';
import { Panel } from '../panel';
import { useStore } from '../store';
import { words } from '../words';

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();

export function People({ desk, close }: { desk: Desk; close(): void }) {
  const data = useStore(desk.store, (s) => s.desk);
  const as = useStore(desk.store, (s) => s.as);
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState('');
  const people = data?.people ?? [];
  const found = people.filter((p) => plain(`${p.label ?? ''} ${p.email}`).includes(plain(wanted)));
  const quota = new Map((data?.quota ?? []).map((q) => [q.email, q.remaining]));
  return (
    <Panel title={words.chooseWho} hint={words.shareHint} close={close}>
      {people.length > 8 ? (
        <input
          class="text"
          type="search"
          aria-label={words.findPerson}
          placeholder={words.findPerson}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      ) : null}
      <ul class="people">
        {found.map((person) => (
          <li key={person.email} class={person.email === as ? 'me' : ''}>
            <button
              type="button"
              class="who"
              aria-current={person.email === as}
              onClick={() => becomePerson(person.email)}
            >
              <span class="name">{person.label ?? person.email}</span>
              <span class="mail">{person.label ? person.email : ''}</span>
              <span class={`role ${person.role}`}>{words.people[person.role]}</span>
              {quota.has(person.email) ? (
                <span class="quota">
                  {words.quota}: {words.quotaLeft(quota.get(person.email) ?? 0)}
                </span>
              ) : null}
            </button>
            <a
              class="icon"
              href={`/?as=${encodeURIComponent(person.email)}`}
              target="_blank"
              rel="noopener"
              title={words.otherWindow}
              aria-label={`${words.otherWindow}: ${person.label ?? person.email}`}
            >
              ↗
            </a>
            {person.role === 'editor' ? (
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  void desk.act('unshare', person.email);
                }}
              >
                {words.unshare}
              </button>
            ) : null}
            {person.role === 'stranger' || person.role === 'viewer' ? (
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  void desk.act('share', person.email);
                }}
              >
                {words.share}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim()) becomePerson(typed.trim());
        }}
      >
        <label>
          {words.anyone}
          <input
            type="email"
            required
            placeholder={words.anyoneHint}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="main">
          {words.become}
        </button>
      </form>
      <QuotaForm desk={desk} />
    </Panel>
  );
}

function QuotaForm({ desk }: { desk: Desk }) {
  const data = useStore(desk.store, (s) => s.desk);
  const [count, setCount] = useState('');
  if (!data) return null;
  const remaining = data.quota.find((q) => q.email === data.owner)?.remaining;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (count !== '') void desk.act('setQuota', data.owner, Number(count));
      }}
    >
      <label>
        {words.quotaOf(data.owner)}
        <input
          type="number"
          min="0"
          max="2000"
          value={count === '' && remaining !== undefined ? String(remaining) : count}
          onInput={(event) => setCount(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{words.quotaSet}</button>
    </form>
  );
}
