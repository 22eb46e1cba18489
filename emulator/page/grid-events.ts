/** What the grid tells the page of what a pointer did there. */

/** A block of cells of one tab; rows and columns count from 1. */
export interface Selection {
  tab: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What a pointer did on the grid. Coordinates are those of the window. */
export interface GridEvents {
  selected(selection: Selection): void;
  opened(row: number, column: number): void;
  /**
   * Pixels from the cell's right edge, where the arrow of a list is, and from its middle,
   * where a tick box is.
   */
  clicked(row: number, column: number, at: { fromRight: number; fromMiddle: number }): void;
  /** Row and column 0 = no cell. */
  hovered(row: number, column: number): void;
  menu(at: { x: number; y: number }): void;
  /** The fill handle was dragged from one block over another that contains it. */
  filled(source: Selection, target: Selection): void;
  scrolled(): void;
  /** The first drawing can be seen: selections and places can be asked for. */
  ready(): void;
  /** The pointer let go of the grid: the keyboard may be taken back. */
  released(): void;
}
