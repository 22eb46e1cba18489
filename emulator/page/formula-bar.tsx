/**
 * The name of the cell and its content, to read and edit; a second way in for whoever cannot edit on the
 * grid. A text area of one line, which keeps the breaks of a text.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from './actions';
import { a1, parseA1 } from '../server/cells';
import { editText, indexOf } from './cells';
import { useStore } from './store';
import { selected } from './verbs';
import { words } from './words';

export function FormulaBar({ desk }: { desk: Desk }) {
  const book = useStore(desk.store, (s) => s.book);
  const tab = useStore(desk.store, (s) => s.tab);
  const cursor = useStore(desk.store, (s) => s.cursor);
  const content = useRef<HTMLTextAreaElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const front = book?.tabs[tab];
  const text = front ? editText(indexOf(front).get(cursor.from.row)?.get(cursor.from.column)) : '';
  const where = a1(selected(cursor));
  useEffect(() => {
    if (content.current && document.activeElement !== content.current) content.current.value = text;
  }, [text, where]);
  useEffect(() => {
    if (name.current) name.current.value = where;
  }, [where]);
  const commit = () => {
    const now = content.current?.value ?? '';
    if (front && now !== text)
      void desk.act('type', front.name, a1({ ...cursor.from, rows: 1, columns: 1 }), now);
  };
  const jump = () => {
    const block = parseA1(name.current?.value ?? '');
    if (!block || !front || block.row > front.rows || block.column > front.columns) {
      if (name.current) name.current.value = where;
      return;
    }
    desk.sheet.go({
      from: { row: block.row, column: block.column },
      to: { row: block.row + block.rows - 1, column: block.column + block.columns - 1 },
    });
  };
  return (
    <div class="formula-bar">
      <input
        ref={name}
        class="cell-name"
        aria-label={words.cellName}
        spellcheck={false}
        autocomplete="off"
        onFocus={(e) => e.currentTarget.select()}
        onBlur={() => {
          if (name.current) name.current.value = where;
        }}
        onKeyDown={(e) => {
          if (e.key === 'Enter') {
            e.preventDefault();
            jump();
            desk.sheet.focus();
          }
        }}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={content}
        class="cell-content"
        rows={1}
        aria-label={words.cellContent}
        spellcheck={false}
        autocomplete="off"
        onBlur={commit}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && !e.altKey) {
            e.preventDefault();
            desk.sheet.focus();
          }
          if (e.key === 'Escape') {
            e.currentTarget.value = text;
            desk.sheet.focus();
          }
        }}
      />
    </div>
  );
}
