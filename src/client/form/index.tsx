/** The sidebar form `Khai báo tài khoản`. */
import '../shared/base.css';
import './form.css';
import { start } from '../shared/start';
import { formWords } from '../shared/words/form';
import { App } from './app';

start(formWords.title, () => <App />);
