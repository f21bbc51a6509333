import type { Light as LightName } from '../../../kernel/light.ts';
import { Light } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';

const order: readonly LightName[] = ['red', 'yellow', 'green', 'paused', 'done'];

/** What the colours and the lines of the map mean, of those that are on it, and what a pin does not say. */
export const MapLegend = ({ lights, tiles }: { readonly lights: readonly LightName[]; readonly tiles: boolean }) => {
  const say = useWords();
  return (
    <div className="desk-map-legend jx-small">
      <ul aria-label={say('desk.map.legend')}>
        {order
          .filter((light) => lights.includes(light))
          .map((light) => (
            <li key={light}>
              <Light light={light} />
            </li>
          ))}
        <li>
          <span className="desk-map-key desk-map-key-park" aria-hidden="true" /> {say('desk.map.park')}
        </li>
        <li>
          <span className="desk-map-key desk-map-key-zone" aria-hidden="true" /> {say('desk.map.zone')}
        </li>
      </ul>
      <p className="jx-soft">{say('desk.map.spread')}</p>
      {tiles ? <p className="jx-soft">{say('desk.map.tiles')}</p> : null}
    </div>
  );
};
