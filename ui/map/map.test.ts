import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameOf, mercator, type Position } from './frame.ts';
import { within } from '../../kernel/point.ts';
import { spread } from './spread.ts';
import { tilesOf } from './tiles.ts';

const square: readonly Position[] = [
  [116, 35],
  [117, 35],
  [117, 36],
  [116, 36],
  [116, 35],
];

test('the middle of the world is the middle of the map, and north is above', () => {
  const { x, y } = mercator([0, 0]);
  assert.ok(Math.abs(x - 0.5) < 1e-12 && Math.abs(y - 0.5) < 1e-12);
  assert.ok(mercator([0, 60]).y < mercator([0, 30]).y);
  // Where Web Mercator ends.
  assert.ok(Math.abs(mercator([180, 85.0511287798]).y) < 1e-9);
});

test('a frame holds everything with a margin, also when there is one point only', () => {
  const frame = frameOf(square);
  for (const position of square) {
    const { x, y } = frame.spot(position);
    assert.ok(x > 0.02 && x < 0.98 && y > 0.02 && y < 0.98, `${x} ${y}`);
  }
  assert.ok(frame.spot([116, 36]).y < frame.spot([116, 35]).y);
  const { x, y } = frameOf([[116, 35]]).spot([116, 35]);
  assert.ok(Math.abs(x - 0.5) < 1e-3 && Math.abs(y - 0.5) < 1e-3);
});

test('what is clicked on is what lies there', () => {
  const frame = frameOf(square);
  const [longitude, latitude] = frame.at(frame.spot([116.3, 35.7]));
  assert.ok(Math.abs(longitude - 116.3) < 1e-9 && Math.abs(latitude - 35.7) < 1e-9);
});

test('the tiles of a frame cover it, meet without a gap, and are as fine as the screen', () => {
  const frame = frameOf(square);
  const tiles = tilesOf(frame, 800);
  const [first, last] = [tiles[0], tiles.at(-1)];
  assert.ok(first && last);
  assert.ok(first.left <= 0 && first.top <= 0 && last.left + last.width >= 1 && last.top + last.height >= 1);
  assert.ok(first.width * 800 <= 256 && first.width * 800 > 128, `${first.width}`);
  assert.ok(tiles.length <= 72, `${tiles.length}`);
  // The tile of Beijing's centre at zoom 10, as every map of the web numbers it.
  const beijing = tilesOf(frameOf([[116.391, 39.907]]), 1)[0];
  assert.ok(beijing);
  const beyond = beijing.z - 10;
  assert.deepEqual([beijing.x >> beyond, beijing.y >> beyond], [843, 388]);
});

test('what is spread in a ring lies within it, apart from each other, and the same each time', () => {
  const triangle: readonly Position[] = [
    [0, 0],
    [10, 0],
    [0, 10],
    [0, 0],
  ];
  for (const count of [1, 7, 40]) {
    const spots = spread(triangle, count);
    assert.equal(new Set(spots.map(String)).size, count);
    assert.ok(spots.every((spot) => within(spot, triangle)));
    assert.deepEqual(spots, spread(triangle, count));
  }
  assert.ok(!within([9, 9], triangle));
  assert.deepEqual(
    spread(
      [
        [1, 1],
        [1, 1],
      ],
      2,
    ),
    [
      [1, 1],
      [1, 1],
    ],
  );
});
