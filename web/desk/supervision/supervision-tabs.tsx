import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { useSession } from '../data/session.ts';

const pages = [
  { key: 'ledger', to: '/supervision', roles: ['office', 'supervisor', 'leader'] },
  { key: 'stuck', to: '/supervision/stuck', roles: ['office', 'supervisor', 'leader'] },
  { key: 'anomalies', to: '/supervision/anomalies', roles: ['supervisor'] },
  { key: 'operation', to: '/supervision/operation', roles: ['office', 'supervisor', 'sysadmin'] },
] as const;

/** The pages of supervision that somebody with these posts may open. */
export const useSupervisionPages = () => {
  const roles: readonly string[] = useSession()?.roles ?? [];
  return pages.filter((page) => page.roles.some((role) => roles.includes(role)));
};

/** From one page of supervision to the others. */
export const SupervisionTabs = () => {
  const say = useWords();
  const shown = useSupervisionPages();
  return (
    <nav className="desk-tabs" aria-label={say('desk.nav.supervision')}>
      {shown.map(({ key, to }) => (
        <Link key={key} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {say(`desk.supervision.${key}`)}
        </Link>
      ))}
    </nav>
  );
};
