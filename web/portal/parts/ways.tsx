import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';

/** The other ways in, each with what it is for: ask, my matters, the slip's code, a paper's code, reviews. */
export const Ways = ({ signedIn }: { readonly signedIn: boolean }) => {
  const say = useWords();
  return (
    <ul className="portal-ways">
      <li data-first="true">
        <Link to="/ask">{say('portal.home.ask')}</Link>
        <p>{say('portal.home.ask.say')}</p>
      </li>
      <li>
        <Link to="/complain">{say('portal.complain')}</Link>
        <p>{say('portal.complain.home')}</p>
      </li>
      <li>
        <Link to="/policies">{say('portal.policies')}</Link>
        <p>{say('portal.policies.home')}</p>
      </li>
      {signedIn ? null : (
        <li>
          <Link to="/sign-in" search={{ next: '/matters' }}>
            {say('portal.nav.matters')}
          </Link>
          <p>{say('portal.home.sign-in')}</p>
        </li>
      )}
      <li>
        <Link to="/find">{say('portal.find')}</Link>
        <p>{say('portal.home.find')}</p>
      </li>
      <li>
        <Link to="/verify">{say('portal.verify')}</Link>
        <p>{say('portal.home.verify')}</p>
      </li>
      <li>
        <Link to="/rate">{say('portal.rate.with-slip')}</Link>
        <p>{say('portal.home.rate')}</p>
      </li>
      <li>
        <Link to="/reviews">{say('portal.home.review')}</Link>
        <p>{say('portal.home.review.say')}</p>
      </li>
      <li>
        <Link to="/published-reviews">{say('portal.published')}</Link>
        <p>{say('portal.home.published')}</p>
      </li>
    </ul>
  );
};
