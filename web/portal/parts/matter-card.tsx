import { Link } from '@tanstack/react-router';
import type { CaseLine } from '../../../api/view.ts';
import { Light } from '../../../ui/light.tsx';
import { remainingWords } from '../../../ui/remaining-words.ts';
import { useWords } from '../../../ui/words.tsx';
import { PlainLine } from './plain-line.tsx';
import { stateWords } from './state-words.ts';
import { waitsForMe } from './waits-for-me.ts';

/** A matter in four lines: what it is, where it is, who has it, by when. */
export const MatterCard = ({ line }: { readonly line: CaseLine }) => {
  const say = useWords();
  return (
    <li className="portal-card" data-waits={waitsForMe(line)}>
      {waitsForMe(line) ? <p className="portal-waits">{say('portal.matter.waits')}</p> : null}
      <Link to="/matters/$id" params={{ id: line.id }} className="portal-card-title">
        {line.title}
      </Link>
      <p>
        <Light light={line.light} />
        <span className="portal-dot">{stateWords(say, line)}</span>
        {line.remaining === null || line.ending !== null ? null : (
          <span className={`portal-dot jx-due-${line.light}`}>{remainingWords(say, line.remaining)}</span>
        )}
      </p>
      {line.ending === null ? (
        <p>
          <PlainLine line={line} />
        </p>
      ) : null}
      <p className="jx-soft jx-small jx-tabular">
        {say('portal.matter.number', { name: say(`${line.loop}.name`), number: line.number })}
      </p>
    </li>
  );
};
