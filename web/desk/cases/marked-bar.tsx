import { useWords } from '../../../ui/words.tsx';

type MarkedBarProps = { readonly n: number; readonly onBatch: () => void; readonly onClear: () => void };

/** More are not confirmed with care. */
const most = 20;

/** How many are marked, and what can be done with them together. */
export const MarkedBar = ({ n, onBatch, onClear }: MarkedBarProps) => {
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
      <button type="button" className="jx-link-button" onClick={onClear}>
        {say('desk.batch.clear')}
      </button>
    </div>
  );
};
