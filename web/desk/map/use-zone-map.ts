import { useQuery } from '@tanstack/react-query';
import type { MapView } from '../../../api/map/view.ts';
import type { ZonePicture } from '../../../ui/map/zone-map.tsx';
import { useLanguage } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';

/** The zone's outlines for a form that asks for a point on them; undefined where none does, or until they are known. */
export const useZoneMap = (asked: boolean): ZonePicture | undefined => {
  const { language } = useLanguage();
  const { data } = useQuery({ queryKey: ['map', language], queryFn: () => door<MapView>('/api/map'), enabled: asked });
  return data === undefined ? undefined : pictureOf(data);
};

/** Parks stand on the zone and not under it. */
export const pictureOf = ({ places, tiles }: MapView): ZonePicture => ({
  areas: places
    .map(({ place, name, kind, area }) => ({ key: place, name, kind, rings: area.coordinates }))
    .toSorted((one, other) => other.kind.localeCompare(one.kind)),
  tiles,
});
