import { failingAtEveryCall } from '../failures/every-call';
import { operations } from '../failures/operations';

failingAtEveryCall(operations.settingUp, ['a minute late']);
