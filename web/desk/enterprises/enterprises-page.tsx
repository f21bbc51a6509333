import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { usePages } from '../data/use-pages.ts';
import { useRowKeys } from '../data/use-row-keys.ts';
import { useSession } from '../data/session.ts';
import { LoadMore } from '../layout/load-more.tsx';
import { Page } from '../layout/page.tsx';
import { Find } from '../lists/find.tsx';
import { ImportSheet } from '../proposals/import-sheet.tsx';

type Line = { readonly key: string; readonly name: string; readonly address: string; readonly status: string };

/** The enterprises of the zone: by name, by how it is typed, by credit code. */
export const EnterprisesPage = () => {
  const say = useWords();
  const { q = '' } = useSearch({ from: '/enterprises' });
  const go = useNavigate({ from: '/enterprises' });
  const keeps = useSession()?.roles.includes('office') ?? false;
  const pages = usePages<Line>(
    ['enterprises', q],
    (after) => `/api/enterprises?${new URLSearchParams({ q, ...(after === null ? {} : { after }) }).toString()}`,
  );
  useRowKeys();
  return (
    <Page title={say('register.enterprise')}>
      <Find
        label={say('desk.enterprises.q')}
        text={q}
        onFind={(text) => void go({ search: text === '' ? {} : { q: text }, replace: true })}
      />
      {pages.read && pages.lines.length === 0 ? <p role="status">{say('desk.enterprises.none')}</p> : null}
      <ul className="desk-choices">
        {pages.lines.map((line) => (
          <li key={line.key}>
            <Link to="/enterprises/$key" params={{ key: line.key }} className="desk-entry" data-row>
              {line.name}
              <span className="jx-soft jx-small jx-tabular">
                {line.key} · {line.address}
                {line.status === 'active' ? '' : ` · ${say(`register.enterprise.value.status.${line.status}`)}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} />
      {keeps ? (
        <>
          <h2>{say('desk.sheet.title')}</h2>
          <p>
            <a href="/api/sheets/enterprise?face=desk">{say('desk.enterprises.sheet')}</a>
          </p>
          <ImportSheet register="enterprise" />
        </>
      ) : null}
    </Page>
  );
};
