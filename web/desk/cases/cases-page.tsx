import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CaseLine } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { usePages } from '../data/use-pages.ts';
import { LoadMore } from '../layout/load-more.tsx';
import { Page } from '../layout/page.tsx';
import { CaseFilters } from './case-filters.tsx';
import { CaseList } from './case-list.tsx';
import { caseQuery, type CaseSearch } from './case-search.ts';

/** The cases of my unit, or all that I may see, with the filters in the address. */
export const CasesPage = () => {
  const say = useWords();
  const search = useSearch({ from: '/cases' });
  const go = useNavigate({ from: '/cases' });
  const pages = usePages<CaseLine>(['cases', search], (after) => `/api/cases?${caseQuery(search, after)}`);
  const change = (next: CaseSearch): void => void go({ search: next, replace: true });
  const empty = pages.read && pages.lines.length === 0;
  return (
    <Page title={say('desk.cases.title')}>
      <CaseFilters search={search} onChange={change} />
      <div aria-busy={pages.busy}>
        {empty ? <p role="status">{say('desk.empty')}</p> : <CaseList lines={pages.lines} />}
      </div>
      <LoadMore pages={pages} quiet={empty} />
    </Page>
  );
};
