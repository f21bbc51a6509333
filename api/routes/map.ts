import { validator } from '../validate.ts';
import { place, type Place } from '../../programmes/zone/place.ts';
import { entries } from '../../store/entries.ts';
import { tileHost } from '../map/tile-host.ts';
import type { MapView } from '../map/view.ts';
import type { Routes } from '../server/route.ts';

const fits = validator(place.schema);

/** The places of the zone, and where the tiles below them are, for whoever works here. */
export const routes: Routes = (server, door) => {
  server.get('/api/map', { config: { may: 'staff' } }, async (request): Promise<MapView> => {
    const { rows } = await entries(door.store, place.name, { limit: 500 });
    const places = rows.flatMap(({ body }) => (fits(body).length === 0 ? [body as unknown as Place] : []));
    return {
      places: places.map(({ place: key, kind, area, name, nameEn }) => ({
        place: key,
        kind,
        area,
        name: request.language === 'zh' ? name : nameEn,
      })),
      tiles: door.tianditu ? tilesOf(door.tianditu) : null,
    };
  });
};

/** A tile in Web Mercator (w) by the service's WMTS. */
const tilesOf = (key: string): string =>
  `${tileHost}/{layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER={layer}&STYLE=default&TILEMATRIXSET=w` +
  `&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${key}`;
