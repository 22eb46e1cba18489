/** Colours as Google reads and writes them: #rrggbb in lower case; CSS names are understood. */
import type { Style } from './cell';

const NAMES: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  lime: '#00ff00',
  cyan: '#00ffff',
  aqua: '#00ffff',
  magenta: '#ff00ff',
  fuchsia: '#ff00ff',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
  silver: '#c0c0c0',
  gold: '#ffd700',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  lightgreen: '#90ee90',
  lightblue: '#add8e6',
  lightyellow: '#ffffe0',
  darkred: '#8b0000',
  darkgreen: '#006400',
  darkblue: '#00008b',
  crimson: '#dc143c',
  tomato: '#ff6347',
  salmon: '#fa8072',
  indigo: '#4b0082',
  violet: '#ee82ee',
  transparent: '#ffffff',
};

/**
 * A colour as #rrggbb. A word that is no colour is taken without complaint, as Google does, and
 * shows as black.
 */
export function colorText(text: string): string {
  const plain = text.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(plain);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(plain);
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
      .join('')}`;
  return /^#[0-9a-f]{6}$/.test(plain) ? plain : (NAMES[plain] ?? '#000000');
}

/** The colour of a cell that has none. */
export const backgroundOf = (style: Style): string => style.background ?? '#ffffff';
