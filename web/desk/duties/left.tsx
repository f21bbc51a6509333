import type { CaseLine } from '../../../api/view.ts';
import { remainingWords } from '../../../ui/remaining-words.ts';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';

type LeftProps = { readonly line: Pick<CaseLine, 'due' | 'light' | 'remaining'> };

/** The working time that is left, in words. */
export const Left = ({ line }: LeftProps) => {
  const say = useWords();
  const { today } = useZone();
  if (line.light === 'done') return null;
  if (line.light === 'paused') return <>{say('desk.left.paused')}</>;
  if (line.due === null || line.remaining === null) return <>{say('desk.left.none')}</>;
  if (line.due.slice(0, 10) === today.slice(0, 10)) {
    const time = line.due.slice(11, 16);
    return <>{say(line.due <= today ? 'desk.left.passed' : 'desk.left.today', { time })}</>;
  }
  return <>{remainingWords(say, line.remaining)}</>;
};
