import { Link, useNavigate } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { useSingleKeys } from '../data/single-keys.ts';
import { useKey } from '../data/use-key.ts';
import { useDuties } from './duties-pages.ts';
import { neighbours } from './neighbours.ts';

/** From one duty to the next without going back to the list: J goes on, K goes back. */
export const NextDuty = ({ id }: { readonly id: string }) => {
  const say = useWords();
  const go = useNavigate();
  const keys = useSingleKeys();
  const { lines } = useDuties();
  const { place, before, after } = neighbours(lines, id);
  useKey((key) => {
    const to = { j: after, k: before }[key.toLowerCase()];
    if (!to) return false;
    void go({ to: '/cases/$id', params: { id: to.id } });
    return true;
  });
  if (lines.length === 0) return null;
  return (
    <nav className="desk-next" aria-label={say('desk.duties.way')}>
      {place < 0 ? null : (
        <span className="jx-soft jx-tabular">{say('desk.duties.place', { n: place + 1, all: lines.length })}</span>
      )}
      {before ? (
        <Link to="/cases/$id" params={{ id: before.id }} title={before.title}>
          {say('desk.duties.before')} {keys ? <kbd className="desk-key">K</kbd> : null}
        </Link>
      ) : null}
      {after ? (
        <Link to="/cases/$id" params={{ id: after.id }} title={after.title}>
          {say('desk.duties.after')} {keys ? <kbd className="desk-key">J</kbd> : null}
        </Link>
      ) : null}
    </nav>
  );
};
