/** The section `Liên kết`: the door, who sees what, each unit's link, and letters that came back. */
import { NotThere, useLoaded } from '../parts/loaded';
import { Door, Editors } from './door';
import { Returned } from './returned';
import { Units } from './units';
import { linksWords as words } from './words';
import './links.css';

export function LinksSection() {
  const { loading, again } = useLoaded('linksView', {});
  if (loading.is !== 'there') return <NotThere loading={loading} section={words.title} again={again} />;
  const view = loading.value;
  return (
    <div class="links">
      <div>
        <Door view={view} />
        <Editors editors={view.editors} />
      </div>
      <div>
        <Units view={view} />
        <Returned />
      </div>
    </div>
  );
}
