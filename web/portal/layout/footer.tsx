import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';

/** What a government site must say at its foot; all of it is the zone's settings, one line each. */
export const Footer = () => {
  const say = useWords();
  const zone = useZone().data;
  const lines = (zone?.footer ?? '').split('\n').filter((line) => line.trim() !== '');
  return (
    <footer className="portal-footer">
      <div className="portal-width">
        {zone?.demonstration ? <p className="portal-demonstration">{say('portal.demonstration')}</p> : null}
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </footer>
  );
};
