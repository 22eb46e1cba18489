// node read-pdf.mjs <file>: what a PDF says and where, as JSON, in millimetres from the left and the top of
// each page; pictures by their place. A program of its own, because the package is an ES module and jest
// loads CommonJS.
import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const file = await getDocument({
  data: new Uint8Array(readFileSync(process.argv[2])),
  useSystemFonts: true,
  verbosity: 0,
}).promise;
const mm = (points) => (points / 72) * 25.4;
const pages = [];
for (let i = 1; i <= file.numPages; i += 1) {
  const page = await file.getPage(i);
  const [, , width, height] = page.view;
  const { items } = await page.getTextContent();
  const texts = items
    .filter((item) => item.str?.trim())
    .map(({ str, transform, width: wide, height: tall }) => ({
      text: str.normalize('NFC'),
      left: mm(transform[4]),
      right: mm(transform[4] + wide),
      top: mm(height - transform[5] - tall),
      bottom: mm(height - transform[5]),
    }));
  const { fnArray, argsArray } = await page.getOperatorList();
  const kept = [];
  let at = [1, 0, 0, 1, 0, 0];
  const pictures = [];
  fnArray.forEach((what, n) => {
    if (what === OPS.save) kept.push(at);
    if (what === OPS.restore) at = kept.pop() ?? at;
    if (what === OPS.transform) {
      const [a, b, c, d, e, f] = argsArray[n];
      const [A, B, C, D, E, F] = at;
      at = [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
    }
    if (what !== OPS.paintImageXObject) return;
    // A picture fills the unit square of its own measure, whichever way up it is drawn.
    const [a, , , d, e, f] = at;
    pictures.push({
      left: mm(Math.min(e, e + a)),
      right: mm(Math.max(e, e + a)),
      top: mm(height - Math.max(f, f + d)),
      bottom: mm(height - Math.min(f, f + d)),
    });
  });
  pages.push({ width: mm(width), height: mm(height), texts, pictures });
}
console.log(JSON.stringify(pages));
