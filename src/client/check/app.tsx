import { LongCheck } from '../shared/parts/long-check';
import { checkWords as words } from '../shared/words/check';
import { sayResult, Summary } from './summary';

/** The panel `Kiểm tra toàn bộ`. */
export const App = () => (
  <LongCheck name="checkAll" words={words} sayResult={sayResult}>
    {(view) => <Summary view={view} />}
  </LongCheck>
);
