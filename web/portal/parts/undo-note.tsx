import type { CaseView } from '../../../api/view.ts';
import { momentWords } from '../../../ui/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useAct } from '../data/do-act.ts';
import { actWords } from './act-words.ts';

type UndoNoteProps = { readonly matter: CaseView; readonly undo: NonNullable<CaseView['undo']> };

/** A wrong click can be taken back for a short while. */
export const UndoNote = ({ matter, undo }: UndoNoteProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const act = useAct(matter, () => undefined);
  const problem = problemOf(act.error);
  return (
    <div className="portal-note-box" role="status">
      <p>
        {say('portal.undo.say', {
          act: actWords(say, matter.loop, undo.act),
          until: momentWords(undo.until, language, undo.until),
        })}
      </p>
      {problem === null ? null : <Problem problem={problem} />}
      <button
        type="button"
        className="jx-button jx-button-quiet"
        onClick={() => act.mutate({ act: 'undo', input: {} })}
      >
        {say('portal.undo')}
      </button>
    </div>
  );
};
