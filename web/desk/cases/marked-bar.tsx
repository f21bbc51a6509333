import { useWords } from '../../../ui/words.tsx';

type MarkedBarProps = {
  readonly n: number;
  readonly onBatch: () => void;
  readonly onPrint: () => void;
  readonly onClear: () => void;
};

/** More are not confirmed with care. */
const most = 20;
/** As many papers as the door prints at once. */
const mostPapers = 100;

/** How many are marked, and what can be done with them together. */
export const MarkedBar = ({ n, onBatch, onPrint, onClear }: MarkedBarProps) => {
  const say = useWords();
  const hint = n < 2 ? 'desk.batch.few' : n > most ? 'desk.batch.many' : null;
  return (
    <div className="desk-marked">
      <span role="status">{say('desk.batch.marked', { n })}</span>
      {hint === null ? (
        <button type="button" className="jx-button" onClick={onBatch}>
          {say('desk.batch.begin')}
        </button>
      ) : (
        <span className="jx-soft">{say(hint, { most })}</span>
      )}
      <button type="button" className="jx-button jx-button-quiet" disabled={n > mostPapers} onClick={onPrint}>
        {say(n > mostPapers ? 'desk.print.many' : 'desk.print.begin', { most: mostPapers })}
      </button>
      <button type="button" className="jx-link-button" onClick={onClear}>
        {say('desk.batch.clear')}
      </button>
    </div>
  );
};
