import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';

const registers = ['service-item', 'legal-basis', 'named-post', 'unit', 'person'] as const;

/** The registers that the desk reads most. */
export const RegisterTabs = () => {
  const say = useWords();
  return (
    <nav className="desk-tabs" aria-label={say('desk.register.title')}>
      {registers.map((register) => (
        <Link key={register} to="/registers/$register" params={{ register }} activeOptions={{ includeSearch: false }}>
          {say(`register.${register}`)}
        </Link>
      ))}
      <Link to="/calendar">{say('desk.nav.calendar')}</Link>
    </nav>
  );
};
