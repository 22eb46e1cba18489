/** The HTML file of a page: style, the text that stands until the script runs, and the script. */
import { build } from 'esbuild';
import { refuseUnsafeScript, safeScript, safeStyle } from './safe-script.mjs';

const asHtml = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * What stands in the page until its script runs: on Google a page whose script died, or that was opened
 * with the wrong one of several accounts, stays as it was served. The sentences are the pages' own
 * (src/client/shared/words/waiting.ts).
 */
async function waiting(root, name) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/client/shared/words/waiting.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const { waitingWords, linkWaitingWords } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const words = name === 'link.html' ? linkWaitingWords : waitingWords;
  return [
    '<div class="waiting">',
    `<p>${asHtml(words.opening)}</p>`,
    `<p>${asHtml(words.ifItStays)}</p>`,
    '<ol>',
    ...words.remedies.map((one) => `<li>${asHtml(one)}</li>`),
    '</ol>',
    '</div>',
  ].join('\n');
}

/**
 * @param name the page's name, for messages.
 * @param script, css as esbuild made them.
 * @throws when they hold what Google would cut.
 */
export async function htmlPage({ root, name, script, css }) {
  const safe = safeScript(script);
  refuseUnsafeScript(name, safe);
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<base target="_blank">
<meta charset="utf-8">
<style>
${safeStyle(name, css)}
</style>
</head>
<body>
<div id="app">
${await waiting(root, name)}
</div>
<script>
${safe}</script>
</body>
</html>
`;
}
