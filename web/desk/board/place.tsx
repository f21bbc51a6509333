import { Link } from '@tanstack/react-router';
import type { MapView } from '../../../api/map/view.ts';
import type { ProjectLine } from '../../../api/project/view.ts';
import { shapes } from '../../../ui/light.tsx';
import { ZoneMap } from '../../../ui/map/zone-map.tsx';
import { useWords } from '../../../ui/words.tsx';
import { byPark } from '../map/by-park.ts';

type PlaceProps = { readonly map: MapView | undefined; readonly projects: readonly ProjectLine[] };

const stages = [1, 2, 3, 4] as const;

/** The zone with its key projects and their lights, and how many are in each of the four stages. */
export const PlaceOfProjects = ({ map, projects }: PlaceProps) => {
  const say = useWords();
  const running = (stage: number): number =>
    projects.filter((line) => line.stages.findLastIndex((status) => status === 'running') === stage - 1).length;
  const pins = map === undefined ? [] : byPark(map.places, projects).flatMap((group) => group.projects);
  return (
    <section className="board-part board-place" aria-label={say('desk.board.projects')}>
      <h2>{say('desk.board.projects')}</h2>
      {map === undefined || map.places.length === 0 ? null : (
        <div className="board-map">
          <ZoneMap
            label={say('desk.board.map', { n: projects.length })}
            areas={map.places
              .map(({ place, name, kind, area }) => ({ key: place, name, kind, rings: area.coordinates }))
              .toSorted((one, other) => other.kind.localeCompare(one.kind))}
            tiles={null}
            pins={pins.flatMap(({ line, at }) =>
              at === null
                ? []
                : [
                    {
                      key: line.id,
                      at,
                      shown: (
                        <Link
                          to="/projects/$id"
                          params={{ id: line.id }}
                          tabIndex={-1}
                          className={`jx-map-light-${line.light}`}
                          title={line.title}
                        >
                          <span>{shapes[line.light]}</span>
                        </Link>
                      ),
                    },
                  ],
            )}
          />
        </div>
      )}
      <ol className="board-stages">
        {stages.map((stage) => (
          <li key={stage}>
            <Link to="/projects" className="board-value">
              {running(stage)}
            </Link>
            <span className="board-words">{say(`desk.board.stage.${stage}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
