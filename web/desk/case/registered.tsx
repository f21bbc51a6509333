import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { useSingleKeys } from '../data/single-keys.ts';
import { useKey } from '../data/use-key.ts';

/** Registered at the counter just now: the number to say aloud, and the slip to hand over. P opens it, N takes the next person. */
export const Registered = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const keys = useSingleKeys();
  const go = useNavigate();
  const { registered } = useSearch({ from: '/cases/$id' });
  useKey((key) => {
    if (registered === undefined) return false;
    const pressed = key.toLowerCase();
    if (pressed === 'p') void go({ to: '/slips/$id', params: { id: view.id } });
    else if (pressed === 'n') void go({ to: '/new' });
    else return false;
    return true;
  });
  if (registered === undefined) return null;
  return (
    <div className="desk-registered">
      <p role="status">
        {say('desk.new.done')} <strong className="jx-tabular desk-whole">{view.number}</strong>
      </p>
      <Link to="/slips/$id" params={{ id: view.id }} className="jx-button">
        {say('desk.slip.print')} {keys ? <kbd aria-hidden="true">P</kbd> : null}
      </Link>
      <Link to="/new">
        {say('desk.new.next')} {keys ? <kbd className="desk-key">N</kbd> : null}
      </Link>
    </div>
  );
};
