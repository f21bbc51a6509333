import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MapView } from '../../../api/map/view.ts';
import type { ProjectLine } from '../../../api/project/view.ts';
import { within } from '../../../kernel/point.ts';
import { byPark } from './by-park.ts';

const ring = [
  [116, 35],
  [117, 35],
  [117, 36],
  [116, 36],
  [116, 35],
] as const;
const area = { type: 'Polygon', coordinates: [ring] } as const;
const places: MapView['places'] = [
  { place: 'zone', kind: 'zone', name: '全区', area },
  { place: 'energy', kind: 'park', name: '新能源产业园', area },
];
const project = (id: string, park: string | null): ProjectLine => ({
  id,
  number: id,
  title: id,
  kind: 'industrial',
  industry: null,
  park,
  point: null,
  investment: null,
  state: 'serving',
  ending: null,
  light: 'green',
  listedOn: null,
  stages: [],
});

test('a project stands in its park, by the key or the name of it, and one of no known park at the end without a pin', () => {
  const groups = byPark(places, [
    project('a', 'elsewhere'),
    project('b', 'energy'),
    project('c', '新能源产业园'),
    project('d', null),
  ]);
  assert.deepEqual(
    groups.map(({ name, projects }) => [name, projects.map(({ line, number }) => [line.id, number])]),
    [
      [
        '新能源产业园',
        [
          ['b', 1],
          ['c', 2],
        ],
      ],
      [
        null,
        [
          ['a', null],
          ['d', null],
        ],
      ],
    ],
  );
  const spots = groups[0]?.projects.map(({ at }) => at) ?? [];
  assert.ok(spots.every((at) => at !== null && within(at, ring)));
  assert.notDeepEqual(spots[0], spots[1]);
  assert.ok(groups[1]?.projects.every(({ at }) => at === null));
});

test('a project with a point of its own stands there, also where its park is not on the map; the others share their park', () => {
  const own = (id: string, park: string | null): ProjectLine => ({ ...project(id, park), point: [116.2, 35.2] });
  const groups = byPark(places, [own('a', 'energy'), project('b', 'energy'), own('c', null), project('d', null)]);
  const at = groups.flatMap(({ projects }) =>
    projects.map(({ line, number, at: where }) => [line.id, number, where] as const),
  );
  assert.deepEqual(at[0], ['a', 1, [116.2, 35.2]]);
  const shared = at[1]?.[2] ?? null;
  assert.ok(shared !== null && within(shared, ring));
  assert.deepEqual(at.slice(2), [
    ['c', 3, [116.2, 35.2]],
    ['d', null, null],
  ]);
});
