import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { Page } from '../layout/page.tsx';
import { Rates } from './rates.tsx';
import { WindowList } from './window-list.tsx';

/** Reviews at the desk: the rates, the codes of the windows, and the slips that come on paper. */
export const ReviewsPage = () => {
  const say = useWords();
  return (
    <Page
      title={say('desk.reviews')}
      beside={
        <p className="jx-buttons">
          <Link to="/improvements" className="jx-button jx-button-quiet">
            {say('desk.improvements')}
          </Link>
          <Link to="/reviews/on-paper" className="jx-button jx-button-quiet">
            {say('desk.reviews.paper')}
          </Link>
        </p>
      }
    >
      <Rates />
      <WindowList />
    </Page>
  );
};
