import { useWords } from '../../../ui/words.tsx';
import { usePeople } from '../data/people.ts';
import { useUnits } from '../data/units.ts';
import { filters, type CaseSearch, type Filter } from './case-search.ts';

type FilterChipsProps = { readonly search: CaseSearch; readonly onDrop: (filter: Filter | null) => void };

/** What narrows the list now; each chip goes away by itself. */
export const FilterChips = ({ search, onDrop }: FilterChipsProps) => {
  const say = useWords();
  const units = useUnits();
  const people = usePeople();
  const word = (filter: Filter, value: string): string => {
    if (filter === 'q') return value;
    if (filter === 'holder') return units.find(({ unit }) => unit === value)?.name ?? value;
    if (filter === 'person') return people.find(({ person }) => person === value)?.name ?? value;
    if (filter === 'loop') return say(`${value}.name`);
    if (filter === 'state') return say(`${search.loop}.state.${value}`);
    return say(filter === 'light' ? `ui.light.${value}` : `desk.cases.${filter}.${value}`);
  };
  const chosen = filters.flatMap((filter) => (search[filter] === undefined ? [] : [[filter, search[filter]] as const]));
  if (chosen.length === 0) return null;
  return (
    <ul className="desk-chips" aria-label={say('desk.cases.filters')}>
      {chosen.map(([filter, value]) => {
        const text = say('desk.check.line', { name: say(`desk.cases.short.${filter}`), text: word(filter, value) });
        return (
          <li key={filter}>
            <button type="button" className="desk-chip" onClick={() => onDrop(filter)}>
              {text} <span aria-hidden="true">✕</span>
              <span className="jx-unseen">{say('desk.cases.drop')}</span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className="jx-link-button" onClick={() => onDrop(null)}>
          {say('desk.cases.clear')}
        </button>
      </li>
    </ul>
  );
};
