/** The bar of menus: the spreadsheet's own, then those that the script's onOpen made for this person. */
import { useRef, useState } from 'preact/hooks';
import { Menu } from './menu';
import type { MenuEntry } from './menu';
import { useStore } from './store';
import type { MenuTree } from '../host/session';
import type { Desk } from './actions';
import type { SheetVerbs } from './verbs';
import { words } from './words';

/**
 * The entries of one menu of the script; `path` says how to come to them from its top, for whoever runs one.
 */
const scriptMenu = (desk: Desk, menu: string, items: MenuTree['items'], path = ''): MenuEntry[] =>
  items.map((item) => {
    if (item === null) return null;
    const label = item.caption;
    if ('items' in item) return { label, entries: scriptMenu(desk, menu, item.items, `${path}${label} › `) };
    return {
      label,
      choose: () => {
        void desk.run(label, 'choose', menu, path + label);
      },
    };
  });

/** `verbs` are the acts on the sheet that the menus offer for the present selection. */
export function MenuBar({ desk, verbs }: { desk: Desk; verbs: SheetVerbs }) {
  const screen = useStore(desk.store, (s) => s.screen);
  const [open, setOpen] = useState<{ index: number; at: { x: number; y: number } }>();
  const bar = useRef<HTMLDivElement>(null);
  const menus: { label: string; own: boolean; entries(): MenuEntry[] }[] = [
    { label: words.edit, own: false, entries: verbs.edit },
    { label: words.insert, own: false, entries: verbs.insert },
    { label: words.format, own: false, entries: verbs.format },
    { label: words.data, own: false, entries: verbs.data },
    ...(screen?.menus ?? []).map((menu) => ({
      label: menu.caption,
      own: true,
      entries: () => scriptMenu(desk, menu.caption, menu.items),
    })),
  ];
  const show = (index: number) => {
    const at = (index + menus.length) % menus.length;
    const button = bar.current?.querySelectorAll<HTMLButtonElement>('button')[at];
    if (!button) return;
    const box = button.getBoundingClientRect();
    button.focus();
    setOpen({ index: at, at: { x: box.left, y: box.bottom } });
  };
  const close = () => {
    const from = open?.index;
    setOpen(undefined);
    if (from !== undefined) bar.current?.querySelectorAll<HTMLButtonElement>('button')[from]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      bar.current?.querySelectorAll<HTMLButtonElement>('button')[(to + menus.length) % menus.length]?.focus();
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      show(index);
    }
  };
  const current = open && menus[open.index];
  return (
    <div class="menubar" role="menubar" ref={bar}>
      {menus.map((menu, index) => (
        <button
          key={menu.label}
          type="button"
          role="menuitem"
          aria-haspopup="menu"
          aria-expanded={open?.index === index}
          tabIndex={index === 0 ? 0 : -1}
          class={menu.own ? 'of-script' : ''}
          onClick={() => (open?.index === index ? setOpen(undefined) : show(index))}
          onPointerEnter={() => {
            if (open && open.index !== index) show(index);
          }}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {menu.label}
        </button>
      ))}
      {open && current ? (
        <Menu
          key={open.index}
          entries={current.entries()}
          at={open.at}
          label={current.label}
          close={close}
          aside={(way) => show(open.index + way)}
        />
      ) : null}
    </div>
  );
}
