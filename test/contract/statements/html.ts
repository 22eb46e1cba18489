/** HtmlService: pages, templates, and what escaping makes of a value. */
import type { Statement } from '../statement';

const HTML = 'Apps Script reference: Class HtmlOutput';
const SERVICE = 'Apps Script reference: Class HtmlService';
const TEMPLATES = 'Apps Script guide: HTML Service: Templated HTML';
const evaluate = ['HtmlService.createTemplate', 'HtmlTemplate.evaluate', 'HtmlOutput.getContent'];

/** What a template becomes with these variables. */
function page(source: string, variables: Record<string, unknown> = {}): string {
  const template = HtmlService.createTemplate(source);
  for (const name of Object.keys(variables)) (template as Record<string, unknown>)[name] = variables[name];
  return template.evaluate().getContent();
}

export const statements: Statement[] = [
  {
    id: 'html.content',
    says: 'A page keeps its text, and append adds to it.',
    source: HTML,
    mark: 'doc',
    uses: [
      'HtmlService.createHtmlOutput',
      'HtmlOutput.getContent',
      'HtmlOutput.append',
      'HtmlOutput.setContent',
      'HtmlOutput.clear',
    ],
    check: (g) => {
      const output = HtmlService.createHtmlOutput('<b>a</b>').append('ấ');
      g.equal(output.getContent(), '<b>a</b>ấ');
      g.equal(
        [
          output.setContent('x').getContent(),
          output.clear().getContent(),
          HtmlService.createHtmlOutput().getContent(),
        ],
        ['x', '', ''],
      );
    },
  },
  {
    id: 'html.appendUntrusted',
    says: 'appendUntrusted escapes what it adds.',
    source: HTML,
    mark: 'doc',
    uses: ['HtmlOutput.appendUntrusted'],
    check: (g) =>
      g.ok(
        HtmlService.createHtmlOutput('').appendUntrusted('<i>').getContent().indexOf('<i>') < 0,
        'not escaped',
      ),
  },
  {
    id: 'html.titleAndSize',
    says: 'Title and size are what the script set.',
    source: HTML,
    mark: 'doc',
    uses: ['HtmlOutput.setTitle', 'HtmlOutput.getTitle', 'HtmlOutput.setWidth', 'HtmlOutput.setHeight'],
    check: (g) => {
      const output = HtmlService.createHtmlOutput('x').setTitle('Khai báo').setWidth(480).setHeight(320);
      g.equal([output.getTitle(), output.getWidth(), output.getHeight()], ['Khai báo', 480, 320]);
    },
  },
  {
    id: 'html.metaTags',
    says: 'Only a few meta tags may be added.',
    source: HTML,
    mark: 'doc',
    uses: ['HtmlOutput.addMetaTag', 'HtmlOutput.getMetaTags'],
    check: (g) => {
      const output = HtmlService.createHtmlOutput('x').addMetaTag(
        'viewport',
        'width=device-width, initial-scale=1',
      );
      g.equal(
        output.getMetaTags().map((tag) => [tag.getName(), tag.getContent()]),
        [['viewport', 'width=device-width, initial-scale=1']],
      );
      g.throws(() => output.addMetaTag('description', 'x'));
    },
  },
  {
    id: 'html.missingFile',
    says: 'A page or template from a file that was not pushed throws.',
    source: SERVICE,
    mark: 'doc',
    uses: ['HtmlService.createHtmlOutputFromFile', 'HtmlService.createTemplateFromFile'],
    check: (g) => {
      g.throws(() => HtmlService.createHtmlOutputFromFile('nowhere'), /No HTML file named nowhere was found/);
      g.throws(() => HtmlService.createTemplateFromFile('nowhere'));
    },
  },
  {
    id: 'html.sandbox',
    says: 'Setting the sandbox or frame mode returns the page and changes nothing in it.',
    source: 'Apps Script guide: HTML Service: Restrictions',
    mark: 'doc',
    uses: ['HtmlOutput.setSandboxMode', 'HtmlOutput.setXFrameOptionsMode'],
    check: (g) =>
      g.equal(
        HtmlService.createHtmlOutput('x')
          .setSandboxMode(HtmlService.SandboxMode.IFRAME)
          .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT)
          .getContent(),
        'x',
      ),
  },
  {
    id: 'html.template.code',
    says: 'Scriptlets run code around the text; properties of the template are variables.',
    source: TEMPLATES,
    mark: 'doc',
    uses: evaluate,
    check: (g) =>
      g.equal(
        page('<? for (var i = 0; i < rows.length; i++) { ?><li><?= rows[i] ?></li><? } ?>', {
          rows: ['a', 'b'],
        }),
        '<li>a</li><li>b</li>',
      ),
  },
  {
    id: 'html.template.escapes',
    says: 'A printing scriptlet escapes HTML in text.',
    source: TEMPLATES,
    mark: 'doc',
    uses: evaluate,
    check: (g) => {
      const text = page('<p><?= x ?></p>', { x: '<img src=x onerror=1>&' });
      g.ok(text.indexOf('<img') < 0 && text.indexOf('&lt;img') >= 0 && text.indexOf('&amp;') > 0, text);
    },
  },
  {
    id: 'html.template.attribute',
    says: 'In an attribute its quotes are escaped.',
    source: TEMPLATES,
    mark: 'doc',
    uses: evaluate,
    check: (g) => {
      const text = page('<a title="<?= x ?>">', { x: '" onclick="y' });
      g.equal(text.split('"').length - 1, 2);
    },
  },
  {
    id: 'html.template.scriptString',
    says: "Inside a script's quotes it cannot end the text or the script.",
    source: TEMPLATES,
    mark: 'doc',
    uses: evaluate,
    check: (g) => {
      const text = page('<script>var a = "<?= x ?>";</script>', { x: '";alert(1)//</script>' });
      g.ok(text.split('"').length === 3 && text.split('</script>').length === 2, text);
    },
  },
  {
    id: 'html.template.address',
    says: 'An address made of a value cannot be a script.',
    source: TEMPLATES,
    mark: 'doc',
    uses: evaluate,
    check: (g) => {
      const text = page('<a href="<?= x ?>">', { x: 'javascript:alert(1)' });
      g.ok(!/href="javascript:/.test(text), text);
    },
  },
  {
    id: 'html.template.afterAttribute',
    says: 'After an attribute has ended, a value is text again.',
    source: TEMPLATES,
    mark: 'doc',
    uses: evaluate,
    check: (g) =>
      g.equal(
        page('<a href="https://example.com/?q=<?= q ?>" onclick="go()"><?= t ?></a>', { q: 'x', t: '<i>' }),
        '<a href="https://example.com/?q=x" onclick="go()">&lt;i&gt;</a>',
      ),
  },
  {
    id: 'html.template.raw',
    says: 'A force-printing scriptlet escapes nothing.',
    source: TEMPLATES,
    mark: 'doc',
    uses: evaluate,
    check: (g) => g.equal(page('<?!= x ?>', { x: '<b>&</b>' }), '<b>&</b>'),
  },
  {
    id: 'html.template.firstStatement',
    says: 'Of several statements in a printing scriptlet only the first is printed.',
    source: TEMPLATES,
    mark: 'doc',
    uses: evaluate,
    check: (g) => g.equal(page('<?= "a;b"; "c" ?>'), 'a;b'),
  },
  {
    id: 'html.template.services',
    says: "Scriptlets reach Google's services.",
    source: TEMPLATES,
    mark: 'doc',
    uses: evaluate,
    check: (g) => g.equal(page('<?= Utilities.base64Encode("a") ?>'), 'YQ=='),
  },
  {
    id: 'html.asTemplate',
    says: 'A page can be read as a template, whose source stays readable.',
    source: HTML,
    mark: 'doc',
    uses: ['HtmlOutput.asTemplate', 'HtmlTemplate.getRawContent'],
    check: (g) => {
      const template = HtmlService.createHtmlOutput('<?= 1 + 1 ?>').asTemplate();
      g.equal([template.getRawContent(), template.evaluate().getContent()], ['<?= 1 + 1 ?>', '2']);
    },
  },
];
