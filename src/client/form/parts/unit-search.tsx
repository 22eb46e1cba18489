import { useEffect, useMemo, useState } from 'preact/hooks';
import { buildUnitIndex, searchUnits } from '../../../domain/roster/unit-search';
import { Busy } from '../../shared/parts/busy';
import { LostCall } from '../../shared/parts/lost';
import { call } from '../../shared/wire';
import { commonWords } from '../../shared/words/common';
import { formWords as words } from '../../shared/words/form';
import { Combobox } from './combobox';

type Units =
  | { is: 'coming' }
  | { is: 'here'; units: [code: string, name: string, former?: string][] }
  | { is: 'lost'; detail: string; offline: boolean };
const shown = 8;

function useUnits(): [Units, () => void] {
  const [turn, setTurn] = useState(1);
  const [units, setUnits] = useState<Units>({ is: 'coming' });
  useEffect(() => {
    setUnits({ is: 'coming' });
    void call('listUnits', {}).then((outcome) => {
      if (outcome.is === 'lost') return setUnits(outcome);
      const { answer } = outcome;
      setUnits(
        answer.ok
          ? { is: 'here', units: answer.value.units }
          : { is: 'lost', detail: answer.problems.map((p) => p.sentence).join(' '), offline: false },
      );
    });
  }, [turn]);
  return [units, () => setTurn(turn + 1)];
}

/**
 * Finds a unit in the roster without diacritics, by abbreviation or code. The roster comes once; the search
 * runs here, as fast as typing.
 */
export function UnitSearch({ contact, onChoose }: { contact: string; onChoose(code: string): void }) {
  const [units, again] = useUnits();
  const list = units.is === 'here' ? units.units : [];
  const index = useMemo(
    () => buildUnitIndex(list.map(([code, name, former]) => ({ code, name, ...(former ? { former } : {}) }))),
    [list],
  );
  if (units.is === 'coming') return <Busy says={words.searchLoading} />;
  if (units.is === 'lost')
    return (
      <LostCall
        title={words.searchFailed}
        again={commonWords.tryAgain}
        detail={units.detail}
        offline={units.offline}
        onAgain={again}
      />
    );
  const find = (text: string) => {
    const hits = searchUnits(index, text, shown + 1);
    return {
      options: hits.slice(0, shown).map(({ code, name, formerly }) => ({
        value: code,
        label: name,
        note: formerly === undefined ? code : words.searchNowIs({ formerly, code }),
      })),
      more: hits.length > shown,
    };
  };
  return (
    <Combobox
      label={words.searchLabel}
      hint={words.searchHint}
      none={words.searchNone({ contact })}
      find={find}
      onChoose={onChoose}
    />
  );
}
