import type { Position } from '../../kernel/point.ts';

export type { Position };
/** Where something lies in a frame: shares of its width and of its height, from the top left. */
export type Spot = { readonly x: number; readonly y: number };
export type Frame = {
  /** In shares of the whole world in Web Mercator. */
  readonly west: number;
  readonly north: number;
  readonly size: { readonly x: number; readonly y: number };
  readonly spot: (position: Position) => Spot;
  /** What lies at a spot of the frame. */
  readonly at: (spot: Spot) => Position;
};

/** Web Mercator: shares of the whole world, from its north-west corner. */
export const mercator = ([longitude, latitude]: Position): Spot => {
  const angle = (latitude * Math.PI) / 180;
  return {
    x: (longitude + 180) / 360,
    y: (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2,
  };
};

const fromMercator = ({ x, y }: Spot): Position => [
  x * 360 - 180,
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
];

/** The frame that holds all these positions with a margin around them, a share of its longer side. */
export const frameOf = (positions: readonly Position[], margin = 0.04): Frame => {
  const all = positions.map(mercator);
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A single point would have no size; this is about forty metres.
  const around = Math.max((east - west) * margin, (south - north) * margin, 1e-6);
  const size = { x: east - west + 2 * around, y: south - north + 2 * around };
  const from = { x: west - around, y: north - around };
  return {
    west: from.x,
    north: from.y,
    size,
    spot: (position) => {
      const { x, y } = mercator(position);
      return { x: (x - from.x) / size.x, y: (y - from.y) / size.y };
    },
    at: ({ x, y }) => fromMercator({ x: from.x + x * size.x, y: from.y + y * size.y }),
  };
};
