import type { MouseEvent, ReactNode } from 'react';
import { frameOf, type Position, type Spot } from './frame.ts';
import { tilesOf } from './tiles.ts';

export type Area = {
  readonly key: string;
  readonly name: string;
  readonly kind: 'zone' | 'park';
  readonly rings: readonly (readonly Position[])[];
};
export type Pin = { readonly key: string; readonly at: Position; readonly shown: ReactNode };

/** What a map is drawn from. */
export type ZonePicture = {
  readonly areas: readonly Area[];
  /** Where a tile is, with {layer}, {x}, {y} and {z} to fill in; null where none lie below. */
  readonly tiles: string | null;
};
type Shown = ZonePicture & {
  readonly label: string;
  readonly pins: readonly Pin[];
  /** What is clicked on, where something is to be chosen; a text beside it is the way for the keyboard. */
  readonly onPick?: (position: Position) => void;
};

const layers = ['vec', 'cva'] as const;
const wide = 1000;
/** As many pixels as the widest screen shows of it; a narrower one makes the tiles smaller. */
const pixels = 860;
const share = (part: number): string => `${(part * 100).toFixed(3)}%`;

/**
 * Areas drawn from their outlines, with their names, and pins on them. A picture for the eye and the pointer: whoever
 * shows it shows the pins as a list too, which is the way for the keyboard and for who hears the page.
 */
export const ZoneMap = ({ label, areas, pins, tiles, onPick }: Shown) => {
  const frame = frameOf(areas.flatMap(({ rings }) => rings.flat()));
  const high = (wide * frame.size.y) / frame.size.x;
  const line = (ring: readonly Position[]): string =>
    `M${ring
      .map((position) => frame.spot(position))
      .map(({ x, y }) => `${(x * wide).toFixed(1)} ${(y * high).toFixed(1)}`)
      .join('L')}Z`;
  const pick = (event: MouseEvent<HTMLElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    onPick?.(frame.at({ x: (event.clientX - left) / width, y: (event.clientY - top) / height }));
  };
  return (
    <div
      className="jx-map"
      data-tiles={tiles !== null}
      data-picks={onPick !== undefined}
      style={{ aspectRatio: `${wide} / ${high.toFixed(0)}` }}
      {...(onPick === undefined ? {} : { onClick: pick })}
    >
      {tiles === null
        ? null
        : layers.flatMap((layer) =>
            tilesOf(frame, pixels).map(({ z, x, y, left, top, width, height }) => (
              <img
                key={`${layer}${z}-${x}-${y}`}
                className="jx-map-tile"
                alt=""
                // The service looks at which site asks; it learns no more than that.
                referrerPolicy="origin"
                src={[layer, x, y, z].reduce<string>(
                  (address, value, index) =>
                    address.replaceAll(['{layer}', '{x}', '{y}', '{z}'][index] ?? '', `${value}`),
                  tiles,
                )}
                style={{ left: share(left), top: share(top), width: share(width), height: share(height) }}
              />
            )),
          )}
      <svg viewBox={`0 0 ${wide} ${high.toFixed(1)}`} role="img" aria-label={label}>
        {areas.map(({ key, kind, rings }) => (
          <path key={key} className={`jx-map-${kind}`} fillRule="evenodd" d={rings.map(line).join('')} />
        ))}
      </svg>
      {areas
        .filter(({ kind }) => kind === 'park')
        .map(({ key, name, rings }) => (
          <span
            key={key}
            className="jx-map-name"
            aria-hidden="true"
            style={placed(topOf(rings.flat().map(frame.spot)))}
          >
            {name}
          </span>
        ))}
      {pins.map(({ key, at, shown }) => (
        <span key={key} className="jx-map-pin" aria-hidden="true" style={placed(frame.spot(at))}>
          {shown}
        </span>
      ))}
    </div>
  );
};

const placed = ({ x, y }: Spot) => ({ left: share(x), top: share(y) });

/** The middle of an area's upper edge: its name stands on it, and leaves the area to the pins. */
const topOf = (spots: readonly Spot[]): Spot => {
  const xs = spots.map(({ x }) => x);
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: Math.min(...spots.map(({ y }) => y)) };
};
