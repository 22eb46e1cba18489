/** The dialog `Nhập danh sách đơn vị`, for staff. */
import '../shared/base.css';
import './roster.css';
import { start } from '../shared/start';
import { rosterWords } from '../shared/words/roster';
import { App } from './app';

start(rosterWords.title, App);
