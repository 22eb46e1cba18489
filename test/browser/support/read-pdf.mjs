// node read-pdf.mjs <file>: what a PDF says and where, as JSON, in millimetres from the left and the top of
// each page. A program of its own, because the package is an ES module and jest loads CommonJS.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
  pages.push({ width: mm(width), height: mm(height), texts });
}
console.log(JSON.stringify(pages));
