import { Link } from '@tanstack/react-router';
import { Empty } from '../../../ui/empty.tsx';
import { useWords } from '../../../ui/words.tsx';

/** A page worth reaching. */
export const NoDuties = () => {
  const say = useWords();
  return (
    <Empty title={say('desk.duties.empty')} say={say('desk.duties.empty.say')}>
      <p>
        <Link to="/cases">{say('desk.duties.empty.cases')}</Link>
      </p>
    </Empty>
  );
};
