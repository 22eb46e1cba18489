/** Deployments: web apps of the script, as the editor's "Manage deployments" shows them. */
import type { Desk } from '../actions';
import { Panel } from '../panel';
import { useStore } from '../store';
import { words } from '../words';

export function WebApps({ desk, close }: { desk: Desk; close(): void }) {
  const apps = useStore(desk.store, (s) => s.desk?.webApps) ?? [];
  const deploy = (id: string | null) => {
    void desk.act('deploy', id);
  };
  return (
    <Panel title={words.webApps} hint={words.webAppsHint} close={close}>
      <ul class="web-apps">
        {apps.map(({ id, url, version, by }) => (
          <li key={id}>
            <p>{words.webAppVersion(version, by)}</p>
            <p class="phone-address">{url}</p>
            <div class="row">
              <button type="button" onClick={() => desk.store.set({ phone: url, panel: undefined })}>
                {words.openOnPhone}
              </button>
              <button type="button" onClick={() => deploy(id)}>
                {words.updateWebApp}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="main" onClick={() => deploy(null)}>
          {words.newWebApp}
        </button>
      </div>
    </Panel>
  );
}
