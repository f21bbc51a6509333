import { Link } from '@tanstack/react-router';
import type { CaseLine } from '../../../api/view.ts';
import { Due } from '../../../ui/due.tsx';
import { Light } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { stateWords } from './state-words.ts';
import { waitsForMe } from './waits-for-me.ts';

/** A matter in four lines: what it is, where it is, who has it, by when. */
export const MatterCard = ({ line }: { readonly line: CaseLine }) => {
  const say = useWords();
  const today = useZone().data?.today;
  return (
    <li className="portal-card" data-waits={waitsForMe(line)}>
      {waitsForMe(line) ? <p className="portal-waits">{say('portal.matter.waits')}</p> : null}
      <Link to="/matters/$id" params={{ id: line.id }} className="portal-card-title">
        {line.title}
      </Link>
      <p>
        <Light light={line.light} /> <span>{stateWords(say, line)}</span>
      </p>
      {line.holder === null || line.ending !== null ? null : <p>{say('portal.matter.held', { unit: line.holder.name })}</p>}
      {line.due === null || line.ending !== null ? null : (
        <p>
          <Due due={line.due} light={line.light} remaining={line.remaining} {...(today === undefined ? {} : { today })} />
        </p>
      )}
      <p className="jx-soft jx-small jx-tabular">{say('portal.matter.number', { number: line.number })}</p>
    </li>
  );
};
