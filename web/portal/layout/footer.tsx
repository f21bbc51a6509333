import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';

/** What a government site must say at its foot; all of it is the zone's settings. */
export const Footer = () => {
  const say = useWords();
  const zone = useZone().data;
  return (
    <footer className="portal-footer">
      <div className="portal-width">
        {zone?.demonstration ? (
          <p className="portal-demonstration">
            {say('portal.demonstration')} <Link to="/demo">{say('demo.link')}</Link>
          </p>
        ) : null}
        <p>
          <Link to="/statistics">{say('portal.statistics')}</Link>
        </p>
        <ul>
          {(zone?.footer ?? []).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </footer>
  );
};
