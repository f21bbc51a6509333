import { within, type Position, type Ring } from '../../kernel/point.ts';

/**
 * So many positions spread evenly within a ring, row by row, for things of which it is only known that they are in it.
 * The same ring and number always give the same. A ring without an inside gives its first corner.
 */
export const spread = (ring: Ring, count: number): readonly Position[] => {
  const corner = ring[0];
  if (corner === undefined || count === 0) return [];
  for (let rows = 1; rows <= 64; rows += 1) {
    const found = grid(ring, rows);
    if (found.length >= count) return found.slice(0, count);
  }
  return Array.from({ length: count }, () => corner);
};

const grid = (ring: Ring, rows: number): readonly Position[] => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - west, Math.max(...ys) - south];
  const places: Position[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < rows; column += 1)
      places.push([west + ((column + 0.5) / rows) * wide, south + (1 - (row + 0.5) / rows) * high]);
  return places.filter((position) => within(position, ring));
};
