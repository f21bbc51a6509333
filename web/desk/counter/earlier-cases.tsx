import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { CaseLine, Page } from '../../../api/view.ts';
import { Light } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';
import { stageWord } from '../cases/stage-word.ts';
import { door } from '../data/door.ts';

/** What the person in front of me already has with my unit, so that nothing is registered twice. */
export const EarlierCases = ({ name }: { readonly name: string }) => {
  const say = useWords();
  const wanted = useDeferredValue(name.trim());
  const { data } = useQuery({
    queryKey: ['cases', 'earlier', wanted],
    queryFn: () => door<Page<CaseLine>>(`/api/cases?scope=unit&q=${encodeURIComponent(wanted)}`),
    enabled: wanted.length > 1,
  });
  if (!data || data.lines.length === 0) return null;
  return (
    <section className="desk-note" aria-labelledby="earlier-cases">
      <h2 id="earlier-cases">{say('desk.new.earlier')}</h2>
      <ul className="desk-lines">
        {data.lines.slice(0, 5).map((line) => (
          <li key={line.id}>
            <Light light={line.light} />
            <Link to="/cases/$id" params={{ id: line.id }} target="_blank" className="jx-tabular">
              {line.number}
            </Link>
            <span>{line.title}</span>
            <span className="jx-soft">{stageWord(say, line)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
