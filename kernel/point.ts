/** Longitude and latitude, as GeoJSON has them (RFC 7946). */
export type Position = readonly [longitude: number, latitude: number];
export type Ring = readonly Position[];

/** Longitude and latitude as people type them and forms keep them: '116.45,35.35'. */
export const pointPattern = '^-?\\d{1,3}\\.\\d{1,6},-?\\d{1,2}\\.\\d{1,6}$';

/** The position that such a text says; null where it says none. */
export const pointOf = (text: unknown): Position | null => {
  if (typeof text !== 'string' || !new RegExp(pointPattern).test(text)) return null;
  const [longitude = Number.NaN, latitude = Number.NaN] = text.split(',').map(Number);
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 ? [longitude, latitude] : null;
};

/** The text of a position, to about a metre. */
export const pointText = ([longitude, latitude]: Position): string => `${longitude.toFixed(5)},${latitude.toFixed(5)}`;

/** Whether a position lies within a ring: a line from it to the east crosses the ring an odd number of times. */
export const within = ([x, y]: Position, ring: Ring): boolean =>
  ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
