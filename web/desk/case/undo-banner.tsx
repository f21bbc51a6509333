import type { CaseView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useAct } from '../acts/use-act.ts';
import { useKey } from '../data/use-key.ts';
import { useSingleKeys } from '../data/single-keys.ts';
import { useSecondsUntil } from '../data/use-seconds-until.ts';
import { actWord } from './act-word.ts';

type UndoBannerProps = { readonly view: CaseView; readonly undo: NonNullable<CaseView['undo']> };

/** While what was done is held back: how long it can still be undone, and the button. */
export const UndoBanner = ({ view, undo }: UndoBannerProps) => {
  const say = useWords();
  const keys = useSingleKeys();
  const seconds = useSecondsUntil(undo.until);
  const act = useAct(view, 'undo');
  const problem = problemOf(act.error);
  useKey((key) => {
    if (key.toLowerCase() !== 'u' || seconds === 0 || act.isPending) return false;
    act.mutate({});
    return true;
  });
  if (problem) return <Problem problem={problem} />;
  if (seconds === 0) return null;
  return (
    <div className="desk-undo" role="region" aria-label={say('desk.undo.label')}>
      <span className="jx-tabular">{say('desk.undo.now', { act: actWord(say, view.loop, undo.act), seconds })}</span>
      <button type="button" className="jx-button" disabled={act.isPending} onClick={() => act.mutate({})}>
        {say('desk.undo.button')} {keys ? <kbd aria-hidden="true">U</kbd> : null}
      </button>
    </div>
  );
};
