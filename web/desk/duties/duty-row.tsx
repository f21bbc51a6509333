import { Link } from '@tanstack/react-router';
import type { CaseLine } from '../../../api/view.ts';
import { Light } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useLoops } from '../data/loops.ts';
import { useSession } from '../data/session.ts';
import { Left } from './left.tsx';
import { isOffered, wanted } from './wanted.ts';

type DutyRowProps = { readonly line: CaseLine; readonly begun: boolean; readonly fresh: boolean };

/** One duty as one link: its light, number, matter, person, what is wanted and the time left. */
export const DutyRow = ({ line, begun, fresh }: DutyRowProps) => {
  const say = useWords();
  const unit = useSession()?.unit?.unit ?? null;
  const loop = useLoops().find(({ name }) => name === line.loop);
  return (
    <li>
      <Link to="/cases/$id" params={{ id: line.id }} className="desk-row" data-row={line.id}>
        <span className="desk-row-light">
          <Light light={line.light} />
        </span>
        <span className="jx-tabular desk-row-number">{line.number}</span>
        <span className="desk-row-title">
          {fresh ? <span className="desk-fresh">{say('desk.live.new')}</span> : null}
          {line.title}
        </span>
        <span className="desk-row-party">{line.party}</span>
        <span className={isOffered(line, unit) ? 'desk-row-wanted desk-offer' : 'desk-row-wanted'}>
          {wanted(say, line, unit, loop)}
          {begun ? <span className="desk-begun">{say('desk.duties.begun')}</span> : null}
        </span>
        <span className={`jx-tabular desk-row-left jx-due-${line.light}`}>
          <Left line={line} />
        </span>
      </Link>
    </li>
  );
};
