import { useWords } from './words.tsx';

const bars = [36, 92, 78, 88, 64, 82];

/** While something is being read: the room its lines will take, so that nothing jumps when they come. */
export const Loading = () => {
  const say = useWords();
  return (
    <div className="jx-skeleton" role="status">
      <span className="jx-unseen">{say('ui.loading')}</span>
      {bars.map((width) => (
        <span key={width} aria-hidden="true" className="jx-skeleton-bar" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
};
