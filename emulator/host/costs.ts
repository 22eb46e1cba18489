/**
 * How long a call takes on Google, in milliseconds: an order of magnitude, so that a run can say "41
 * calls, about 3.2 s".
 * Sources: ziritione.org store benchmark (100 runs) for properties and cache; tanaikech 2022-08-31
 * (getActiveSheet 8, getSheetName 150) and the 10 M-cell read (8.5 µs a cell); Stack Overflow
 * measurements of 4,000 cells (610 with flush) and of 400 flushed single writes (12 s). est = an
 * estimate, no figure is published.
 * Each service says what its own calls cost (./service-model.ts); here stands what is no call's.
 */

/**
 * Loading and evaluating the bundle before the function starts (est). It counts in the report, not against
 * the run's limit.
 */
export const START_MS = 300;
/** What a read or write of a block adds for each cell. */
export const READ_CELL_MS = 0.0085;
export const WRITE_CELL_MS = 0.0125;
/** What sending the buffered writes costs: once, and for each cell. */
export const FLUSH_MS = 30;
export const FLUSH_CELL_MS = 0.14;
/** The first touch of the file in a run (est 300–1,000 with openById). */
export const FIRST_READ_MS = 250;
/** How late an answer is when the fault switch makes one call slow. */
export const SLOW_MS = 60_000;
