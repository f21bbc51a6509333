import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { AnomalyLine } from '../../../api/supervision/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { FilterChoice } from '../cases/filter-choice.tsx';
import { door } from '../data/door.ts';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { SupervisionTabs } from './supervision-tabs.tsx';

const kinds = ['review-burst', 'quick-close', 'pause-before-due', 'night', 'later', 'demonstration'] as const;

/** What an auditor looks at. None of it is wrong by itself; each line opens to its cases. */
export const AnomaliesPage = () => {
  const say = useWords();
  const go = useNavigate({ from: '/supervision/anomalies' });
  const { kind = 'review-burst' } = useSearch({ from: '/supervision/anomalies' });
  const { data } = useQuery({
    queryKey: ['anomalies', kind],
    queryFn: () => door<readonly AnomalyLine[]>(`/api/anomalies?kind=${encodeURIComponent(kind)}`),
  });
  return (
    <Page title={say('desk.anomalies.title')} beside={<SupervisionTabs />}>
      <p className="jx-soft">{say('desk.anomalies.say')}</p>
      <div className="desk-filters">
        <FilterChoice
          label={say('desk.anomalies.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: say(`desk.anomalies.${value}`) }))}
          onChange={(value) => void go({ search: value === undefined ? {} : { kind: value }, replace: true })}
        />
      </div>
      {data === undefined ? <Loading /> : null}
      {data?.length === 0 ? <p role="status">{say('desk.anomalies.none')}</p> : null}
      {data !== undefined && data.length > 0 ? <Table lines={data} /> : null}
    </Page>
  );
};

const heads = ['at', 'what', 'who', 'cases'] as const;

const Table = ({ lines }: { readonly lines: readonly AnomalyLine[] }) => {
  const say = useWords();
  return (
    <table className="desk-table desk-table-cards">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(`desk.anomalies.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.at} ${line.cases[0]?.id ?? ''}`}>
            <th scope="row" className="jx-tabular">
              {line.at.replace('T', ' ').slice(0, 16)}
            </th>
            <td>{say(`desk.anomalies.${line.kind}.line`, { n: line.amount })}</td>
            <td>{[line.unit?.name, line.person?.name].filter((name) => name !== undefined).join(' ')}</td>
            <td>
              {line.cases.map(({ id, number }, index) => (
                <span key={id}>
                  {index === 0 ? null : say('desk.comma')}
                  <Link to="/cases/$id" params={{ id }} className="desk-row-number jx-tabular">
                    {number}
                  </Link>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
