/**
 * A page as Google shows it: the frame that is served holds google.script and writes the page into a frame
 * of its own, with document.write (seen in public reports; "userHtmlFrame" is Google's name for it). So a
 * page's errors, links and addresses are those of the inner frame, google.script's errors come from another
 * realm, and nothing can be called before the page has been written.
 */
export const INNER_FRAME = 'userHtmlFrame';

/** A text as a literal of a script. */
const literal = (text: string): string => JSON.stringify(text).replace(/</g, '\\u003c');

/**
 * @param html the page.
 * @param install the text of a script that puts google.script into `inner`, the window of the page; it runs
 * before the page's own code.
 * @returns the frame to serve.
 */
export const nestedPage = (html: string, install: string): string => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<style>html, body, iframe { display: block; width: 100%; height: 100%; margin: 0; border: 0; overflow: hidden; }</style>
</head>
<body>
<iframe id="${INNER_FRAME}" name="${INNER_FRAME}" title="${INNER_FRAME}"></iframe>
<script>
var inner = document.getElementById('${INNER_FRAME}').contentWindow;
inner.document.open();
</script>
<script>${install}</script>
<script>
inner.document.write(${literal(html)});
inner.document.close();
</script>
</body>
</html>
`;
