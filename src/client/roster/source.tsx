import { Notice } from '../shared/parts/notice';
import { rosterWords as words } from '../shared/words/roster';
import { readFile } from './read-file';
import type { Roster } from './use-roster';

/**
 * Where the roster comes from: pasted, or a file; a file in an old code page is shown as each way of
 * reading gives it.
 */
export function Source({ roster }: { roster: Roster }) {
  const { state, dispatch } = roster;
  const busy = Boolean(state.doing);
  return (
    <fieldset class="plain" disabled={busy}>
      <p>{words.intro}</p>
      <div class="field">
        <label for="bang">{words.paste}</label>
        <p class="hint" id="bang-goi-y">
          {words.pasteHint}
        </p>
        <textarea
          id="bang"
          rows={7}
          wrap="off"
          spellcheck={false}
          aria-describedby="bang-goi-y"
          value={state.text}
          onInput={(event) => dispatch({ type: 'typed', text: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <p class="label" id="tep-ten">
          {words.file}
        </p>
        <p class="hint" id="tep-goi-y">
          {words.fileHint}
        </p>
        <label class="button small file">
          {words.chooseFile}
          <input
            type="file"
            class="unseen"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            aria-describedby="tep-ten tep-goi-y"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) readFile(file, dispatch);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p role="status">{state.fileSays}</p>
      </div>
      <Readings roster={roster} />
      <p>
        <button
          type="button"
          class="button"
          aria-disabled={busy ? 'true' : undefined}
          onClick={() => roster.preview()}
        >
          {words.preview}
        </button>
      </p>
    </fieldset>
  );
}

const firstLines = (text: string): string => text.split('\n').slice(0, 3).join('\n');

function Readings({ roster: { state, dispatch } }: { roster: Roster }) {
  const { readings } = state;
  if (!readings) return null;
  const take = (text: string) => () =>
    dispatch({ type: 'fileRead', text, says: words.fileRead({ name: readings.name }) });
  return (
    <Notice tone="ask" title={words.encodingTitle}>
      {readings.ways.map(({ encoding, text }) => (
        <div key={encoding}>
          <pre class="sample" tabIndex={0} aria-label={words.encodings[encoding]}>
            {firstLines(text)}
          </pre>
          <p>
            <button type="button" class="button small" onClick={take(text)}>
              {words.readSo({ way: words.encodings[encoding] ?? encoding })}
            </button>
          </p>
        </div>
      ))}
    </Notice>
  );
}
