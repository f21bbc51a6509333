import type { Place } from '../../../programmes/zone/place.ts';

/** A place of the invented zone as GeoJSON: longitude and latitude of no real zone, in open fields. */
type Ring = readonly (readonly [number, number])[];

export type Park = {
  readonly park: string;
  readonly name: string;
  readonly nameEn: string;
  readonly ring: Ring;
};

/** 一区五园: the invented zone's outline and its five parks. */
const boundary: Ring = [
  [116.412, 35.392],
  [116.448, 35.408],
  [116.502, 35.411],
  [116.531, 35.396],
  [116.538, 35.362],
  [116.519, 35.331],
  [116.47, 35.32],
  [116.428, 35.327],
  [116.405, 35.352],
  [116.412, 35.392],
];

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

export const parks: readonly Park[] = [
  { park: 'equipment', name: '高端装备产业园', nameEn: 'Equipment Park', ring: box(116.424, 35.366, 116.452, 35.39) },
  { park: 'energy', name: '新能源产业园', nameEn: 'New Energy Park', ring: box(116.462, 35.378, 116.496, 35.402) },
  { park: 'materials', name: '新材料产业园', nameEn: 'New Materials Park', ring: box(116.5, 35.352, 116.526, 35.378) },
  { park: 'incubation', name: '双创孵化园', nameEn: 'Incubation Park', ring: box(116.458, 35.346, 116.484, 35.366) },
  {
    park: 'logistics',
    name: '应急与物流产业园',
    nameEn: 'Rescue and Logistics Park',
    ring: box(116.428, 35.334, 116.454, 35.354),
  },
];

const placeOf = (kind: Place['kind'], place: string, name: string, nameEn: string, ring: Ring): Place => ({
  place,
  name,
  nameEn,
  kind,
  area: { type: 'Polygon', coordinates: [ring] },
});

/** The zone and its parks, as the register lists them. */
export const places: readonly Place[] = [
  placeOf('zone', 'zone', '经心示范区', 'Jingxin Demonstration Zone', boundary),
  ...parks.map(({ park, name, nameEn, ring }) => placeOf('park', park, name, nameEn, ring)),
];
