import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseLine } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { BatchPanel } from '../batch/batch-panel.tsx';
import { PrintPanel } from '../batch/print-panel.tsx';
import { useKey } from '../data/use-key.ts';
import { usePages } from '../data/use-pages.ts';
import { LoadMore } from '../layout/load-more.tsx';
import { Page } from '../layout/page.tsx';
import { PrintedOn } from '../layout/printed-on.tsx';
import { CaseFilters } from './case-filters.tsx';
import { CaseList } from './case-list.tsx';
import { caseQuery, type CaseSearch, type Filter } from './case-search.ts';
import { ColumnChoice } from './column-choice.tsx';
import { ExportForm } from './export-form.tsx';
import { FilterChips } from './filter-chips.tsx';
import { MarkedBar } from './marked-bar.tsx';
import { useColumns } from './use-columns.ts';

const none: ReadonlySet<string> = new Set();

/** The cases of my unit, or all that I may see, with the filters in the address. */
export const CasesPage = () => {
  const say = useWords();
  const search = useSearch({ from: '/cases' });
  const go = useNavigate({ from: '/cases' });
  const [marked, mark] = useState(none);
  // The cases of a batch are those that were marked when it was begun.
  const [batch, begin] = useState<readonly string[] | null>(null);
  const [prints, print] = useState<readonly CaseLine[] | null>(null);
  const { chosen, choose } = useColumns(search.scope !== undefined && search.scope !== 'unit');
  const pages = usePages<CaseLine>(['cases', search], (after) => `/api/cases?${caseQuery(search, after)}`);
  const change = (next: CaseSearch): void => {
    mark(none);
    begin(null);
    print(null);
    void go({ search: next, replace: true });
  };
  const drop = (filter: Filter | null): void => {
    const gone: readonly string[] = filter === 'loop' ? ['loop', 'state'] : [filter ?? ''];
    change(filter === null ? {} : Object.fromEntries(Object.entries(search).filter(([name]) => !gone.includes(name))));
  };
  const onMark = (ids: readonly string[], on: boolean): void =>
    mark(new Set(on ? [...marked, ...ids] : [...marked].filter((id) => !ids.includes(id))));
  const printMarked = (): void => print(pages.lines.filter(({ id }) => marked.has(id)));
  const working = batch !== null || prints !== null;
  useKey((key) => {
    if (key.toLowerCase() !== 'p' || working || marked.size === 0 || marked.size > 100) return false;
    printMarked();
    return true;
  });
  const empty = pages.read && pages.lines.length === 0;
  return (
    <Page title={say('desk.cases.title')}>
      <div className="desk-list-tools">
        <CaseFilters search={search} onChange={change} />
        <span className="desk-list-acts">
          <ColumnChoice chosen={chosen} onChoose={choose} />
          <button type="button" className="desk-plain" onClick={() => globalThis.print()}>
            {say('desk.paper.print')}
          </button>
          <ExportForm
            key={marked.size}
            wish={{ filters: search, columns: chosen, ...(marked.size > 0 ? { ids: [...marked] } : {}) }}
          />
        </span>
      </div>
      <FilterChips search={search} onDrop={drop} />
      {!working && marked.size > 0 ? (
        <MarkedBar
          n={marked.size}
          onBatch={() => begin([...marked])}
          onPrint={printMarked}
          onClear={() => mark(none)}
        />
      ) : null}
      {batch === null ? null : <BatchPanel ids={batch} onClose={() => change(search)} />}
      {prints === null ? null : <PrintPanel lines={prints} onClose={() => print(null)} />}
      <PrintedOn />
      <div aria-busy={pages.busy} className="desk-wide">
        {empty ? (
          <p role="status" className="desk-empty">
            {say('desk.empty')}
          </p>
        ) : (
          <CaseList lines={pages.lines} columns={chosen} marked={marked} onMark={onMark} />
        )}
      </div>
      <LoadMore pages={pages} quiet={empty} />
    </Page>
  );
};
