/**
 * What a person may do to the sheet from the menus, for the cells selected now. Each goes to the server as
 * one act by hand.
 */
import type { Desk } from './actions';
import { a1, toTsv } from '../server/cells';
import { indexOf, textOf } from './cells';
import type { Block } from '../server/cells';
import type { MenuEntry } from './menu';
import type { TabWire } from '../server/protocol';
import { words } from './words';

export interface SheetVerbs {
  edit(): MenuEntry[];
  insert(): MenuEntry[];
  format(): MenuEntry[];
  data(): MenuEntry[];
  /** The menu of a right click on cells. */
  context(): MenuEntry[];
  copy(clipboard?: DataTransfer | null, cut?: boolean): void;
  paste(text: string): void;
  /** The fill handle was dragged: the source is repeated over the target. Series are not continued. */
  fill(source: Block, target: Block): void;
}

/** The block under a cursor, whichever way it was dragged. */
export function selected({
  from,
  to,
}: {
  from: { row: number; column: number };
  to: { row: number; column: number };
}): Block {
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    row,
    column,
    rows: Math.abs(from.row - to.row) + 1,
    columns: Math.abs(from.column - to.column) + 1,
  };
}

/** The last row with text. */
const lastRow = (tab: TabWire): number =>
  tab.cells.filter((line) => line.cells.some((cell) => cell.text !== undefined)).at(-1)?.row ?? 2;
const mod = (n: number, by: number) => ((n % by) + by) % by;

/** The acts of one window. */
export function sheetVerbs(desk: Desk): SheetVerbs {
  const tab = (): TabWire | undefined => {
    const s = desk.store.get();
    return s.book?.tabs[s.tab];
  };
  const block = (): Block => selected(desk.store.get().cursor);
  const act = (verb: string, ...args: unknown[]) => {
    const front = tab();
    if (front) void desk.act(verb, front.name, ...args);
  };
  /** What was copied here last: pasted back, it takes its formats along, as on Google. */
  let copied: { text: string; tab: string; a1: string; cut: boolean } | undefined;

  const copy = (clipboard?: DataTransfer | null, cut = false) => {
    const front = tab();
    if (!front) return;
    const text = toTsv(textOf(front, indexOf(front), block()));
    copied = { text, tab: front.name, a1: a1(block()), cut };
    if (clipboard) clipboard.setData('text/plain', text);
    else void navigator.clipboard.writeText(text).catch(() => undefined);
  };
  const paste = (text: string) => {
    const source =
      copied && copied.text === text.replace(/\r\n?/g, '\n').replace(/\n$/, '') ? copied : undefined;
    if (source) {
      act('pasteCopied', a1(block()), source);
      if (source.cut) copied = undefined;
    } else act('paste', a1(block()), text);
  };
  const pasteFromMenu = () => {
    navigator.clipboard.readText().then(paste, () => desk.toast(words.pastePrompt));
  };

  const e = (label: string, choose: () => void, hint?: string): MenuEntry => ({
    label,
    choose,
    ...(hint ? { hint } : {}),
  });
  const rowsIn = () => [
    e(words.rowAbove, () => act('insertRows', block().row, 1)),
    e(words.rowBelow, () => act('insertRows', block().row + block().rows, 1)),
  ];
  const columnsIn = () => [
    e(words.columnLeft, () => act('insertColumns', block().column, 1)),
    e(words.columnRight, () => act('insertColumns', block().column + block().columns, 1)),
  ];
  const out = () => [
    e(words.rowsDelete(block().rows), () => act('deleteRows', block().row, block().rows)),
    e(words.columnsDelete(block().columns), () => act('deleteColumns', block().column, block().columns)),
  ];
  const clipboard = () => [
    e(words.cut, () => copy(null, true), 'Ctrl+X'),
    e(words.copy, () => copy(), 'Ctrl+C'),
    e(words.paste, pasteFromMenu, 'Ctrl+V'),
  ];
  const erase = () => e(words.erase, () => act('clear', a1(block())), 'Delete');
  const sorts = () => [
    e(words.sortUp, () => act('sort', block().column, true)),
    e(words.sortDown, () => act('sort', block().column, false)),
  ];
  const moves = () => [
    e(words.columnMoveLeft, () => {
      if (block().column > 1) act('moveColumns', block().column, block().columns, block().column - 1);
    }),
    e(words.columnMoveRight, () =>
      act('moveColumns', block().column, block().columns, block().column + block().columns + 1),
    ),
  ];
  const number = (label: string, numberFormat: string) =>
    e(label, () => act('format', a1(block()), { numberFormat }));
  const fill = (label: string, background: string) =>
    e(label, () => act('format', a1(block()), { background }));
  return {
    copy,
    paste,
    fill: (source, target) => {
      const front = tab();
      if (!front) return;
      const rows = textOf({ ...front, hiddenRows: [] }, indexOf(front), source);
      const value = (r: number, c: number) =>
        rows[mod(target.row + r - source.row, source.rows)]?.[
          mod(target.column + c - source.column, source.columns)
        ] ?? '';
      act(
        'paste',
        a1({ ...target, rows: 1, columns: 1 }),
        toTsv(
          Array.from({ length: target.rows }, (_, r) =>
            Array.from({ length: target.columns }, (__, c) => value(r, c)),
          ),
        ),
      );
    },
    edit: () => [...clipboard(), null, erase(), ...out()],
    insert: () => [
      ...rowsIn(),
      ...columnsIn(),
      null,
      e(words.tabAdd, () => {
        void desk.act('addTab', '');
      }),
    ],
    format: () => [
      number(words.formatAuto, 'General'),
      number(words.formatPlain, '@'),
      number(words.formatNumber, '#,##0.00'),
      number(words.formatDate, 'dd/MM/yyyy'),
      null,
      fill(words.fillYellow, '#fff2cc'),
      fill(words.fillNone, '#ffffff'),
    ],
    data: () => [
      ...sorts(),
      null,
      tab()?.filter
        ? e(words.filterOff, () => act('setFilter', null))
        : e(words.filterOn, () => {
            const front = tab();
            if (front)
              act(
                'setFilter',
                a1({ row: 1, column: 1, rows: Math.max(2, lastRow(front)), columns: front.columns }),
              );
          }),
      null,
      ...moves(),
    ],
    context: () => [
      ...clipboard(),
      null,
      ...rowsIn(),
      ...columnsIn(),
      null,
      ...out(),
      erase(),
      null,
      ...moves(),
      null,
      ...sorts(),
    ],
  };
}
