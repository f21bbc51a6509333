import type { SessionView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { useSignOut } from '../data/use-sign-out.ts';

/** Who works here, for which unit, and the way out. */
export const Who = ({ session }: { readonly session: SessionView }) => {
  const say = useWords();
  const signOut = useSignOut();
  return (
    <span className="desk-who">
      <span className="desk-who-name">
        <span>{session.name}</span>
        {session.unit ? (
          <span className="jx-soft jx-small" title={session.unit.name}>
            {session.unit.name}
          </span>
        ) : null}
      </span>
      <button type="button" className="desk-plain" onClick={() => signOut.mutate()}>
        {say('desk.out')}
      </button>
    </span>
  );
};
