import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { usePages } from '../data/use-pages.ts';
import { useRowKeys } from '../data/use-row-keys.ts';
import { LoadMore } from '../layout/load-more.tsx';
import { Forbidden } from '../layout/forbidden.tsx';
import { Lost } from '../layout/lost.tsx';
import { Page } from '../layout/page.tsx';
import { Find } from '../lists/find.tsx';
import { entryName, type Entry } from './entry.ts';
import { RegisterTabs } from './register-tabs.tsx';

/** A register as a list of names; each leads to its entry. */
export const RegisterPage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { register } = useParams({ from: '/registers/$register' });
  const { q = '' } = useSearch({ from: '/registers/$register' });
  const go = useNavigate({ from: '/registers/$register' });
  const path = (after: string | null): string =>
    `/api/registers/${encodeURIComponent(register)}?${new URLSearchParams({ q, ...(after === null ? {} : { after }) }).toString()}`;
  const pages = usePages<Entry>(['register', register, q], path);
  useRowKeys();
  if (pages.problem?.status === 404) return <Lost />;
  if (pages.problem?.status === 403) return <Forbidden problem={pages.problem} />;
  const empty = pages.read && pages.lines.length === 0;
  return (
    <Page title={say(`register.${register}`)}>
      <RegisterTabs />
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
              <span className="jx-soft jx-small jx-tabular">{entry.key}</span>
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} quiet={empty} />
    </Page>
  );
};
