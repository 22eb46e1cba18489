/** The sidebar form `Khai báo tài khoản`. */
import { render } from 'preact';
import '../shared/base.css';
import './form.css';
import { formWords } from '../shared/words/form';
import { App } from './app';

document.title = formWords.title;
render(<App />, document.getElementById('app')!);
