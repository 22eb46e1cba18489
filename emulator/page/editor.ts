/**
 * The editor of one cell: a text area that always has the keyboard while the grid is in use. Idle, it cannot
 * be seen and its keys move the cursor; at the first typed letter it grows over the cell. A real text area,
 * so that every Vietnamese keyboard, the clipboard and a screen reader work as anywhere.
 */
import { matches } from './choices';

export interface EditorEvents {
  /** A key that is not the editor's own; true = it was used. */
  key(event: KeyboardEvent): boolean;
  /** The person ended an edit: the text, and the key that ended it ('' for a click elsewhere). */
  commit(text: string, key: string, shift: boolean): void;
  copy(clipboard: DataTransfer | null, cut: boolean): void;
  paste(text: string): void;
  /** The edit began, changed or ended: draw the list of choices again. */
  changed(): void;
}

export interface EditedCell {
  text: string;
  choices?: string[];
}

export class CellEditor {
  /** undefined = idle. `typed` = began by typing, so arrow keys end it; `began` = the text it opened with. */
  edit: { typed: boolean; began: string; choices: string[]; marked: number } | undefined;
  constructor(
    readonly area: HTMLTextAreaElement,
    private readonly cell: () => EditedCell,
    private readonly events: EditorEvents,
  ) {
    area.addEventListener('keydown', (event) => this.keydown(event));
    area.addEventListener('input', () => {
      if (!this.edit) this.begin(true, false);
      this.grow();
      this.events.changed();
    });
    area.addEventListener('compositionstart', () => {
      if (!this.edit) this.begin(true, false);
    });
    area.addEventListener('blur', () => {
      if (this.edit) this.end('', false);
    });
    area.addEventListener('copy', (event) => this.clip(event, false));
    area.addEventListener('cut', (event) => this.clip(event, true));
    area.addEventListener('paste', (event) => {
      if (this.edit) return;
      event.preventDefault();
      this.events.paste(event.clipboardData?.getData('text/plain') ?? '');
    });
  }

  /** Opens the editor with the cell's own text. */
  open(): void {
    if (!this.edit) this.begin(false, true);
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    this.area.focus({ preventScroll: true });
  }

  /** The choices that fit what is typed; all of them until something is typed. */
  listed(): string[] {
    return this.edit
      ? this.area.value === this.edit.began
        ? this.edit.choices
        : matches(this.edit.choices, this.area.value)
      : [];
  }

  /** Ends the edit with a choice of the list. */
  choose(text: string): void {
    this.area.value = text;
    this.end('Choice', false);
    this.focus();
  }

  cancel(): void {
    this.edit = undefined;
    this.area.value = '';
    this.area.classList.remove('open');
    this.events.changed();
  }

  private begin(typed: boolean, withText: boolean): void {
    const { text, choices = [] } = this.cell();
    this.edit = { typed, began: text, choices, marked: -1 };
    if (withText) {
      this.area.value = text;
      this.area.setSelectionRange(text.length, text.length);
    }
    this.area.classList.add('open');
    this.grow();
    this.events.changed();
  }

  private end(key: string, shift: boolean): void {
    const { edit } = this;
    if (!edit) return;
    const chosen = key !== '' && key !== 'Choice' ? this.listed()[edit.marked] : undefined;
    const text = chosen ?? this.area.value;
    this.cancel();
    if (text !== edit.began || key !== '') this.events.commit(text, key, shift);
  }

  private grow(): void {
    this.area.style.height = '';
    if (this.edit) this.area.style.height = `${Math.max(this.area.offsetHeight, this.area.scrollHeight)}px`;
  }

  private clip(event: ClipboardEvent, cut: boolean): void {
    if (this.edit) return;
    event.preventDefault();
    this.events.copy(event.clipboardData, cut);
  }

  private mark(by: number): void {
    if (!this.edit) return;
    const count = this.listed().length;
    this.edit.marked =
      count === 0 ? -1 : (this.edit.marked + by + count + (this.edit.marked < 0 && by < 0 ? 1 : 0)) % count;
    this.events.changed();
  }

  private keydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (!this.edit) {
      if (this.events.key(event)) event.preventDefault();
      return;
    }
    const { key } = event;
    if (key === 'Escape') {
      event.preventDefault();
      this.cancel();
      return;
    }
    if (key === 'Enter' && (event.altKey || event.ctrlKey)) {
      event.preventDefault();
      this.area.setRangeText('\n', this.area.selectionStart, this.area.selectionEnd, 'end');
      this.grow();
      return;
    }
    if (key === 'Enter' || key === 'Tab') {
      event.preventDefault();
      this.end(key, event.shiftKey);
      return;
    }
    if ((key === 'ArrowDown' || key === 'ArrowUp') && this.listed().length > 0) {
      event.preventDefault();
      this.mark(key === 'ArrowDown' ? 1 : -1);
      return;
    }
    if (this.edit.typed && key.startsWith('Arrow')) {
      event.preventDefault();
      this.end(key, event.shiftKey);
    }
  }
}
