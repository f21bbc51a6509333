import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OperationView } from '../../../api/supervision/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { SupervisionTabs } from './supervision-tabs.tsx';

const moment = (at: string): string => at.replace('T', ' ').slice(0, 16);

/** Whether the clocks are carried out, the messages go and the figures follow: the heartbeat of the house. */
export const OperationPage = () => {
  const say = useWords();
  const { data } = useQuery({
    queryKey: ['operation'],
    queryFn: () => door<OperationView>('/api/operation'),
    refetchInterval: 15_000,
  });
  return (
    <Page title={say('desk.operation.title')} beside={<SupervisionTabs />}>
      <p className="jx-soft">{say('desk.operation.say')}</p>
      {data === undefined ? <Loading /> : <Figures house={data} />}
    </Page>
  );
};

const Figures = ({ house }: { readonly house: OperationView }) => {
  const say = useWords();
  const when = (at: string | null): string => (at === null ? say('desk.operation.never') : moment(at));
  return (
    <>
      <dl className="desk-heartbeat">
        <Figure
          name={say('desk.operation.due')}
          value={house.dueNotFired}
          alarms={house.dueNotFired > 0}
          note={
            house.oldestDue === null
              ? say('desk.operation.due.none')
              : say('desk.operation.due.say', { moment: moment(house.oldestDue) })
          }
        />
        <Figure name={say('desk.operation.tick')} value={when(house.ticked)} />
        <Figure name={say('desk.operation.climb')} value={when(house.climbed)} />
        <Figure
          name={say('desk.operation.outbox')}
          value={house.outboxWaiting}
          alarms={house.outboxFailed > 0}
          note={
            house.outboxFailed === 0
              ? say('desk.operation.outbox.well')
              : say('desk.operation.outbox.failed', { n: house.outboxFailed })
          }
        />
        <Figure name={say('desk.operation.lag')} value={house.projectorLag} />
        <Figure
          name={say('desk.operation.failing')}
          value={house.failing.length}
          alarms={house.failing.length > 0}
          note={
            house.failing.length === 0
              ? say('desk.operation.failing.none')
              : house.failing.slice(0, 10).map((id) => (
                  <Link key={id} to="/cases/$id" params={{ id }}>
                    {id}
                  </Link>
                ))
          }
        />
      </dl>
      <p className="jx-soft jx-small">{say('desk.operation.at', { moment: moment(house.now) })}</p>
    </>
  );
};

type FigureProps = {
  readonly name: string;
  readonly value: string | number;
  readonly alarms?: boolean;
  readonly note?: ReactNode;
};

const Figure = ({ name, value, alarms = false, note }: FigureProps) => (
  <div data-alarms={alarms}>
    <dt>{name}</dt>
    <dd>
      <span className="desk-figure jx-tabular">{value}</span>
      {note === undefined ? null : <span className="jx-soft jx-small">{note}</span>}
    </dd>
  </div>
);
