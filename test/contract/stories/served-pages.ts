/**
 * What HtmlService does to a page before the browser gets it: known from people whose pages died of it,
 * documented nowhere.
 */
import { OWNER, given, type Story } from '../story';
import type { Unsure } from '../../../emulator';

const CUT = 'enuchi/React-Google-Apps-Script issue 157; Google issue tracker 156139610';
const code = `
function page() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page'));
}
function kept() {
  return HtmlService.createHtmlOutputFromFile('page').getContent();
}
`;
const uses = ['HtmlService.createHtmlOutputFromFile', 'Ui.showSidebar'];

const google = (html: string, unsure: Partial<Unsure> = {}) =>
  given(code, { html: { 'page.html': html }, unsure });
/** A page as the browser gets it. */
function served(html: string, unsure: Partial<Unsure> = {}): string {
  const owner = google(html, unsure).as(OWNER);
  owner.callFromEditor('page');
  return owner.page!.html;
}
const script = (text: string, unsure?: Partial<Unsure>): string =>
  served(`<script>${text}</script>`, unsure).replace(/<\/?script>/g, '');

export const stories: Story[] = [
  {
    id: 'html.served.comments',
    says: 'Comments are taken out of inline scripts: // with the rest of its line, /* */ for a blank or a line break; texts in quotes and patterns stay.',
    source: CUT,
    mark: 'comm',
    uses,
    tell() {
      expect(script('a=1;// eins\nb="//x";/* zwei */c=/[a]\\/b/.test(d)/2;/*\n*/e')).toBe(
        'a=1;\nb="//x"; c=/[a]\\/b/.test(d)/2;\ne',
      );
    },
  },
  {
    id: 'html.served.template',
    says: 'The scanner knows no template literals: // inside one is cut, and the script is broken.',
    source: CUT,
    mark: 'comm',
    uses,
    tell() {
      expect(script('a=`https://x.example`;b=1\nc=2')).toBe('a=`https:\nc=2');
    },
  },
  {
    id: 'html.served.pattern',
    says: 'It knows no character classes: a slash inside one ends the pattern for it, and it is out of step from there.',
    source: CUT,
    mark: 'comm',
    uses,
    tell() {
      expect(script('a=/[/"]x/;b="http://y";c=1')).toBe('a=/[/"]x/;b="http:');
    },
  },
  {
    id: 'html.served.markup',
    says: 'Comments of HTML and of styles go, and so does the indentation of lines; what the script itself reads of the page stays whole.',
    source: 'public scripts whose authors compared the page served with the page pushed, 2026-09',
    mark: 'comm',
    uses: [...uses, 'HtmlOutput.getContent'],
    tell() {
      const html = '<p>\n  a<!-- b --></p><style>c{d:e}/* f */</style>';
      expect(served(html)).toBe('<p>\na</p><style>c{d:e}</style>');
      expect(google(html).as(OWNER).callFromEditor('kept').result).toBe(html);
    },
  },
  {
    id: 'html.served.slashes',
    says: 'Is // cut out of plain texts of an inline script too?',
    source: 'reported by three public repositories, contradicted by pages that hold such texts and work',
    mark: 'unsure',
    asks: 'scriptStringsLoseSlashes',
    uses,
    tell() {
      const told = [false, true].map((scriptStringsLoseSlashes) =>
        script('a="http://x"', { scriptStringsLoseSlashes }),
      );
      expect(told).toEqual(['a="http://x"', 'a="http:']);
    },
  },
  {
    id: 'html.served.tags',
    says: 'Are tags such as <meta>, <style>, <svg> and <img> removed from the texts of an inline script?',
    source: 'reported by one public repository: 11 KB of a script gone',
    mark: 'unsure',
    asks: 'scriptStringsLoseTags',
    uses,
    tell() {
      const told = [false, true].map((scriptStringsLoseTags) =>
        script('a="<meta x><style>b</style><img>c"', { scriptStringsLoseTags }),
      );
      expect(told).toEqual(['a="<meta x><style>b</style><img>c"', 'a="c"']);
    },
  },
];
