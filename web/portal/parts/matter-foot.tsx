import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { actWords } from './act-words.ts';
import { myActs } from './my-acts.ts';

/** Findable, not hidden: ask or complain about this matter, take it back. */
export const MatterFoot = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  return (
    <section aria-labelledby="more">
      <h2 id="more">{say('portal.matter.more')}</h2>
      <p className="jx-buttons">
        <Link to="/ask" search={{ about: matter.number }} className="jx-button jx-button-quiet">
          {say('portal.matter.ask')}
        </Link>
        <Link to="/matters/$id/slip" params={{ id: matter.id }} className="jx-button jx-button-quiet">
          {say('portal.slip')}
        </Link>
        {myActs(matter).endings.map((act) => (
          <Link
            key={act.act}
            to="/matters/$id/acts/$act"
            params={{ id: matter.id, act: act.act }}
            className="jx-button jx-button-red"
          >
            {actWords(say, matter.loop, act.act)}
          </Link>
        ))}
      </p>
    </section>
  );
};
