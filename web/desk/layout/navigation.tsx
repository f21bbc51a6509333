import { Link } from '@tanstack/react-router';
import { DutyCount } from '../duties/duty-count.tsx';
import { useSupervisionPages } from '../supervision/supervision-tabs.tsx';
import { useWords } from '../../../ui/words.tsx';

/** The way to every page of the desk. */
export const Navigation = () => {
  const say = useWords();
  const [first] = useSupervisionPages();
  return (
    <nav className="desk-nav" aria-label={say('desk.nav')}>
      <Link to="/" activeOptions={{ exact: true }}>
        {say('desk.nav.duties')} <DutyCount />
      </Link>
      <Link to="/cases" activeOptions={{ exact: true, includeSearch: false }}>
        {say('desk.nav.cases')}
      </Link>
      <Link to="/projects" activeOptions={{ includeSearch: false }}>
        {say('desk.nav.projects')}
      </Link>
      {first === undefined ? null : (
        <Link to={first.to} activeOptions={{ includeSearch: false }}>
          {say('desk.nav.supervision')}
        </Link>
      )}
      <Link to="/new">{say('desk.nav.new')}</Link>
      <Link to="/registers/$register" params={{ register: 'service-item' }} activeOptions={{ includeSearch: false }}>
        {say('desk.nav.registers')}
      </Link>
      <Link to="/policies">{say('desk.nav.policies')}</Link>
      <Link to="/reviews" activeOptions={{ includeSearch: false }}>
        {say('desk.nav.reviews')}
      </Link>
      <Link to="/figures" activeOptions={{ includeSearch: false }}>
        {say('desk.nav.figures')}
      </Link>
      <Link to="/people" activeOptions={{ includeSearch: false }}>
        {say('desk.nav.people')}
      </Link>
    </nav>
  );
};
