/** The dialog `In và xuất`, for staff. */
import '../shared/base.css';
import './papers.css';
import { start } from '../shared/start';
import { papersWords } from '../shared/words/papers';
import { App } from './app';

start(papersWords.title, App);
