import type { ActView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { actWord } from '../case/act-word.ts';
import { why } from './why.ts';

type ImpossibleActsProps = { readonly loop: string; readonly acts: readonly ActView[] };

/** The acts that are not possible now, greyed, each with the reason in a line. */
export const ImpossibleActs = ({ loop, acts }: ImpossibleActsProps) => {
  const say = useWords();
  if (acts.length === 0) return null;
  return (
    <details className="jx-fold" open={acts.length <= 4}>
      <summary>{say('desk.case.not.count', { n: acts.length })}</summary>
      <ul className="desk-acts">
        {acts.map(({ act, refusal }) => (
          <li key={act}>
            <button type="button" className="desk-act" aria-disabled="true" aria-describedby={`why-${act}`}>
              {actWord(say, loop, act)}
            </button>
            <p id={`why-${act}`} className="jx-soft jx-small">
              {refusal === null ? null : why(say, loop, refusal)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
};
