import { Link } from '@tanstack/react-router';
import { Mark } from '../../../ui/mark.tsx';
import { useWords } from '../../../ui/words.tsx';

/** A page worth reaching. */
export const NoDuties = () => {
  const say = useWords();
  return (
    <div className="desk-calm">
      <Mark size={72} />
      <p className="desk-calm-line">{say('desk.duties.empty')}</p>
      <p className="jx-soft">{say('desk.duties.empty.say')}</p>
      <p>
        <Link to="/cases">{say('desk.duties.empty.cases')}</Link>
      </p>
    </div>
  );
};
