import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SupervisionView } from '../../../api/supervision/view.ts';
import type { CaseView } from '../../../api/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { Light } from '../../../ui/light.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { stageWord } from '../cases/stage-word.ts';
import { door } from '../data/door.ts';
import { useLoops } from '../data/loops.ts';
import { useSession } from '../data/session.ts';
import { useZone } from '../data/zone.ts';
import { OrderForm } from './order-form.tsx';
import { Panel } from './panel.tsx';

/** Which lights were red and for how long, whatever they are now; the orders about the case, and giving one. */
export const Supervised = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const roles: readonly string[] = useSession()?.roles ?? [];
  const alone = useLoops().find(({ name }) => name === view.loop)?.standsAlone === true;
  const [giving, give] = useState<'supervision' | 'instruction' | null>(null);
  const [done, tell] = useState(false);
  const { data } = useQuery({
    queryKey: ['supervision', view.id, view.version],
    queryFn: () => door<SupervisionView>(`/api/cases/${view.id}/supervision`),
  });
  const may = !alone && view.ending === null;
  const wishes = [
    ...(may && roles.includes('supervisor') ? (['supervision'] as const) : []),
    ...(may && (roles.includes('leader') || roles.includes('supervisor')) ? (['instruction'] as const) : []),
  ];
  if (data === undefined || (data.reds.length === 0 && data.orders.length === 0 && wishes.length === 0)) return null;
  const day = (at: string): string => dayWords(at.slice(0, 10), language, today);
  return (
    <Panel title={say('desk.supervise')}>
      {data.reds.length === 0 ? null : (
        <ul className="desk-lines" aria-label={say('desk.supervise.reds')}>
          {data.reds.map(({ clock, from, until }) => (
            <li key={`${clock} ${from}`}>
              <Light light="red" />
              <span>
                {say(until === null ? 'desk.supervise.red' : 'desk.supervise.red.until', {
                  clock: say(`${view.loop}.clock.${clock}`),
                  from: day(from),
                  until: until === null ? '' : day(until),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {data.orders.length === 0 ? null : (
        <ul className="desk-lines">
          {data.orders.map((order) => (
            <li key={order.id}>
              <Link to="/cases/$id" params={{ id: order.id }} className="jx-tabular">
                {order.number}
              </Link>
              <span>{say(`${order.loop}.name`)}</span>
              <span className="jx-soft">{stageWord(say, order)}</span>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={done ? 'desk-done' : 'jx-unseen'}>
        {done ? say('desk.supervise.done') : ''}
      </p>
      {giving === null ? (
        <div className="jx-buttons">
          {wishes.map((loop) => (
            <button key={loop} type="button" className="jx-button jx-button-quiet" onClick={() => give(loop)}>
              {say(loop === 'supervision' ? 'desk.supervise.order' : 'desk.supervise.instruct')}
            </button>
          ))}
        </div>
      ) : (
        <OrderForm
          key={giving}
          loop={giving}
          view={view}
          onClose={() => give(null)}
          onDone={() => {
            give(null);
            tell(true);
          }}
        />
      )}
    </Panel>
  );
};
