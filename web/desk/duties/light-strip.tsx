import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseLine } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { Left } from './left.tsx';
import '../calendar/calendar.css';

/** The yellow lights of which one was noticed: one's own, and for the contact those of the unit, while they can still be kept. */
export const LightStrip = () => {
  const say = useWords();
  const { data: lines = [] } = useQuery({
    queryKey: ['lights'],
    queryFn: () => door<readonly CaseLine[]>('/api/lights'),
    refetchInterval: 60_000,
  });
  if (lines.length === 0) return null;
  return (
    <details className="desk-moved">
      <summary>{say('desk.duties.lights', { n: lines.length })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <Link to="/cases/$id" params={{ id: line.id }}>
              {line.number}
            </Link>{' '}
            {line.title} · <Left line={line} />
          </li>
        ))}
      </ul>
    </details>
  );
};
