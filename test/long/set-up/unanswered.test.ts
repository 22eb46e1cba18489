import { failingAtEveryCall } from '../../spec/failures/every-call';
import { operations } from '../../spec/failures/operations';

failingAtEveryCall(operations.settingUp, ['done, but answered with an error']);
