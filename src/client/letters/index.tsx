/** The dialog `Thư`, for staff. */
import { render } from 'preact';
import '../shared/base.css';
import './letters.css';
import { App } from './app';
import { lettersWords } from './words';

document.title = lettersWords.title;
render(<App />, document.getElementById('app')!);
