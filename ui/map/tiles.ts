import type { Frame } from './frame.ts';

export type Tile = {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Shares of the frame's width and height. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const side = 256;
const deepest = 18;

/** The tiles that cover a frame shown so many pixels wide, at the first zoom that is not coarser than the screen. */
export const tilesOf = ({ west, north, size }: Frame, pixels: number): readonly Tile[] => {
  const z = Math.min(deepest, Math.max(1, Math.ceil(Math.log2(pixels / side / size.x))));
  const count = 2 ** z;
  const [width, height] = [1 / count / size.x, 1 / count / size.y];
  const found: Tile[] = [];
  for (let y = Math.floor(north * count); y < (north + size.y) * count; y += 1)
    for (let x = Math.floor(west * count); x < (west + size.x) * count; x += 1)
      found.push({ z, x, y, left: (x / count - west) / size.x, top: (y / count - north) / size.y, width, height });
  return found;
};
