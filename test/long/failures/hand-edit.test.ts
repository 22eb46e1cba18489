import { failingAtEveryCall } from '../../spec/failures/every-call';
import { operations } from '../../spec/failures/operations';

failingAtEveryCall(operations.handEdit);
