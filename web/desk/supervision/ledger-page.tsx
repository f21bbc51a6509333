import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { LedgerLine } from '../../../api/supervision/view.ts';
import { Light } from '../../../ui/light.tsx';
import { DownloadButton } from '../../../ui/download-button.tsx';
import { useWords } from '../../../ui/words.tsx';
import { FilterChoice } from '../cases/filter-choice.tsx';
import { stageWord } from '../cases/stage-word.ts';
import { usePages } from '../data/use-pages.ts';
import { Left } from '../duties/left.tsx';
import { LoadMore } from '../layout/load-more.tsx';
import { Page } from '../layout/page.tsx';
import { SupervisionTabs } from './supervision-tabs.tsx';

const kinds = ['inquiry', 'complaint', 'improvement', 'supervision', 'instruction'] as const;

/** The open problems of the zone (挂号–销号): whose each is, and what it lacks before it can be struck off. */
export const LedgerPage = () => {
  const say = useWords();
  const go = useNavigate({ from: '/supervision' });
  const { loop } = useSearch({ from: '/supervision' });
  const wanted = loop === undefined ? '' : `loop=${encodeURIComponent(loop)}`;
  const pages = usePages<LedgerLine>(['ledger', loop], (after) => {
    const query = new URLSearchParams({ ...(loop ? { loop } : {}), ...(after === null ? {} : { after }) });
    return `/api/ledger?${query.toString()}`;
  });
  return (
    <Page title={say('desk.ledger.title')} beside={<SupervisionTabs />}>
      <p className="jx-soft">{say('desk.ledger.say')}</p>
      <div className="desk-filters">
        <FilterChoice
          label={say('desk.ledger.kind')}
          value={loop}
          any={say('desk.ledger.kind.any')}
          options={kinds.map((value) => ({ value, label: say(`${value}.name`) }))}
          onChange={(value) => void go({ search: value ? { loop: value } : {}, replace: true })}
        />
        <DownloadButton
          face="desk"
          path={`/api/ledger.csv${wanted === '' ? '' : `?${wanted}`}`}
          words={say('desk.ledger.export')}
        />
      </div>
      {pages.read && pages.lines.length === 0 ? <p role="status">{say('desk.ledger.none')}</p> : null}
      {pages.lines.length > 0 ? <Table lines={pages.lines} /> : null}
      <LoadMore pages={pages} />
    </Page>
  );
};

const heads = ['number', 'about', 'holder', 'state', 'due', 'age', 'lacking'] as const;

const Table = ({ lines }: { readonly lines: readonly LedgerLine[] }) => {
  const say = useWords();
  return (
    <table className="desk-table desk-table-cards">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(`desk.ledger.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <Link to="/cases/$id" params={{ id: line.id }} className="desk-row-number jx-tabular">
                {line.number}
              </Link>
              <div className="jx-soft jx-small">{say(`${line.loop}.name`)}</div>
            </th>
            <td>{line.title}</td>
            <td>{line.holder?.name}</td>
            <td>
              <Light light={line.light} /> {stageWord(say, line)}
            </td>
            <td>
              <Left line={line} />
            </td>
            <td>{say('desk.ledger.age.days', { n: line.age })}</td>
            <td>
              <Lacks line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Lacks = ({ line: { lacking } }: { readonly line: LedgerLine }) => {
  const say = useWords();
  const words = (['evidence', 'signature', 'word'] as const)
    .filter((what) => lacking[what] === true)
    .map((what) => say(`desk.ledger.lacking.${what}`));
  return words.length === 0 ? (
    <span className="jx-soft">{say('desk.ledger.whole')}</span>
  ) : (
    <>{say('desk.ledger.lacks', { what: words.join(say('desk.comma')) })}</>
  );
};
