/**
 * The sheet itself: the drawn grid, the cursor moved by keys, the editor over its cell, the list of choices,
 * notes and the menu of a right click.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from './actions';
import { a1 } from '../server/cells';
import { editText, indexOf } from './cells';
import { CellEditor } from './editor';
import type { Grid } from './grid';
import type { GridEvents } from './grid-events';
import { move } from './keys';
import type { Cursor } from './keys';
import { Menu } from './menu';
import { useStore } from './store';
import { selected } from './verbs';
import type { SheetVerbs } from './verbs';
import { words } from './words';

interface Overlay {
  cell?: DOMRect | undefined;
  note?: { text: string; at: DOMRect };
  menu?: { x: number; y: number };
}

/** Draws the tab in front and takes what the person does on it. */
export function SheetArea({ desk, verbs }: { desk: Desk; verbs: SheetVerbs }) {
  const { store } = desk;
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const grid = useRef<Grid | undefined>(undefined);
  const editor = useRef<CellEditor | undefined>(undefined);
  const [overlay, setOverlay] = useState<Overlay>({});
  const [, redraw] = useState(0);
  const [drawn, setDrawn] = useState(false);
  const book = useStore(store, (s) => s.book);
  const tab = useStore(store, (s) => s.tab);
  const cursor = useStore(store, (s) => s.cursor);

  const front = () => {
    const s = store.get();
    return s.book?.tabs[s.tab];
  };
  const cellAt = (row: number, column: number) => {
    const t = front();
    return t && indexOf(t).get(row)?.get(column);
  };
  const tick = (row: number, column: number, on: boolean) => {
    const t = front();
    if (t) void desk.act('type', t.name, a1({ row, column, rows: 1, columns: 1 }), on ? 'TRUE' : 'FALSE');
  };
  /** The view scrolls a moment after it says so: places are asked for again when it has. */
  const placeSoon = () => {
    place();
    requestAnimationFrame(place);
    setTimeout(place, 120);
  };
  const place = () =>
    setOverlay((o) => {
      const { from } = store.get().cursor;
      const cell = grid.current?.rectOf(from.row, from.column);
      return { ...o, cell };
    });
  const go = (next: Cursor) => {
    store.set({ cursor: next });
    grid.current?.select({ tab: store.get().tab, ...selected(next) }, next.to);
    placeSoon();
  };

  useEffect(() => {
    if (!host.current || !area.current) return undefined;
    const events: GridEvents = {
      selected: (s) => {
        editor.current?.area.blur();
        store.set({
          cursor: {
            from: { row: s.row, column: s.column },
            to: { row: s.row + s.rows - 1, column: s.column + s.columns - 1 },
          },
        });
        place();
      },
      opened: () => editor.current?.open(),
      clicked: (row, column, at) => {
        const cell = cellAt(row, column);
        if (cell?.choices !== undefined && at.fromRight < 20) editor.current?.open();
        if (cell?.box !== undefined && at.fromMiddle < 9) tick(row, column, !cell.box);
      },
      hovered: (row, column) => {
        const text = row > 0 ? cellAt(row, column)?.note : undefined;
        const at = text === undefined ? undefined : grid.current?.rectOf(row, column);
        setOverlay(({ note: _note, ...o }) => (text !== undefined && at ? { ...o, note: { text, at } } : o));
      },
      menu: (at) => setOverlay((o) => ({ ...o, menu: at })),
      filled: verbs.fill,
      scrolled: placeSoon,
      ready: () => {
        setDrawn(true);
        grid.current?.activate(store.get().tab);
        grid.current?.select({ tab: store.get().tab, ...selected(store.get().cursor) });
        placeSoon();
      },
      released: () => editor.current?.focus(),
    };
    editor.current = new CellEditor(
      area.current,
      () => {
        const { from } = store.get().cursor;
        const cell = cellAt(from.row, from.column);
        const t = front();
        return {
          text: editText(cell),
          ...(cell?.choices === undefined ? {} : { choices: t?.choices[cell.choices] ?? [] }),
        };
      },
      {
        key: (event) => onKey(event),
        commit: (text, key, shift) => {
          const { from } = store.get().cursor;
          const t = front();
          if (t && text !== editText(cellAt(from.row, from.column)))
            void desk.act('type', t.name, a1({ ...from, rows: 1, columns: 1 }), text);
          const next =
            t && key !== '' && key !== 'Choice'
              ? move(t, indexOf(t), store.get().cursor, { key, shift, ctrl: false, screenRows: 1 })
              : undefined;
          if (next) go({ from: next.from, to: next.from });
        },
        copy: verbs.copy,
        paste: verbs.paste,
        changed: () => redraw((n) => n + 1),
      },
    );
    desk.sheet = { go, focus: () => editor.current?.focus() };
    const resized = new ResizeObserver(place);
    resized.observe(host.current);
    let left = false;
    void import('./grid').then(({ mountGrid }) => {
      if (left || !host.current) return;
      grid.current = mountGrid(host.current, events);
      draw();
      editor.current?.focus();
    });
    return () => {
      left = true;
      resized.disconnect();
      grid.current?.dispose();
    };
  }, []);

  const onKey = (event: KeyboardEvent): boolean => {
    const t = front();
    if (!t) return false;
    const ctrl = event.ctrlKey || event.metaKey;
    const at = store.get().cursor.from;
    const box = cellAt(at.row, at.column)?.box;
    if (event.key === ' ' && box !== undefined) {
      tick(at.row, at.column, !box);
      return true;
    }
    if (
      event.key === 'F2' ||
      (event.key === 'Enter' && !event.shiftKey && !ctrl) ||
      (event.altKey && event.key === 'ArrowDown')
    ) {
      editor.current?.open();
      return true;
    }
    if ((event.key === 'Delete' || event.key === 'Backspace') && !ctrl) {
      void desk.act('clear', t.name, a1(selected(store.get().cursor)));
      return true;
    }
    if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      const at = grid.current?.rectOf(store.get().cursor.from.row, store.get().cursor.from.column);
      setOverlay((o) => ({ ...o, menu: { x: at?.left ?? 60, y: at?.bottom ?? 160 } }));
      return true;
    }
    if (ctrl && event.key.toLowerCase() === 'a') {
      go({ from: { row: 1, column: 1 }, to: { row: t.rows, column: t.columns } });
      return true;
    }
    const next = move(t, indexOf(t), store.get().cursor, {
      key: event.key,
      ctrl,
      shift: event.shiftKey,
      screenRows: grid.current?.rowsSeen() ?? 1,
    });
    if (next) go(next);
    return next !== undefined;
  };

  /** Draws the file as it is now, the cursor where it was. */
  const draw = () => {
    const { book: newest } = store.get();
    if (!newest || !grid.current) return;
    grid.current.show(newest);
    const state = store.get();
    grid.current.activate(state.tab);
    grid.current.select({ tab: state.tab, ...selected(state.cursor) });
    placeSoon();
  };
  useEffect(draw, [book]);
  useEffect(() => {
    grid.current?.activate(tab);
    go({ from: { row: 1, column: 1 }, to: { row: 1, column: 1 } });
  }, [tab]);
  useEffect(() => {
    place();
    const t = front();
    const told =
      t &&
      setTimeout(() => {
        void desk.link.act('select', t.name, a1(selected(cursor)));
      }, 150);
    return () => clearTimeout(told);
  }, [cursor, tab]);

  const origin = frame.current?.getBoundingClientRect();
  const inside = (r: DOMRect) => ({ left: r.left - (origin?.left ?? 0), top: r.top - (origin?.top ?? 0) });
  const box =
    overlay.cell && origin
      ? { ...inside(overlay.cell), width: overlay.cell.width, height: overlay.cell.height }
      : undefined;
  const listed = editor.current?.listed() ?? [];
  const shown = cellAt(cursor.from.row, cursor.from.column);
  return (
    <div class="sheet" ref={frame}>
      <div class="canvas" ref={host} />
      {drawn ? null : (
        <p class="loading" role="status">
          {words.loading}
        </p>
      )}
      <textarea
        ref={area}
        class="cell-editor"
        rows={1}
        spellcheck={false}
        autocomplete="off"
        aria-label={words.grid}
        aria-describedby="cell-now"
        style={
          box
            ? {
                left: `${box.left}px`,
                top: `${box.top}px`,
                minWidth: `${box.width}px`,
                minHeight: `${box.height}px`,
              }
            : {}
        }
      />
      <div id="cell-now" class="unseen" aria-live="polite">
        {words.cellRead(a1({ ...cursor.from, rows: 1, columns: 1 }), shown?.text ?? '', shown?.note)}
      </div>
      {listed.length > 0 && box ? (
        <ul
          class="choices"
          role="listbox"
          aria-label={words.choices}
          style={{
            left: `${box.left}px`,
            ...(box.top + box.height + 36 * Math.min(7, listed.length) > (origin?.height ?? 0)
              ? { bottom: `${(origin?.height ?? 0) - box.top}px` }
              : { top: `${box.top + box.height}px` }),
            minWidth: `${Math.max(140, box.width)}px`,
          }}
        >
          {listed.map((text, index) => (
            <li
              key={text}
              role="option"
              aria-selected={index === editor.current?.edit?.marked}
              onPointerDown={(event) => {
                event.preventDefault();
                editor.current?.choose(text);
              }}
            >
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      {overlay.note && origin ? (
        <div
          class="note"
          role="tooltip"
          style={{
            left: `${inside(overlay.note.at).left + overlay.note.at.width + 4}px`,
            top: `${inside(overlay.note.at).top}px`,
          }}
        >
          {overlay.note.text}
        </div>
      ) : null}
      {overlay.menu ? (
        <Menu
          entries={verbs.context()}
          at={overlay.menu}
          label={words.edit}
          close={() => {
            setOverlay(({ menu: _menu, ...o }) => o);
            editor.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
