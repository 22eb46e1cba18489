import { ended } from './ended';

jest.setTimeout(600_000);

ended(false);
