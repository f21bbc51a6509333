import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';

/** While a demonstration plays its history: how far it is, and why the lists still grow. */
export const HistoryBar = () => {
  const say = useWords();
  const { history } = useZone();
  if (history === null) return null;
  return (
    <div className="desk-history-bar">
      <label htmlFor="desk-history">{say('desk.history', history)}</label>
      <progress id="desk-history" value={history.played} max={history.total} />
    </div>
  );
};
