import { useWords } from '../../../ui/words.tsx';

const bars = [36, 92, 78, 88, 64, 82];

/** While a page is being read: the room its lines will take, so that nothing jumps when they come. */
export const Loading = () => {
  const say = useWords();
  return (
    <div className="desk-skeleton" role="status">
      <span className="jx-unseen">{say('desk.loading')}</span>
      {bars.map((width) => (
        <span key={width} aria-hidden="true" className="desk-skeleton-bar" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
};
