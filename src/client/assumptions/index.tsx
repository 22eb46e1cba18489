/** The panel `Kiểm tra Google`, for staff. */
import '../shared/base.css';
import './assumptions.css';
import { start } from '../shared/start';
import { assumptionsWords } from '../shared/words/assumptions';
import { App } from './app';

start(assumptionsWords.title, App);
