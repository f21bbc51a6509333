import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseView, UnitView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useLoops } from '../data/loops.ts';

type Precedent = {
  readonly unit: UnitView;
  readonly case: string;
  readonly number: string;
  readonly title: string;
};

/** Where an act hands a case to a unit: which unit answered the like of it before. */
export const Precedents = ({ view, act }: { readonly view: CaseView; readonly act: string }) => {
  const say = useWords();
  const definition = useLoops().find(({ name }) => name === view.loop)?.acts[act];
  const hands = definition?.offers !== undefined || definition?.rules !== undefined;
  const { data } = useQuery({
    queryKey: ['precedents', view.title],
    queryFn: () => door<readonly Precedent[]>(`/api/precedents?text=${encodeURIComponent(view.title)}`),
    enabled: hands && view.title.length > 1,
  });
  if (!hands || !data || data.length === 0) return null;
  return (
    <div className="desk-note">
      <p>{say('desk.act.precedents')}</p>
      <ul>
        {data.slice(0, 3).map((one) => (
          <li key={one.case}>
            {one.unit.name}{' '}
            <Link to="/cases/$id" params={{ id: one.case }}>
              {one.title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
