/** The dialog `Thư`, for staff. */
import '../shared/base.css';
import './letters.css';
import { start } from '../shared/start';
import { App } from './app';
import { lettersWords } from './words';

start(lettersWords.title, App);
