import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { Page } from './page.tsx';

/** An address that leads nowhere. */
export const Lost = () => {
  const say = useWords();
  return (
    <Page title={say('portal.lost')}>
      <p>{say('portal.lost.say')}</p>
      <p>
        <Link to="/">{say('portal.home-link')}</Link>
      </p>
    </Page>
  );
};
