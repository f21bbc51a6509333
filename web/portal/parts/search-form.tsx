import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type FormEvent } from 'react';
import { useWords } from '../../../ui/words.tsx';

/** The one field to begin with: what do you want to get done? */
export const SearchForm = ({ start = '' }: { readonly start?: string }) => {
  const say = useWords();
  const navigate = useNavigate();
  const [q, type] = useState(start);
  const id = useId();
  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/items', search: q.trim() === '' ? {} : { q: q.trim() } });
  };
  return (
    <form role="search" className="portal-search" onSubmit={search}>
      <label htmlFor={id}>{say('portal.search')}</label>
      <div className="portal-search-row">
        <input
          className="jx-input"
          id={id}
          type="search"
          enterKeyHint="search"
          value={q}
          onChange={(event) => type(event.target.value)}
        />
        <button type="submit" className="jx-button">
          {say('portal.search.go')}
        </button>
      </div>
    </form>
  );
};
