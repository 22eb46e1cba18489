import { useState } from 'preact/hooks';
import type { LinksView } from '../../../app/link/desk';
import { CopyText } from '../../shared/parts/copy-text';
import { Notice } from '../../shared/parts/notice';
import { QrCode } from '../../shared/parts/qr-code';
import { PeopleList } from '../parts/people-list';
import { useAct } from './use-act';
import { linksWords as words } from './words';

/** What may be met, and what it means, folded away. */
const Facts = ({ title, facts }: { title: string; facts: readonly (readonly [string, string])[] }) => (
  <details>
    <summary>{title}</summary>
    <dl class="facts">
      {facts.map(([what, so]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{so}</dd>
        </div>
      ))}
    </dl>
  </details>
);

/** Is the door open, what is known of it, and the test link that proves it. */
export function Door({ view }: { view: LinksView }) {
  const [url, setUrl] = useState('');
  const { busy, said, act } = useAct();
  const { proof } = view;
  const isOld = proof !== undefined && proof.version !== view.version;
  return (
    <>
      <h2>{words.door}</h2>
      <Notice tone={view.door === 'proved' ? 'good' : 'ask'}>
        <p>{view.says || words.open}</p>
        {view.door === 'proved' && isOld && <p>{words.old}</p>}
      </Notice>
      <dl class="facts">
        {(
          [
            [words.address, view.address],
            [words.runsAs, proof?.runsAs],
            [words.deployed, proof?.version],
            [words.here, view.version],
            [words.provedAt, proof?.at],
          ] as const
        ).map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {view.address && (
        <p>
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            onClick={() =>
              act('testLink', {}, (value) => {
                setUrl(value.url);
                return '';
              })
            }
          >
            {words.takeTest}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
      {url && (
        <div class="link-shown">
          <CopyText
            id="lien-ket-thu"
            label={words.testTitle}
            says={words.testSays}
            text={url}
            words={words}
          />
          <QrCode text={url} label={words.qrTest} />
        </div>
      )}
      {url && <Facts title={words.ifNot} facts={words.seen} />}
      {view.address && <Facts title={words.ends} facts={words.endings} />}
    </>
  );
}

/** Which doors units have, what follows from it, and where it is changed. */
export function Doors({ view }: { view: LinksView }) {
  return (
    <>
      <h2>{words.doors}</h2>
      <p>{view.linkOnly ? words.linkOnly : words.both}</p>
      {!view.isGuarded && (
        <Notice tone="ask">
          <p>{words.guardWaits}</p>
        </Notice>
      )}
      <p class="muted">{words.doorsChange}</p>
    </>
  );
}

/** Who sees every unit's rows although they are not staff. */
export function Editors({ editors }: { editors: readonly string[] }) {
  return (
    <>
      <h2>{words.editors}</h2>
      {editors.length === 0 ? <p>{words.noEditors}</p> : <PeopleList emails={editors} />}
      <p class="muted">{words.editorsSay}</p>
    </>
  );
}
