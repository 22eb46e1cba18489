/**
 * Web apps: versions and addresses, who may come in as whom, what stands there when they may not, and what
 * becomes of a call on its way.
 */
import { Refused, type Visitor } from '../../../emulator';
import { EDITOR, OWNER, START, STRANGER, filesOf, given, ran, type Story } from '../story';

const GUIDE = 'Apps Script guide: Web apps';
const MANAGE = 'Apps Script guide: Create and manage deployments';
const CLASP = 'google/clasp issues 63, 1115 and pull request 1173';
const SEVERAL =
  'dwyl/learn-to-send-email-via-google-script-html-no-server#163; issuetracker.google.com/243636252';
const deploying = ['HtmlService.createHtmlOutput'];

const codeOf = (version: string): string => `
function doGet(e) {
  if (e.parameter.fails) throw new Error('có lỗi');
  if (e.parameter.empty) return;
  var page = HtmlService.createHtmlOutput('${version} ' + JSON.stringify(e.parameter))
    .setTitle('Tên trang')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
  return e.parameter.frames ? page.setXFrameOptionsMode(HtmlService.XFrameOptionsMode[e.parameter.frames]) : page;
}
function who() {
  return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), '${version}'];
}
function here() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  return book ? book.getId() : null;
}
function address() {
  return [ScriptApp.getService().isEnabled(), ScriptApp.getService().getUrl()];
}
function write(text) {
  PropertiesService.getScriptProperties().setProperty('text', text);
  return 'xong';
}
function slow() {
  Utilities.sleep(2000);
  return 'xong';
}
function mail() {
  return MailApp.getRemainingDailyQuota() > 0;
}
`;
const files = (version: string, setting: Parameters<typeof filesOf>[1] = {}) =>
  filesOf(codeOf(version), setting);
