import { encode } from 'uqr';

/** Light modules around the code: the least that readers need (ISO/IEC 18004: four modules). */
const QUIET = 4;

/**
 * An address as a QR code that a telephone reads from this screen, drawn here: no third party sees the link.
 * A link of 170 signs is version 8 to 10, 49 to 57 modules.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: QUIET });
  const path = data
    .flatMap((line, y) => line.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
