import type { DoorProblem } from './door-problem.ts';
import { useWords } from './words.tsx';

/** What went wrong and what to do, in words. Announced when it appears. */
export const Problem = ({ problem, onAgain }: { readonly problem: DoorProblem; readonly onAgain?: () => void }) => {
  const say = useWords();
  return (
    <div className="jx-problem" role="alert">
      <h2>{problem.title || say('ui.problem.title')}</h2>
      <p>{problem.detail}</p>
      {problem.fields && problem.fields.length > 0 ? (
        <ul>
          {problem.fields.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{message}</li>
          ))}
        </ul>
      ) : null}
      {onAgain ? (
        <button type="button" className="jx-button jx-button-quiet" onClick={onAgain}>
          {say('ui.problem.again')}
        </button>
      ) : null}
    </div>
  );
};
