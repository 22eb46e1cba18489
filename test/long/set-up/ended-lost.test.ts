import { failingAtEveryCall } from '../failures/every-call';
import { operations } from '../failures/operations';

failingAtEveryCall(operations.settingUp, ['ended, unsent writes lost']);
