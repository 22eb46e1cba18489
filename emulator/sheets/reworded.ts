/**
 * What is read back in other words or another order than it was written, where the world's switch says so.
 */
import type { World } from '../host/world';
import { closed, type Area } from './area';

interface Words {
  /** A range: with both its ends, though it was given without one. */
  area(area: Area, tab: { maxRows: number; maxColumns: number }): Area;
  /** Things whose order means nothing. */
  list<T>(items: readonly T[]): T[];
  /** A formula: with blanks around its stars. */
  formula(text: string): string;
  /** A number format: its letters small. */
  format(text: string): string;
}

const asWritten: Words = {
  area: (area) => area,
  list: (items) => [...items],
  formula: (text) => text,
  format: (text) => text,
};
const otherwise: Words = {
  area: closed,
  list: (items) => [...items].reverse(),
  formula: (text) =>
    text
      .split(/("(?:[^"]|"")*"|'(?:[^']|\'\')*')/)
      .map((part, i) => (i % 2 ? part : part.replace(/\*/g, ' * ')))
      .join(''),
  format: (text) => text.toLowerCase(),
};

export const reworded = ({ unsure }: Pick<World, 'unsure'>): Words =>
  unsure.readBackReworded ? otherwise : asWritten;
