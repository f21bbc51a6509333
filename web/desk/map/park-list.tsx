import { Link } from '@tanstack/react-router';
import { Light } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';
import type { ParkGroup } from './by-park.ts';

/** The projects of one park, each with the number of its pin. */
export const ParkList = ({ group: { name, projects } }: { readonly group: ParkGroup }) => {
  const say = useWords();
  return (
    <section>
      <h2>
        {name ?? say('desk.map.elsewhere')}{' '}
        <span className="jx-soft jx-small">{say('desk.map.count', { n: projects.length })}</span>
      </h2>
      <ul>
        {projects.map(({ line, number }) => (
          <li key={line.id}>
            <span className="desk-map-number jx-tabular jx-soft">{number}</span>
            <Link to="/projects/$id" params={{ id: line.id }}>
              {line.title}
            </Link>
            <span className="desk-map-state jx-small">
              <Light light={line.light} />{' '}
              {say(line.state === null ? `key-project.ending.${line.ending}` : `key-project.state.${line.state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
