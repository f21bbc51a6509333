import type { Place } from '../../programmes/zone/place.ts';

/** What a map of the zone is drawn from. */
export type MapView = {
  readonly places: readonly (Pick<Place, 'place' | 'kind' | 'area'> & { readonly name: string })[];
  /** Where a tile is: {layer}, {x}, {y} and {z} stand for which; null where no tiles lie below. */
  readonly tiles: string | null;
};
