/**
 * A page of the script (sidebar, dialog) in a sandboxed frame on the second port, and the line by which it
 * calls the script.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownWire } from '../server/protocol';
import type { Desk } from './actions';
import type { FromFrame, ToFrame } from './frame-wire';
import { words } from './words';

/** What Google allows such a frame (HtmlService restrictions): no navigation of the window around it. */
const sandbox =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads allow-same-origin';

/**
 * Shows the page; `close` is what google.script.host.close() does. Messages from any other window or origin
 * are not heard.
 */
export function Frame({
  desk,
  shown,
  close,
  size,
}: {
  desk: Desk;
  shown: ShownWire;
  close(): void;
  size?(width: number | undefined, height: number | undefined): void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Before the frame can load and speak: a message that nobody hears is never answered.
  useLayoutEffect(() => {
    const tell = (message: ToFrame) => frame.current?.contentWindow?.postMessage(message, shown.origin);
    const heard = async (event: MessageEvent<FromFrame>) => {
      if (event.origin !== shown.origin || event.source !== frame.current?.contentWindow) return;
      const message = event.data;
      if (message.kind === 'ready') tell({ kind: 'welcome', functions: shown.functions });
      if (message.kind === 'close') close();
      if (message.kind === 'size') size?.(message.width, message.height);
      if (message.kind === 'focus') document.querySelector<HTMLElement>('.cell-editor')?.focus();
      if (message.kind === 'goto') desk.goTo(message.place);
      if (message.kind === 'stuck') desk.toast(words.linkStays);
      if (message.kind === 'call') {
        const reply = await desk.link.act('call', shown.id, message.name, message.args);
        tell(
          reply.ok
            ? { kind: 'result', id: message.id, result: reply.result as string }
            : { kind: 'failure', id: message.id, message: reply.says },
        );
      }
    };
    const listener = (event: MessageEvent) => {
      void heard(event as MessageEvent<FromFrame>);
    };
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, [shown.id]);
  return (
    <iframe
      key={shown.id}
      ref={frame}
      class="script-page"
      title={shown.title || words.frameWaiting}
      src={shown.address}
      sandbox={sandbox}
      referrerpolicy="no-referrer"
    />
  );
}
