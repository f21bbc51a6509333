import type { MapView } from '../../../api/map/view.ts';
import type { ProjectLine } from '../../../api/project/view.ts';
import type { Position } from '../../../ui/map/frame.ts';
import { spread } from '../../../ui/map/spread.ts';

type Place = MapView['places'][number];
export type Placed = { readonly line: ProjectLine; readonly number: number | null; readonly at: Position | null };
export type ParkGroup = { readonly key: string; readonly name: string | null; readonly projects: readonly Placed[] };

/**
 * Projects by the park they are in, numbered as the pins are, each at its own point. Of those whose park alone is known,
 * those of one park are spread over it; one that is nowhere on the map stands in the list, at its end and without a number.
 */
export const byPark = (places: readonly Place[], lines: readonly ProjectLine[]): readonly ParkGroup[] => {
  const parks = places.filter(({ kind }) => kind === 'park');
  const isIn = (line: ProjectLine, { place, name }: Place): boolean => line.park === place || line.park === name;
  let number = 0;
  const groups: ParkGroup[] = parks.map((park) => {
    const here = lines.filter((line) => isIn(line, park));
    const spots = [...spread(park.area.coordinates[0] ?? [], here.filter(({ point }) => point === null).length)];
    return {
      key: park.place,
      name: park.name,
      projects: here.map((line) => ({ line, number: (number += 1), at: line.point ?? spots.shift() ?? null })),
    };
  });
  const elsewhere = lines.filter((line) => !parks.some((park) => isIn(line, park)));
  return [
    ...groups,
    {
      key: '',
      name: null,
      projects: elsewhere.map((line) => ({
        line,
        number: line.point === null ? null : (number += 1),
        at: line.point,
      })),
    },
  ].filter(({ projects }) => projects.length > 0);
};
