import { useUnits } from '../data/units.ts';
import { useWords } from '../../../ui/words.tsx';
import { periodNamed, periods } from '../../../ui/period-named.ts';
import type { FigureSearch } from './figure-search.ts';

type PeriodChoiceProps = {
  readonly wish: Required<Pick<FigureSearch, 'from' | 'to'>> & FigureSearch;
  readonly today: string;
  readonly chooses: boolean;
  readonly onChange: (search: FigureSearch) => void;
};

/** Which days and whose. Each choice takes effect at once and stands in the address. */
export const PeriodChoice = ({ wish, today, chooses, onChange }: PeriodChoiceProps) => {
  const say = useWords();
  const units = useUnits();
  const { unit, ...days } = wish;
  const put = (part: FigureSearch): void => onChange({ ...wish, ...part });
  const named = periods.find((name) => {
    const { from, to } = periodNamed(name, today);
    return from === days.from && to === days.to;
  });
  return (
    <search className="desk-filters" aria-label={say('desk.figures.period')}>
      <label>
        {say('desk.figures.period')}{' '}
        <select
          value={named ?? ''}
          onChange={({ target }) => {
            const name = periods.find((one) => one === target.value);
            if (name !== undefined) put(periodNamed(name, today));
          }}
        >
          {named === undefined ? <option value="">{say('desk.figures.own-days')}</option> : null}
          {periods.map((name) => (
            <option key={name} value={name}>
              {say(`desk.figures.${name}`)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {say(`desk.figures.${end}`)}{' '}
          <input
            type="date"
            value={days[end]}
            {...(end === 'to' ? { min: days.from } : { max: days.to })}
            onChange={({ target }) => (target.value === '' ? undefined : put({ [end]: target.value }))}
          />
        </label>
      ))}
      {chooses ? (
        <label>
          {say('desk.figures.unit')}{' '}
          <select
            value={unit ?? ''}
            onChange={({ target }) => onChange(target.value === '' ? days : { ...days, unit: target.value })}
          >
            <option value="">{say('desk.figures.all-units')}</option>
            {units.map((one) => (
              <option key={one.unit} value={one.unit}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </search>
  );
};
