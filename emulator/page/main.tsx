/** Starts the page: finds out who this window is, then draws. */
import { render } from 'preact';
import { openDesk } from './actions';
import { App } from './app';
import { firstPerson, whoAmI } from './link';
import './page.css';

const as = whoAmI(await firstPerson());
sessionStorage.setItem('as', as);
const place = document.getElementById('page');
if (place) {
  place.replaceChildren(); // the line that says the page is loading
  render(<App desk={openDesk(as)} />, place);
}
