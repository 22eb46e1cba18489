/** The dialog `Nhập danh sách đơn vị`, for staff. */
import { render } from 'preact';
import '../shared/base.css';
import './roster.css';
import { rosterWords } from '../shared/words/roster';
import { App } from './app';

document.title = rosterWords.title;
render(<App />, document.getElementById('app')!);
