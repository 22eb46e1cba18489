/**
 * A code on paper, as a picture: print, a copy into Word and the Word file then carry the same one. Drawn
 * here, so that no third party sees the link.
 */
import { encode } from 'uqr';

/** Pixels a module: some 500 across, sharper than a printer needs at 4 cm. */
const SCALE = 8;
/** Light modules around it, as readers need them (ISO/IEC 18004: four). */
const QUIET = 4;

/**
 * The picture as a data address of a PNG. Paper is folded and stained: level M mends 15 % of what is lost.
 */
export function codePicture(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * SCALE;
  const draw = canvas.getContext('2d')!;
  draw.fillStyle = '#fff';
  draw.fillRect(0, 0, canvas.width, canvas.height);
  draw.fillStyle = '#000';
  data.forEach((line, y) =>
    line.forEach((isDark, x) => isDark && draw.fillRect(x * SCALE, y * SCALE, SCALE, SCALE)),
  );
  return canvas.toDataURL('image/png');
}
