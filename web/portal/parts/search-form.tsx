import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type FormEvent } from 'react';
import { useWords } from '../../../ui/words.tsx';
import { useItems } from '../data/items.ts';
import { ItemList } from './item-list.tsx';
import { useSettled } from './use-settled.ts';

const most = 6;

/** The one field to begin with: what do you want to get done? What is found stands below while one types. */
export const SearchForm = ({ start = '' }: { readonly start?: string }) => {
  const say = useWords();
  const navigate = useNavigate();
  const [q, type] = useState(start);
  const asked = useSettled(q.trim(), 250);
  const wanted = [...asked].length > 1 && asked !== start;
  const found = useItems(wanted ? asked : '');
  const lines = wanted && found.isSuccess ? (found.data.pages[0]?.lines ?? []) : null;
  const id = useId();
  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/items', search: q.trim() === '' ? {} : { q: q.trim() } });
  };
  return (
    <form role="search" className="portal-search" onSubmit={search}>
      <label htmlFor={id}>{say('portal.search')}</label>
      <p className="jx-hint" id={`${id}-hint`}>
        {say('portal.search.hint')}
      </p>
      <div className="portal-search-row">
        <input
          className="jx-input"
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={100}
          aria-describedby={`${id}-hint`}
          value={q}
          onChange={(event) => type(event.target.value)}
        />
        <button type="submit" className="jx-button">
          {say('portal.search.go')}
        </button>
      </div>
      <p className="jx-unseen" role="status">
        {lines === null ? '' : say('portal.search.count', { count: lines.length })}
      </p>
      {lines === null ? null : (
        <div className="portal-found">
          {lines.length === 0 ? <p>{say('portal.items.none', { q: asked })}</p> : null}
          <ItemList lines={lines.slice(0, most)} label={say('portal.search.found')} />
        </div>
      )}
    </form>
  );
};
