import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../../../ui/words.tsx';
import { useLoops } from '../data/loops.ts';
import { type CaseSearch, type Filter } from './case-search.ts';
import { FilterChoice } from './filter-choice.tsx';

type CaseFiltersProps = { readonly search: CaseSearch; readonly onChange: (search: CaseSearch) => void };

const lights = ['green', 'yellow', 'red', 'paused', 'done'];

/** The filters of the case list. Each choice takes effect at once and stands in the address. */
export const CaseFilters = ({ search, onChange }: CaseFiltersProps) => {
  const say = useWords();
  const loops = useLoops();
  const [typed, type] = useState(search.q ?? '');
  useEffect(() => type(search.q ?? ''), [search.q]);
  const put = (name: Filter, value: string | undefined): void => {
    const gone = name === 'loop' ? ['loop', 'state'] : [name];
    const rest = Object.fromEntries(Object.entries(search).filter(([kept]) => !gone.includes(kept)));
    onChange(value ? { ...rest, [name]: value } : rest);
  };
  const chosen = loops.find((loop) => loop.name === search.loop);
  const choice = (name: Filter, values: readonly string[], word: (value: string) => string, any?: string) => (
    <FilterChoice
      label={say(`desk.cases.${name}`)}
      value={search[name]}
      any={any}
      options={values.map((value) => ({ value, label: word(value) }))}
      onChange={(value) => put(name, value)}
    />
  );
  return (
    <form role="search" aria-label={say('desk.cases.filters')} className="desk-filters" onSubmit={(event) => (event.preventDefault(), put('q', typed.trim()))}>
      <Input allowClear className="desk-filter-q" aria-label={say('desk.cases.q')} placeholder={say('desk.cases.q')} value={typed} onChange={(event) => type(event.target.value)} />
      <Button htmlType="submit">{say('desk.cases.search')}</Button>
      {choice('scope', ['unit', 'mine', 'all'], (value) => say(`desk.cases.scope.${value}`))}
      {choice('loop', loops.map((loop) => loop.name), (value) => say(`${value}.name`), say('desk.cases.loop.any'))}
      {chosen ? choice('state', Object.keys(chosen.states), (value) => say(`${chosen.name}.state.${value}`), say('desk.cases.state.any')) : null}
      {choice('light', lights, (value) => say(`ui.light.${value}`), say('desk.cases.light.any'))}
      {choice('ended', ['false', 'true'], (value) => say(`desk.cases.ended.${value}`), say('desk.cases.ended.any'))}
      {Object.keys(search).length > 0 ? (
        <Button type="link" onClick={() => onChange({})}>
          {say('desk.cases.clear')}
        </Button>
      ) : null}
    </form>
  );
};
