import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { CountedLine } from '../../../api/figures/view.ts';
import { dateWords } from '../../../kernel/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { CaseCell } from '../cases/case-cell.tsx';
import type { Column } from '../cases/columns.ts';
import { usePages } from '../data/use-pages.ts';
import { useRowKeys } from '../data/use-row-keys.ts';
import { LoadMore } from '../layout/load-more.tsx';
import { Page } from '../layout/page.tsx';
import { useWish } from './use-wish.ts';

const columns: readonly Column[] = ['number', 'title', 'state', 'holder', 'opened'];

/** The cases behind a number, the latest counted first. */
export const CountedPage = () => {
  const say = useWords();
  const { language } = useLanguage();
  useRowKeys();
  const { name } = useParams({ from: '/figures/$name/cases' });
  const { part, ...search } = useSearch({ from: '/figures/$name/cases' });
  const { wish } = useWish(search);
  const pages = usePages<CountedLine>(['figures', 'cases', name, part, wish], (after) => {
    const query = new URLSearchParams({ ...wish, name, part, ...(after === null ? {} : { after }) });
    return `/api/figures/cases?${query.toString()}`;
  });
  return (
    <Page
      title={say(part === 'of' ? 'desk.figures.cases' : 'desk.figures.cases-of', { measure: say(`measure.${name}`) })}
      beside={
        <Link to="/figures/$name" params={{ name }} search={wish}>
          {say('desk.figures.back-to', { measure: say(`measure.${name}`) })}
        </Link>
      }
    >
      <p className="jx-soft">
        {say('desk.figures.days', { from: dateWords(wish.from, language), to: dateWords(wish.to, language) })}
      </p>
      {pages.read && pages.lines.length === 0 ? <p role="status">{say('desk.figures.nothing')}</p> : null}
      {pages.lines.length === 0 ? null : (
        <table className="desk-table desk-table-cards">
          <caption className="jx-unseen">{say('desk.cases.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('desk.figures.on')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(`desk.line.${column}`)}
                </th>
              ))}
              <th scope="col">{say('desk.figures.counted')}</th>
            </tr>
          </thead>
          <tbody>
            {pages.lines.map(({ line, counted, on }) => (
              <tr key={line.id}>
                <td className="jx-tabular desk-whole">{on}</td>
                {columns.map((column) => (
                  <CaseCell key={column} line={line} column={column} />
                ))}
                <td className="jx-tabular">{counted.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <LoadMore pages={pages} />
    </Page>
  );
};
