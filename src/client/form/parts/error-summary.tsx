import { formWords as words } from '../../shared/words/form';
import { summaryId, type Complaint } from '../state/model';

/**
 * Goes to what a line of the summary speaks of. It is a link without an address: a real one would leave the
 * frame, since Google's pages open links in a new tab.
 */
function go(event: Event, target: string): void {
  event.preventDefault();
  const element = document.getElementById(target);
  element?.focus();
  element?.scrollIntoView({ block: 'center' });
}

/** What stops the report from being sent, on top, focused, each line leading to its field. */
export function ErrorSummary({
  complaints,
  onReopen,
}: {
  complaints: readonly Complaint[];
  onReopen?(): void;
}) {
  if (complaints.length === 0) return null;
  return (
    <section
      class="notice notice-bad"
      id={summaryId}
      tabIndex={-1}
      role="alert"
      aria-labelledby={`${summaryId}-ten`}
    >
      <h2 class="notice-title" id={`${summaryId}-ten`}>
        {words.summaryTitle({ count: complaints.length })}
      </h2>
      <ul>
        {complaints.map(({ sentence, target }) => (
          <li key={target + sentence}>
            <a
              role="link"
              tabIndex={0}
              class="link"
              onClick={(event) => go(event, target)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') go(event, target);
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
      {onReopen && (
        <p>
          <button type="button" class="button" onClick={onReopen}>
            {words.reopen}
          </button>
        </p>
      )}
    </section>
  );
}
