import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { ProposalActs } from './proposal-acts.tsx';
import type { ProposalLine } from './proposal.ts';

type BatchListProps = {
  readonly register: string;
  readonly batch: string;
  readonly lines: readonly ProposalLine[];
  readonly whole: boolean;
};

/** What came from one sheet: checked, sent back or dropped as one. */
export const BatchList = ({ register, batch, lines, whole }: BatchListProps) => {
  const say = useWords();
  const [first] = lines;
  if (!first) return null;
  const may = first.may.filter((act) => lines.every((line) => line.may.includes(act)));
  return (
    <section aria-label={say('desk.sheet.batch', { reason: first.reason })}>
      <h3>{say('desk.sheet.batch', { reason: first.reason })}</h3>
      <p>
        {say(whole ? 'desk.sheet.batch.lines' : 'desk.sheet.batch.more', { n: lines.length })} · {first.unit.name}{' '}
        {first.by?.name} · {say('desk.proposals.from', { from: first.from })}
      </p>
      <ul className="desk-choices">
        {lines.slice(0, 50).map((line) => (
          <li key={line.id}>
            <Link to="/proposals/$register/$key" params={{ register, key: line.entry }} className="desk-entry">
              {line.name}
              <span className="jx-soft jx-small">{say(`register.proposal.value.state.${line.state}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <ProposalActs about={{ register, batch }} may={may} onDone={() => undefined} />
    </section>
  );
};
