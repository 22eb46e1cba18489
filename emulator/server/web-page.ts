/**
 * The page in which Google shows a web app: a banner, and a frame of another origin in whose own frame the
 * script's page is written (nested-page.ts). The address that people see is this page's.
 */
import { googlePages, type GooglePage } from '../host/google-pages';
import type { ServedPage } from '../host/browser';

const asHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * What Google allows a web app's frame (Apps Script guide, "HTML Service: Restrictions"): the window around
 * it only by a tap of the person.
 */
const SANDBOX = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
  'allow-top-navigation-by-user-activation',
].join(' ');

const BANNER = {
  vi: 'Ứng dụng này do một người dùng Google Apps Script tạo ra',
  en: 'This application was created by a Google Apps Script user',
};

const head = (title: string, meta: ServedPage['meta']): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${asHtml(title)}</title>`,
    // Only those that the script set with addMetaTag: what stands in the page itself is ignored.
    ...meta.map(({ name, content }) => `<meta name="${asHtml(name)}" content="${asHtml(content)}">`),
  ].join('\n');

/**
 * @param frame the address of the script's page, of another origin
 * @param visit the name under which its calls come back
 */
export const webPage = (
  { title, meta }: ServedPage,
  language: 'vi' | 'en',
  frame: string,
  visit: string,
): string => `${head(title, meta)}
<style>
html, body { margin: 0; height: 100%; }
body { display: flex; flex-direction: column; }
#warning { flex: none; padding: 6px 12px; background: #f1f3f4; color: #444746; font: 12px/1.5 Roboto, Arial, sans-serif; }
iframe { flex: 1; width: 100%; border: 0; }
</style>
</head>
<body>
<div id="warning">${BANNER[language]}</div>
<iframe id="sandboxFrame" title="${asHtml(title)}" sandbox="${SANDBOX}" referrerpolicy="no-referrer" src="${frame}"></iframe>
<script>
var frame = document.getElementById('sandboxFrame');
var origin = ${JSON.stringify(new URL(frame).origin)};
function tell(message) { frame.contentWindow.postMessage(message, origin); }
function place() { return { query: location.search.slice(1), hash: decodeURIComponent(location.hash.slice(1)) }; }
function call(message) {
  fetch('/web/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-local-google': '1' },
    body: JSON.stringify({ visit: ${JSON.stringify(visit)}, name: message.name, args: message.args }),
  }).then(function (reply) { return reply.json(); }).then(function (heard) {
    if ('result' in heard) tell({ kind: 'result', id: message.id, result: JSON.stringify(heard.result) });
    else if ('error' in heard) tell({ kind: 'failure', id: message.id, message: heard.error });
  }, function () {
    tell({ kind: 'failure', id: message.id, message: 'NetworkError: Connection failure due to HTTP 0' });
  });
}
window.addEventListener('message', function (event) {
  if (event.source !== frame.contentWindow || event.origin !== origin) return;
  var message = event.data;
  if (message.kind === 'call') call(message);
  if (message.kind === 'where') tell({ kind: 'where', id: message.id, query: place().query, hash: place().hash });
  if (message.kind === 'history') {
    var query = message.query === undefined ? location.search : message.query && '?' + message.query;
    var hash = message.hash === undefined ? location.hash : message.hash && '#' + message.hash;
    history[message.how === 'push' ? 'pushState' : 'replaceState'](message.state, '', location.pathname + query + hash);
  }
});
window.addEventListener('popstate', function (event) {
  tell({ kind: 'moved', state: event.state, query: place().query, hash: place().hash });
});
</script>
</body>
</html>
`;

/** A page of Google's own, where the script's does not stand. */
export function googlePage(
  shows: GooglePage,
  language: 'vi' | 'en',
  says = '',
): { html: string; status: number } {
  const { status, title, text } = googlePages[shows];
  return {
    status,
    html: `${head(title, [])}
</head>
<body>
<p>${asHtml(text[language])}</p>
<p>${asHtml(says)}</p>
</body>
</html>
`,
  };
}
