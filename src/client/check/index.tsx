/** The panel `Kiểm tra toàn bộ`, for staff. */
import { render } from 'preact';
import '../shared/base.css';
import './check.css';
import { checkWords } from '../shared/words/check';
import { App } from './app';

document.title = checkWords.title;
render(<App />, document.getElementById('app')!);
