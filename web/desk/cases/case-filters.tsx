import { useWords } from '../../../ui/words.tsx';
import { useLoops } from '../data/loops.ts';
import { useSession } from '../data/session.ts';
import { Find } from '../lists/find.tsx';
import type { CaseSearch, Filter } from './case-search.ts';
import { FilterChoice } from './filter-choice.tsx';

type CaseFiltersProps = { readonly search: CaseSearch; readonly onChange: (search: CaseSearch) => void };

/** Who looks after the whole zone; the door refuses it to everybody else. */
const overseers = ['office', 'supervisor', 'sysadmin'];
const lights = ['red', 'yellow', 'green'];

/** The filters of the case list. Each choice takes effect at once and stands in the address. */
export const CaseFilters = ({ search, onChange }: CaseFiltersProps) => {
  const say = useWords();
  const loops = useLoops();
  const oversees = useSession()?.roles.some((role) => overseers.includes(role)) ?? false;
  const chosen = loops.find(({ name }) => name === search.loop);
  const put = (name: Filter, value: string | undefined): void => {
    const gone = name === 'loop' ? ['loop', 'state'] : [name];
    const rest = Object.fromEntries(Object.entries(search).filter(([kept]) => !gone.includes(kept)));
    onChange(value ? { ...rest, [name]: value } : rest);
  };
  const choice = (name: Filter, values: readonly string[], word: (value: string) => string, any?: string) => (
    <FilterChoice
      label={say(`desk.cases.${name}`)}
      value={search[name]}
      any={any}
      options={values.map((value) => ({ value, label: word(value) }))}
      onChange={(value) => put(name, value)}
    />
  );
  const names = [...new Set(loops.map(({ name }) => name))];
  return (
    <search className="desk-filters" aria-label={say('desk.cases.filters')}>
      <Find label={say('desk.cases.q')} text={search.q ?? ''} onFind={(text) => put('q', text)} />
      {choice('scope', oversees ? ['unit', 'mine', 'all'] : ['unit', 'mine'], (value) =>
        say(`desk.cases.scope.${value}`),
      )}
      {choice('loop', names, (value) => say(`${value}.name`), say('desk.cases.loop.any'))}
      {chosen
        ? choice(
            'state',
            Object.keys(chosen.states),
            (value) => say(`${chosen.name}.state.${value}`),
            say('desk.cases.state.any'),
          )
        : null}
      {choice('light', lights, (value) => say(`ui.light.${value}`), say('desk.cases.light.any'))}
      {choice('ended', ['0', '1'], (value) => say(`desk.cases.ended.${value}`), say('desk.cases.ended.any'))}
    </search>
  );
};
