import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { Page } from './page.tsx';

/** No page here. */
export const Lost = () => {
  const say = useWords();
  return (
    <Page title={say('desk.lost')}>
      <p>{say('desk.lost.say')}</p>
      <p>
        <Link to="/">{say('desk.lost.back')}</Link>
      </p>
    </Page>
  );
};
