/**
 * Windows over the page that take the keyboard until they are closed: the script's questions, a
 * refusal, a "sure?".
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from './actions';
import { useStore } from './store';
import { words } from './words';

/**
 * A <dialog> that the browser keeps in front, with the rest of the page out of reach. `close` is also Escape.
 */
export function Modal({
  title,
  close,
  children,
}: {
  title: string;
  close(): void;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
    return () => box.current?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class="modal"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      {children}
    </dialog>
  );
}

export function Confirm({
  text,
  yes,
  agree,
  close,
}: {
  text: string;
  yes: string;
  agree(): void;
  close(): void;
}) {
  return (
    <Modal title={text} close={close}>
      <p>{text}</p>
      <div class="buttons">
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
        <button
          type="button"
          class="main"
          onClick={() => {
            close();
            agree();
          }}
        >
          {yes}
        </button>
      </div>
    </Modal>
  );
}

/** The oldest question that the script waits on; the run goes on with the answer. */
export function Asks({ desk }: { desk: Desk }) {
  const ask = useStore(desk.store, (s) => s.asks[0]);
  const [text, setText] = useState('');
  useEffect(() => setText(''), [ask?.id]);
  if (!ask) return null;
  const answer = (button: string) => {
    desk.store.set((s) => ({ asks: s.asks.filter((one) => one.id !== ask.id) }));
    void desk.link.act('answer', ask.id, button, text);
  };
  return (
    <Modal key={ask.id} title={ask.title ?? ask.text} close={() => answer('CLOSE')}>
      {ask.title ? <h2>{ask.title}</h2> : null}
      <p class="asked">{ask.text}</p>
      {ask.hasTextBox ? (
        <input
          class="text"
          aria-label={ask.text}
          value={text}
          autofocus
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') answer(ask.buttons[0] ?? 'OK');
          }}
        />
      ) : null}
      <div class="buttons">
        {[...ask.buttons].reverse().map((button, index, all) => (
          <button
            key={button}
            type="button"
            class={index === all.length - 1 ? 'main' : ''}
            autofocus={!ask.hasTextBox && index === all.length - 1}
            onClick={() => answer(button)}
          >
            {buttonWords[button] ?? button}
          </button>
        ))}
      </div>
    </Modal>
  );
}
const buttonWords: Record<string, string> = {
  OK: 'OK',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
  CLOSE: 'Đóng',
};

/**
 * What Google's screen says when it does not let a person do something, or when a run of the script
 * ends in an error.
 */
export function Refusal({ desk }: { desk: Desk }) {
  const refusal = useStore(desk.store, (s) => s.refusal);
  if (!refusal) return null;
  const title = words[refusal.why];
  const close = () => desk.store.set({ refusal: undefined });
  return (
    <Modal title={title} close={close}>
      <h2>{title}</h2>
      <p class="asked">{refusal.says}</p>
      <div class="buttons">
        <button type="button" class="main" autofocus onClick={close}>
          {words.ok}
        </button>
      </div>
    </Modal>
  );
}

/** Short messages at the bottom right, as the script's toast() shows them. */
export function Toasts({ desk }: { desk: Desk }) {
  const toasts = useStore(desk.store, (s) => s.toasts);
  const close = (id: number) => desk.store.set((s) => ({ toasts: s.toasts.filter((t) => t.id !== id) }));
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} class="toast">
          {toast.title ? <strong>{toast.title}</strong> : null}
          <span>{toast.text}</span>
          <button type="button" class="icon" aria-label={words.close} onClick={() => close(toast.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
