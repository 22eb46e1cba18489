/**
 * The page of a unit's link. Google writes the page and what the server appended into the frame: the script
 * may run before the data behind it stand there.
 */
import '../shared/base.css';
import '../form/form.css';
import './link.css';
import { start } from '../shared/start';
import { linkWords } from '../shared/words/link';
import { App } from './app';

const begin = (): void => start(linkWords.title, () => <App />);
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
