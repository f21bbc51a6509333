import { useQuery } from '@tanstack/react-query';
import type { CaseView, Page, UnitView } from '../../../api/view.ts';
import { linesOf } from '../../../programmes/assist/route-rows.ts';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { PhoneLink } from './phone-link.tsx';
import { Term } from './term.tsx';
import { Terms } from './terms.tsx';

const readUnits = async (): Promise<readonly UnitView[]> => {
  const answer = await door<readonly UnitView[] | Page<UnitView>>('/api/units');
  return 'lines' in answer ? answer.lines : answer;
};

/** Who helps, by name and telephone; and the way through the matter, step by step, with what to bring. */
export const RouteMap = ({ matter }: { readonly matter: CaseView }) => {
  const say = useWords();
  const agent = matter.seats.agent;
  const steps = linesOf(matter.facts.route);
  const materials = linesOf(matter.facts.materials);
  const units = useQuery({
    queryKey: ['units'],
    queryFn: readUnits,
    staleTime: 300_000,
    enabled: steps.length > 0,
  }).data;
  if (matter.loop !== 'assist' || agent === undefined || agent.unit === null) return null;
  return (
    <section aria-labelledby="route">
      <h2 id="route">{say('portal.route')}</h2>
      <Terms>
        <Term name={say('portal.route.who')}>
          <PhoneLink
            unit={agent.unit}
            name={
              agent.person === null
                ? agent.unit.name
                : say('portal.route.person', { unit: agent.unit.name, name: agent.person.name })
            }
          />
        </Term>
      </Terms>
      {steps.length === 0 ? null : (
        <ol className="portal-route">
          {steps.map(({ what, unit }, index) => {
            const found = units?.find((one) => one.unit === unit);
            return (
              <li key={index}>
                <strong>{String(what ?? '')}</strong>
                <br />
                {found === undefined ? null : <PhoneLink unit={found} name={found.name} />}
              </li>
            );
          })}
        </ol>
      )}
      {materials.length === 0 ? null : (
        <>
          <h3>{say('portal.route.materials')}</h3>
          <ul>
            {materials.map(({ name, note }, index) => (
              <li key={index}>
                {String(name ?? '')}
                {note === undefined ? null : <span className="portal-note">{String(note)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
