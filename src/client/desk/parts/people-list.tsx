import { deskWords as words } from '../words';

/** As many as are read at a glance. */
const SHOWN = 10;

/** Addresses of people, one a line; those beyond the first ten unfold, with how many they are. */
export function PeopleList({ emails }: { emails: readonly string[] }) {
  const lines = (some: readonly string[]) => (
    <ul>
      {some.map((email) => (
        <li key={email}>{email}</li>
      ))}
    </ul>
  );
  // One that is over would fold a single line away.
  const shown = emails.length > SHOWN + 1 ? SHOWN : emails.length;
  return (
    <>
      {lines(emails.slice(0, shown))}
      {shown < emails.length && (
        <details>
          <summary>{words.others({ count: emails.length - shown })}</summary>
          {lines(emails.slice(shown))}
        </details>
      )}
    </>
  );
}
