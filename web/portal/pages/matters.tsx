import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { Gate } from '../layout/gate.tsx';
import { Page } from '../layout/page.tsx';
import { MyMatters } from '../parts/my-matters.tsx';

/** Everything I have handed in or asked. */
export const Matters = () => {
  const say = useWords();
  return (
    <Gate>
      <Page title={say('portal.nav.matters')}>
        <MyMatters />
        <p className="jx-buttons">
          <Link to="/help" className="jx-button jx-button-quiet">
            {say('portal.help.ask')}
          </Link>
        </p>
        <p>
          <Link to="/reviews">{say('portal.nav.reviews')}</Link> · <Link to="/contacts">{say('portal.contacts')}</Link>{' '}
          · <Link to="/reach">{say('portal.reach')}</Link>
        </p>
      </Page>
    </Gate>
  );
};
