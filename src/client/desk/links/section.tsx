/** The section `Liên kết`: the door, who sees what, each unit's link, and letters that came back. */
import { useState } from 'preact/hooks';
import type { Paper } from '../../../domain/paper/document';
import { NotThere, useLoaded } from '../parts/loaded';
import { Door, Doors, Editors } from './door';
import { Invitations } from './invitations';
import { Returned } from './returned';
import { Units } from './units';
import { linksWords as words } from './words';
import './links.css';

export function LinksSection() {
  const { loading, again } = useLoaded('linksView', {});
  const [papers, setPapers] = useState<readonly Paper[]>([]);
  if (loading.is !== 'there') return <NotThere loading={loading} section={words.title} again={again} />;
  const view = loading.value;
  return (
    <>
      <div class={papers.length ? 'links screen-only' : 'links'}>
        <div>
          <Door view={view} />
          {(view.door === 'proved' || view.linkOnly) && <Doors view={view} />}
          <Editors editors={view.editors} />
        </div>
        <div>
          <Units view={view} invited={setPapers} />
          <Returned />
        </div>
      </div>
      {papers.length > 0 && <Invitations papers={papers} close={() => setPapers([])} />}
    </>
  );
}
