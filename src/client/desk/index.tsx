/** The dialog `Bàn làm việc`, for staff. */
import '../shared/base.css';
import './desk.css';
import { start } from '../shared/start';
import { App } from './app';
import { deskWords } from './words';

start(deskWords.title, App);
