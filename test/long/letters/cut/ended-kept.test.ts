import { ended } from '../../../spec/letters/cut/ended';

jest.setTimeout(600_000);

ended(true);
