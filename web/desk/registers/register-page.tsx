import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { usePages } from '../data/use-pages.ts';
import { useRowKeys } from '../data/use-row-keys.ts';
import { useUnits } from '../data/units.ts';
import { Forbidden } from '../layout/forbidden.tsx';
import { LoadMore } from '../layout/load-more.tsx';
import { Lost } from '../layout/lost.tsx';
import { Page } from '../layout/page.tsx';
import { Find } from '../lists/find.tsx';
import { canBeAdded } from './change-form.ts';
import { entryName, type Entry } from './entry.ts';
import { EntryForm } from './entry-form.tsx';
import { entryNote } from './entry-note.ts';
import { RegisterTabs } from './register-tabs.tsx';
import { useRegister } from './use-register.ts';

/** A register as a list of names; each leads to its entry, and whoever keeps it adds one. */
export const RegisterPage = () => {
  const { register } = useParams({ from: '/registers/$register' });
  return <RegisterShown key={register} register={register} />;
};

const RegisterShown = ({ register }: { readonly register: string }) => {
  const say = useWords();
  const { language } = useLanguage();
  const units = useUnits();
  const [adding, add] = useState(false);
  const { q = '' } = useSearch({ from: '/registers/$register' });
  const go = useNavigate({ from: '/registers/$register' });
  const { known, mine } = useRegister(register);
  const path = (after: string | null): string =>
    `/api/registers/${encodeURIComponent(register)}?${new URLSearchParams({ q, ...(after === null ? {} : { after }) }).toString()}`;
  const pages = usePages<Entry>(['register', register, q], path);
  useRowKeys();
  if (pages.problem?.status === 404) return <Lost />;
  if (pages.problem?.status === 403) return <Forbidden problem={pages.problem} />;
  const empty = pages.read && pages.lines.length === 0;
  const open = (key: string): void => void go({ to: '/registers/$register/$key', params: { register, key } });
  return (
    <Page
      title={say(`register.${register}`)}
      beside={
        mine && known && !adding && canBeAdded(known.schema, known.key) ? (
          <button type="button" className="jx-button jx-button-quiet" onClick={() => add(true)}>
            {say('desk.register.add')}
          </button>
        ) : null
      }
    >
      <RegisterTabs />
      {adding && known ? <EntryForm register={known} entry={null} onDone={open} onCancel={() => add(false)} /> : null}
      {register === 'service-item' ? (
        <p>
          <Link to="/proposals/$register" params={{ register }}>
            {say('desk.proposals.link')}
          </Link>
        </p>
      ) : null}
      <Find
        label={say('desk.register.q')}
        text={q}
        onFind={(text) => void go({ search: text === '' ? {} : { q: text }, replace: true })}
      />
      {empty ? <p role="status">{say('desk.empty')}</p> : null}
      <ul className="desk-choices">
        {pages.lines.map((entry) => (
          <li key={entry.key}>
            <Link to="/registers/$register/$key" params={{ register, key: entry.key }} className="desk-entry" data-row>
              {entryName(entry, language)}
              <span className="jx-soft jx-small jx-tabular">{entryNote(say, entry, units)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} quiet={empty} />
    </Page>
  );
};