const office = (setting: Parameters<typeof given>[1] = {}) => given(codeOf('một'), setting);
const anyone = { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' };

/** What stands in a browser that opened an address. */
function seenAt(visitor: Visitor, url: string): string | undefined {
  try {
    visitor.opens(url);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  return visitor.shows;
}

export const stories: Story[] = [
  {
    id: 'webApp.served',
    says: "A link's query reaches doGet as texts; the page has the title and the meta tags that the script set.",
    source: `${GUIDE}; Apps Script reference: HtmlOutput.addMetaTag`,
    mark: 'doc',
    uses: [...deploying, 'HtmlOutput.addMetaTag', 'HtmlOutput.setTitle'],
    tell() {
      const google = office();
      const { url } = google.deploys(OWNER);
      const visitor = google.visitor();
      visitor.opens(`${url}?k=a%2Bb&n=1#phần-sau`);
      expect(visitor.page).toEqual({
        title: 'Tên trang',
        html: 'một {"k":"a+b","n":"1"}',
        meta: [{ name: 'viewport', content: 'width=device-width, initial-scale=1' }],
        functions: ['doGet', 'who', 'here', 'address', 'write', 'slow', 'mail'],
      });
      expect(visitor.shows).toBe('page');
    },
  },
  {
    id: 'webApp.pinned',
    says: 'A web app serves the version it was deployed with: a push changes nothing until the same deployment is updated.',
    source: MANAGE,
    mark: 'doc',
    uses: deploying,
    tell() {
      const google = office();
      const { id, url, version } = google.deploys(OWNER);
      google.pushes(files('hai'));
      const visitor = google.visitor();
      visitor.opens(url);
      expect([version, visitor.page?.html, visitor.call('who').result]).toEqual([
        1,
        'một {}',
        ['', OWNER, 'một'],
      ]);
      expect(ran(google, 'who')).toEqual([OWNER, OWNER, 'hai']);
      expect(google.updatesDeployment(id, OWNER)).toMatchObject({ url, version: 2 });
      visitor.opens(url);
      expect(visitor.page?.html).toBe('hai {}');
    },
  },
  {
    id: 'webApp.openPageAfterUpdate',
    says: 'A page that is open calls what its address serves now, not the version that made it.',
    source: 'Apps Script: google.script.run after an update of the deployment',
    mark: 'bg',
    uses: ['google.script.run'],
    tell() {
      const google = office();
      const { id, url } = google.deploys(OWNER);
      const visitor = google.visitor();
      visitor.opens(url);
      google.pushes(files('hai'));
      google.updatesDeployment(id, OWNER);
      expect(visitor.call('who').result).toEqual(['', OWNER, 'hai']);
    },
  },
  {
    id: 'webApp.late',
    says: 'May the address go on serving the version before for a minute after an update?',
    source: "A team's measurements on Google, 23/9/2026",
    mark: 'unsure',
    asks: 'updatesAreLate',
    uses: deploying,
    tell() {
      const seen = [true, false].map((updatesAreLate) => {
        const google = office({ unsure: { updatesAreLate } });
        const { id, url } = google.deploys(OWNER);
        google.pushes(files('hai'));
        google.updatesDeployment(id, OWNER);
        const visitor = google.visitor();
        visitor.opens(url);
        const first = visitor.page?.html;
        google.clock.advance(61_000);
        visitor.opens(url);
        return [first, visitor.page?.html];
      });
      expect(seen).toEqual([
        ['một {}', 'hai {}'],
        ['hai {}', 'hai {}'],
      ]);
    },
  },
  {
    id: 'webApp.newAddress',
    says: 'A new deployment has another address; one that is archived, or never was, is not found.',
    source: MANAGE,
    mark: 'doc',
    uses: deploying,
    tell() {
      const google = office();
      const [first, second] = [google.deploys(OWNER), google.deploys(OWNER)];
      expect(first.url).not.toBe(second.url);
      for (const { url } of [first, second])
        expect(url).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/[\w-]{20,}\/exec$/);
      google.archivesDeployment(first.id);
      const visitor = google.visitor();
      expect(
        [first.url, second.url, second.url.replace(/s\/..../, 's/xxxx')].map((url) => seenAt(visitor, url)),
      ).toEqual(['notFound', 'page', 'notFound']);
    },
  },
  {
    id: 'webApp.mostDeployments',
    says: 'A script has at most 20 deployments with a version.',
    source: 'Apps Script, the message of the deployment: "up to 20 versioned deployments at a time"',
    mark: 'comm',
    uses: deploying,
    tell() {
      const google = office();
      const made = Array.from({ length: 20 }, () => google.deploys(OWNER));
      expect(() => google.deploys(OWNER)).toThrow('up to 20 versioned deployments');
      google.archivesDeployment(made[0]!.id);
      expect(google.deploys(OWNER).version).toBe(21);
    },
  },
  {
    id: 'webApp.runsAsDeployer',
    says: 'A web app runs as whoever deployed it, and after an update by somebody else as that person.',
    source: `${MANAGE}; a report of a deployment that changed hands`,
    mark: 'comm',
    uses: ['Session.getEffectiveUser'],
    tell() {
      const google = office();
      const { id, url } = google.deploys(OWNER);
      const visitor = google.visitor();
      visitor.opens(url);
      const before = visitor.call('who').result;
      google.updatesDeployment(id, EDITOR);
      expect([before, visitor.call('who').result]).toEqual([
        ['', OWNER, 'một'],
        ['', EDITOR, 'một'],
      ]);
      google.handsOver(EDITOR);
      google.updatesDeployment(id, OWNER);
      expect(visitor.call('who').result).toEqual(['', OWNER, 'một']);
    },
  },
  {
    id: 'webApp.visitorSeen',
    says: 'The visitor is seen where it is the one whom the web app runs as, or of the same Workspace domain; nobody else is.',
    source: 'Apps Script reference: Session.getActiveUser',
    mark: 'doc',
    uses: ['Session.getActiveUser', 'User.getEmail'],
    tell() {
      const google = office();
      google.deploys(OWNER);
      const seen = (who: string) => {
        const visitor = google.visitor({ accounts: [who] });
        visitor.get();
        return (visitor.call('who').result as string[])[0];
      };
      expect([OWNER, EDITOR, STRANGER].map(seen)).toEqual([OWNER, '', '']);
      const domain = office({ account: 'workspace', owner: 'chu@ldld.example', editors: [] });
      domain.deploys('chu@ldld.example');
      const colleague = domain.visitor({ accounts: ['ban@ldld.example'] });
      colleague.get();
      expect(colleague.call('who').result).toEqual(['ban@ldld.example', 'chu@ldld.example', 'một']);
    },
  },
  {
    id: 'webApp.signIn',
    says: 'A web app for whoever has a Google account asks for a sign-in; one for its owner alone lets nobody else in.',
    source: `${GUIDE} (permissions); reports of 401 and 403`,
    mark: 'comm',
    uses: deploying,
    tell() {
      const google = office();
      const [signed, own] = [
        google.deploys(OWNER, { access: 'ANYONE' }),
        google.deploys(OWNER, { access: 'MYSELF' }),
      ];
      const seen = (accounts: string[], url: string) => seenAt(google.visitor({ accounts }), url);
      expect([seen([], signed.url), seen([STRANGER], signed.url)]).toEqual(['signIn', 'page']);
      expect([seen([], own.url), seen([STRANGER], own.url), seen([OWNER], own.url)]).toEqual([
        'noAccess',
        'noAccess',
        'page',
      ]);
    },
  },
  {
    id: 'webApp.dev',
    says: 'The test address has another id than /exec, runs what is pushed now, and is for editors alone.',
    source: `${GUIDE} (test deployments); a team's measurements on Google, 23/9/2026`,
    mark: 'doc',
    uses: deploying,
    tell() {
      const google = office();
      const { url } = google.deploys(OWNER);
      google.pushes(files('hai'));
      expect(google.devUrl.replace('/dev', '/exec')).not.toBe(url);
      const seen = (...accounts: string[]) => seenAt(google.visitor({ accounts }), google.devUrl);
      expect([seen(), seen(STRANGER), seen(EDITOR)]).toEqual(['signIn', 'noAccess', 'page']);
      const editor = google.visitor({ accounts: [EDITOR] });
      editor.opens(google.devUrl);
      expect(editor.page?.html).toBe('hai {}');
      expect(seenAt(google.visitor(), url.replace('/exec', '/dev'))).toBe('notFound');
    },
  },
  {
    id: 'webApp.serviceUrl',
    says: "getUrl tells the test address outside the web app, and with several deployments the oldest one's; without one it is null.",
    source: 'Apps Script reference: Service.getUrl; reports of stale and of /dev addresses',
    mark: 'comm',
    uses: ['ScriptApp.getService', 'Service.getUrl', 'Service.isEnabled'],
    tell() {
      const google = office();
      expect(ran(google, 'address')).toEqual([false, null]);
      const [first, second] = [google.deploys(OWNER), google.deploys(OWNER)];
      const visitor = google.visitor();
      visitor.opens(second.url);
      expect([ran(google, 'address'), visitor.call('address').result]).toEqual([
        [true, google.devUrl],
        [true, first.url],
      ]);
      const domain = office({ account: 'workspace', owner: 'chu@ldld.example', editors: [] });
      const { url } = domain.deploys('chu@ldld.example');
      const inside = domain.visitor();
      inside.opens(url);
      const [, told] = inside.call('address').result as [boolean, string];
      expect(told).toBe(url.replace('/macros/s/', '/a/macros/ldld.example/s/'));
      expect([
        seenAt(domain.visitor(), told),
        seenAt(domain.visitor({ accounts: ['a@ldld.example'] }), told),
      ]).toEqual(['notFound', 'page']);
    },
  },
  {
    id: 'webApp.severalAccounts',
    says: 'Does a web app for everybody open in a browser that is signed in to several accounts?',
    source: SEVERAL,
    mark: 'unsure',
    asks: 'severalAccountsOpen',
    uses: deploying,
    tell() {
      const seen = [true, false].map((severalAccountsOpen) => {
        const google = office({ unsure: { severalAccountsOpen } });
        const { url } = google.deploys(OWNER);
        const two = google.visitor({ accounts: [STRANGER, EDITOR] });
        return [seenAt(two, url), seenAt(google.visitor(), url), google.runs.length];
      });
      // Where it does not open, the script never runs: nobody can be told.
      expect(seen).toEqual([
        ['page', 'page', 2],
        ['cannotOpen', 'page', 1],
      ]);
    },
  },
  {
    id: 'webApp.consentGone',
    says: 'When the consent of the account that it runs as is taken back, or the account is gone, the address is forbidden, and calls fail; consenting again heals it.',
    source: 'Reports of 403 after consent was revoked (no redeployment was needed)',
    mark: 'comm',
    uses: ['google.script.run'],
    tell() {
      const google = office();
      const { url } = google.deploys(OWNER);
      const open = google.visitor();
      open.opens(url);
      google.takesConsentBack(OWNER);
      expect([seenAt(google.visitor(), url), open.call('who').ok]).toEqual(['noAccess', false]);
      ran(google, 'who');
      expect([seenAt(google.visitor(), url), open.call('who').ok]).toEqual(['page', true]);
      google.suspends(OWNER);
      expect([seenAt(google.visitor(), url), open.call('who').ok]).toEqual(['noAccess', false]);
    },
  },
  {
    id: 'webApp.newScope',
    says: 'A version that asks for a scope to which its account has not consented shows visitors an empty panel.',
    source: 'Reports of userCodeAppPanel?createOAuthDialog=true as a blank page',
    mark: 'comm',
    uses: deploying,
    tell() {
      const few = ['spreadsheets', 'userinfo.email'];
      const google = office({ scopes: few });
      const { id, url } = google.deploys(OWNER);
      google.pushes(files('hai', { scopes: [...few, 'script.send_mail'], webapp: anyone }));
      google.updatesDeployment(id, OWNER, { by: 'clasp' });
      expect(seenAt(google.visitor(), url)).toBe('nothing');
      ran(google, 'who');
      expect(seenAt(google.visitor(), url)).toBe('page');
    },
  },
  {
    id: 'webApp.claspAccess',
    says: 'Does a web app that clasp deploys come out for its owner alone, whatever the manifest says?',
    source: CLASP,
    mark: 'unsure',
    asks: 'claspDeploysPrivately',
    uses: deploying,
    tell() {
      const seen = [true, false].map((claspDeploysPrivately) => {
        const google = office({ webapp: anyone, unsure: { claspDeploysPrivately } });
        ran(google, 'who');
        return seenAt(google.visitor(), google.deploys(OWNER, { by: 'clasp' }).url);
      });
      expect(seen).toEqual(['noAccess', 'page']);
    },
  },
  {
    id: 'webApp.claspUpdate',
    says: 'Does a web app that clasp updates keep the access that it was made with, whatever the manifest says?',
    source: `${CLASP}; a report that "deploy -i" keeps the access`,
    mark: 'unsure',
    asks: 'claspUpdatesKeepAccess',
    uses: deploying,
    tell() {
      const seen = [true, false].map((claspUpdatesKeepAccess) => {
        const google = office({
          webapp: { access: 'MYSELF', executeAs: 'USER_DEPLOYING' },
          unsure: { claspUpdatesKeepAccess },
        });
        const { id, url } = google.deploys(OWNER);
        google.updatesDeployment(id, OWNER, { by: 'clasp' });
        return seenAt(google.visitor(), url);
      });
      expect(seen).toEqual(['page', 'noAccess']);
    },
  },
  {
    id: 'webApp.claspWithoutEntry',
    says: 'What clasp deploys without a web app in the manifest is none: its address is not found.',
    source: 'Reports of 404 after clasp overwrote the manifest',
    mark: 'comm',
    uses: deploying,
    tell() {
      const google = office();
      ran(google, 'who');
      expect(seenAt(google.visitor(), google.deploys(OWNER, { by: 'clasp' }).url)).toBe('notFound');
    },
  },
  {
    id: 'webApp.exception',
    says: 'A doGet that throws, or returns no page, shows a page titled Error, with status 200.',
    source: `${GUIDE}; reports of how to read a failure`,
    mark: 'comm',
    uses: deploying,
    tell() {
      const google = office();
      google.deploys(OWNER);
      const visitor = google.visitor();
      expect([visitor.get({ fails: '1' }).ok, visitor.shows]).toEqual([false, 'error']);
      expect([visitor.get({ empty: '1' }).error?.message, visitor.shows, visitor.page]).toEqual([
        'The script completed but did not return anything.',
        'error',
        undefined,
      ]);
    },
  },
  {
    id: 'webApp.framing',
    says: 'A page may be framed by others or not; any other mode than these two is undefined, and setting it kills doGet.',
    source: 'Apps Script reference: XFrameOptionsMode; a report of a doGet that died of a third mode',
    mark: 'comm',
    uses: ['HtmlOutput.setXFrameOptionsMode'],
    tell() {
      const google = office();
      google.deploys(OWNER);
      const visitor = google.visitor();
      expect(['DEFAULT', 'ALLOWALL', 'DENY'].map((frames) => visitor.get({ frames }).ok)).toEqual([
        true,
        true,
        false,
      ]);
    },
  },
  {
    id: 'webApp.activeSpreadsheet',
    says: "Does getActiveSpreadsheet() answer in a run of a bound script's web app?",
    source: 'Reports of null in doGet, and of an anonymous app that relies on it',
    mark: 'unsure',
    asks: 'activeSpreadsheetInWebApps',
    uses: ['SpreadsheetApp.getActiveSpreadsheet'],
    tell() {
      const seen = [true, false].map((activeSpreadsheetInWebApps) => {
        const google = office({ unsure: { activeSpreadsheetInWebApps } });
        google.deploys(OWNER);
        const visitor = google.visitor();
        visitor.get();
        return typeof visitor.call('here').result;
      });
      expect(seen).toEqual(['string', 'object']);
    },
  },
  {
    id: 'webApp.wire',
    says: 'A call can end in "Connection failure due to HTTP 0", 404 or 429, in null, in a page or in nothing; HTTP 0 does not prove that nothing was written.',
    source: 'Reports of NetworkError from google.script.run',
    mark: 'comm',
    uses: ['google.script.run'],
    async tell() {
      const google = office();
      google.deploys(OWNER);
      const visitor = google.visitor();
      visitor.get();
      const heard: unknown[] = [];
      for (const trouble of [
        'HTTP 0',
        'HTTP 404',
        'HTTP 429',
        'page',
        'HTTP 0 after',
        'null',
        'silence',
      ] as const) {
        visitor.meets(trouble);
        const said = await visitor.asks('write', trouble);
        heard.push([JSON.stringify(said).slice(0, 64), google.scriptProperties.text ?? '']);
      }
      expect(heard).toEqual([
        ['{"error":"NetworkError: Connection failure due to HTTP 0"}', ''],
        ['{"error":"NetworkError: Connection failure due to HTTP 404"}', ''],
        ['{"error":"NetworkError: Connection failure due to HTTP 429"}', ''],
        ['{"result":"<!DOCTYPE html><html><head><title>Error</title></head', ''],
        ['{"error":"NetworkError: Connection failure due to HTTP 0"}', 'HTTP 0 after'],
        ['{"result":null}', 'null'],
        ['{"silent":true}', 'silence'],
      ]);
      expect(await visitor.asks('write', 'ok')).toEqual({ result: 'xong' });
    },
  },
  {
    id: 'webApp.thirty',
    says: 'All visitors of a web app share the 30 runs of the account that it runs as; who comes then is refused before the code: a page of Google, or HTTP 429 for a call.',
    source: 'Apps Script guide: Quotas for Google Services; reports of the page and of 429',
    mark: 'unsure',
    asks: 'crowdedCallsGetPages',
    uses: ['google.script.run'],
    async tell() {
      const heard = await Promise.all(
        [true, false].map(async (crowdedCallsGetPages) => {
          const google = office({ unsure: { crowdedCallsGetPages } });
          const { url } = google.deploys(OWNER);
          const crowd = google.inWorkers();
          const visitors = Array.from({ length: 31 }, () => crowd.visitor());
          for (const visitor of visitors) await visitor.opens(url);
          const all = await Promise.all(visitors.map((visitor) => visitor.asks('slow')));
          expect(all.filter((one) => 'result' in one && one.result === 'xong')).toHaveLength(30);
          const opened = await Promise.all(visitors.map((visitor) => visitor.opens(url)));
          expect(opened.filter(({ ok }) => ok)).toHaveLength(30);
          expect(visitors.filter(({ shows }) => shows === 'tooManyRuns')).toHaveLength(1);
          return JSON.stringify(all.find((one) => !('result' in one) || one.result !== 'xong')).slice(0, 26);
        }),
      );
      expect(heard).toEqual(['{"result":"<!DOCTYPE html>', '{"error":"NetworkError: Co']);
    },
  },
  {
    id: 'webApp.copy',
    says: 'A copy of the file has a script of its own without deployments; the old address goes on serving the old file.',
    source: 'Apps Script guide: Container-bound scripts (copies)',
    mark: 'bg',
    uses: deploying,
    tell() {
      const google = office();
      const { url } = google.deploys(OWNER);
      const copy = google.copy(EDITOR);
      expect([copy.deployments, seenAt(copy.visitor(), url), seenAt(google.visitor(), url)]).toEqual([
        [],
        'notFound',
        'page',
      ]);
      expect(google.clock.now().getTime()).toBeGreaterThanOrEqual(Date.parse(START));
    },
  },
];
