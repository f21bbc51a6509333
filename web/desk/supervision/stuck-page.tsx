import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { StuckLine } from '../../../api/supervision/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useSession } from '../data/session.ts';
import { useZone } from '../data/zone.ts';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { SupervisionTabs } from './supervision-tabs.tsx';

/** By unit and person: how many cases wait with them, how long the oldest is beyond its day, and the telephone. */
export const StuckPage = () => {
  const say = useWords();
  const { data } = useQuery({
    queryKey: ['stuck'],
    queryFn: () => door<readonly StuckLine[]>('/api/stuck'),
    refetchInterval: 60_000,
  });
  return (
    <Page title={say('desk.stuck.title')} beside={<SupervisionTabs />}>
      <p className="jx-soft">{say('desk.stuck.say')}</p>
      {data === undefined ? <Loading /> : null}
      {data !== undefined && data.every(({ late }) => late === 0) ? (
        <p role="status">{say('desk.stuck.none')}</p>
      ) : null}
      {data !== undefined && data.length > 0 ? <Table lines={data} /> : null}
    </Page>
  );
};

const heads = ['unit', 'person', 'phone', 'late', 'beyond', 'since', 'open'] as const;

const Table = ({ lines }: { readonly lines: readonly StuckLine[] }) => {
  const say = useWords();
  return (
    <table className="desk-table desk-table-cards">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(`desk.stuck.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={`${line.unit.unit} ${line.person?.person ?? ''}`} line={line} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ line: { unit, person, open, late, oldest, beyond } }: { readonly line: StuckLine }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const leads = useSession()?.roles.includes('leader') === true;
  const who = person === null ? unit.name : `${unit.name} ${person.name}`;
  const search = { scope: 'all', holder: unit.unit, ...(person === null ? {} : { person: person.person }) };
  return (
    <tr>
      <th scope="row">{unit.name}</th>
      <td>{person === null ? <span className="jx-soft">{say('desk.stuck.post')}</span> : person.name}</td>
      <td>{unit.phone ? <a href={`tel:${unit.phone}`}>{unit.phone}</a> : null}</td>
      <td>
        {late === 0 ? (
          <span className="jx-soft">{say('desk.stuck.n.late', { n: 0 })}</span>
        ) : (
          <Link
            to="/cases"
            search={{ ...search, light: 'red' }}
            className="jx-light-red"
            aria-label={say('desk.stuck.cases', { who, n: late })}
          >
            {say('desk.stuck.n.late', { n: late })}
          </Link>
        )}
      </td>
      <td>{late === 0 ? null : say('desk.stuck.beyond.days', { n: beyond })}</td>
      <td>{oldest === null ? null : dayWords(oldest.slice(0, 10), language, today)}</td>
      <td>
        {leads ? (
          say('desk.stuck.n.open', { n: open })
        ) : (
          <Link to="/cases" search={{ ...search, ended: '0' }} aria-label={say('desk.stuck.all', { who, n: open })}>
            {say('desk.stuck.n.open', { n: open })}
          </Link>
        )}
      </td>
    </tr>
  );
};
