import { failingAtEveryCall } from './every-call';
import { operations } from './operations';

failingAtEveryCall(operations.changing);
