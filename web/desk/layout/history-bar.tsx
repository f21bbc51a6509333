import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';

/** While a demonstration plays its history: how far it is, and why the lists still grow. */
export const HistoryBar = () => {
  const say = useWords();
  const { history } = useZone();
  if (history === null) return null;
  return (
    <section className="desk-history-bar" aria-labelledby="desk-history-label">
      <label id="desk-history-label" htmlFor="desk-history">
        {say('desk.history', history)}
      </label>
      <progress id="desk-history" value={history.played} max={history.total} />
    </section>
  );
};
