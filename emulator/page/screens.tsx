/**
 * What the script put on this person's screen: the sidebar, 300 pixels at the right, or a dialog
 * in the middle.
 */
import { useState } from 'preact/hooks';
import type { ShownWire } from '../server/protocol';
import type { Desk } from './actions';
import { Frame } from './frame';
import { Modal } from './modal';
import { useStore } from './store';
import { words } from './words';

export function Sidebar({ desk }: { desk: Desk }) {
  const shown = useStore(desk.store, (s) => s.screen?.sidebar);
  if (!shown) return null;
  const close = () => {
    void desk.act('closePage', shown.id);
  };
  return (
    <aside class="sidebar" aria-label={shown.title}>
      <header>
        <h2>{shown.title}</h2>
        <button
          type="button"
          class="icon"
          aria-label={words.sidebarClose}
          title={words.sidebarClose}
          onClick={close}
        >
          ×
        </button>
      </header>
      <Frame key={shown.id} desk={desk} shown={shown} close={close} />
    </aside>
  );
}

function DialogBody({ desk, shown, close }: { desk: Desk; shown: ShownWire; close(): void }) {
  const [size, setSize] = useState({ width: shown.width, height: shown.height });
  return (
    <>
      <header>
        <h2>{shown.title}</h2>
        <button type="button" class="icon" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      <div
        class="dialog-page"
        style={{ width: `min(${size.width}px, 92vw)`, height: `min(${size.height}px, 80vh)` }}
      >
        <Frame
          desk={desk}
          shown={shown}
          close={close}
          size={(width, height) => setSize((s) => ({ width: width ?? s.width, height: height ?? s.height }))}
        />
      </div>
    </>
  );
}

/** A modal dialog holds the rest of the page; a modeless one floats over it. */
export function ScriptDialog({ desk }: { desk: Desk }) {
  const shown = useStore(desk.store, (s) => s.screen?.dialog);
  if (!shown) return null;
  const close = () => {
    void desk.act('closePage', shown.id);
  };
  if (shown.kind === 'modeless')
    return (
      <section key={shown.id} class="modeless" aria-label={shown.title}>
        <DialogBody desk={desk} shown={shown} close={close} />
      </section>
    );
  return (
    <Modal key={shown.id} title={shown.title} close={close}>
      <DialogBody desk={desk} shown={shown} close={close} />
    </Modal>
  );
}
