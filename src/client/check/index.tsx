/** The panel `Kiểm tra toàn bộ`, for staff. */
import '../shared/base.css';
import './check.css';
import { start } from '../shared/start';
import { checkWords } from '../shared/words/check';
import { App } from './app';

start(checkWords.title, App);
