import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const text = await readFile(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** What a rule of tokens.css sets: from its selector to the end of its braces. */
const rule = (selector: string): Readonly<Record<string, string>> => {
  const begin = text.indexOf(`${selector} {`);
  assert.ok(begin >= 0, `tokens.css has no rule ${selector}`);
  const body = text.slice(begin, text.indexOf('}', begin));
  return Object.fromEntries([...body.matchAll(/--jx-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
};
const light = rule(':root');
const dark = rule("[data-theme='dark']");
const isColour = (value: string | undefined): boolean => value?.startsWith('#') ?? false;

const sources = async (pattern: string): Promise<readonly (readonly [string, string])[]> =>
  Promise.all(
    (await Array.fromAsync(glob(pattern, { cwd: root }))).map(
      async (path) => [path, await readFile(join(root, path), 'utf8')] as const,
    ),
  );

test('every colour of the light page has its counterpart on the dark one', () => {
  const colours = Object.keys(light).filter((name) => isColour(light[name]));
  assert.deepEqual(Object.keys(dark).toSorted(), colours.toSorted());
});

/** WCAG 2.2: relative luminance, and the contrast of two colours. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one = '', other = ''): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const read = [
  ['ink', ['paper', 'sheet', 'sunk', 'blue-pale', 'cinnabar-pale', 'jade-pale', 'amber-pale']],
  ['ink-soft', ['paper', 'sheet', 'sunk', 'blue-pale']],
  ['blue', ['paper', 'sheet', 'sunk', 'blue-pale']],
  ['blue-deep', ['paper', 'sheet', 'blue-pale']],
  ['cinnabar', ['paper', 'sheet', 'cinnabar-pale']],
  ['jade', ['paper', 'sheet', 'jade-pale']],
  ['amber', ['paper', 'sheet', 'amber-pale']],
  ['on-blue', ['blue', 'blue-deep']],
] as const;

test('what is written can be read on every ground it stands on, light and dark, and an input has an edge', () => {
  const faint = [light, dark].flatMap((mode, index) => [
    ...read.flatMap(([ink, grounds]) =>
      grounds
        .filter((ground) => contrast(mode[ink], mode[ground]) < 4.5)
        .map((ground) => `${ink} on ${ground}, ${index === 0 ? 'light' : 'dark'}`),
    ),
    ...['paper', 'sheet'].filter((ground) => contrast(mode['line-strong'], mode[ground]) < 3),
  ]);
  assert.deepEqual(faint, []);
});

test('space is a grid of eight', () => {
  const steps = Object.entries(light).filter(([name]) => /^\d+$/.test(name));
  assert.ok(steps.length >= 5);
  for (const [name, value] of steps) assert.equal(value, `${Number(name) * 8}px`);
});

test('large text is 20 px on controls of 52 px, and no step of its scale is smaller than the same step of the plain one', () => {
  const large = rule("[data-size='large']");
  assert.equal(large['size'], '20px');
  assert.equal(large['control'], '52px');
  const pixels = (name: string, scale: Readonly<Record<string, string>>): number => {
    const value = scale[name] ?? light[name] ?? '';
    const base = Number.parseFloat(scale['size'] ?? light['size'] ?? '');
    return value.endsWith('rem') ? Number.parseFloat(value) * base : Number.parseFloat(value);
  };
  for (const step of ['small', 'large', 'title', 'display'])
    assert.ok(pixels(step, large) >= pixels(step, light), step);
});

test('the pages, and the theme of the kit, name only what tokens.css has, and no colour of their own', async () => {
  const pages = await sources('{ui,web,programmes}/**/*.{css,ts,tsx}');
  const unknown = pages.flatMap(([path, source]) =>
    [...source.matchAll(/var\(--jx-([\w-]+)\)|(?:token|pixels)\('([\w-]+)'\)/g)]
      .map(([, name, asked]) => name ?? asked ?? '')
      .filter((name) => light[name] === undefined)
      .map((name) => `${path}: ${name}`),
  );
  assert.deepEqual(unknown, []);
  // Print is always on white.
  const own = pages
    .filter(([path]) => path.endsWith('.css') && !['ui/tokens.css', 'web/desk/print.css'].includes(path))
    .flatMap(([path, source]) =>
      [...source.matchAll(/:\s[^;{]*#[0-9a-f]{3,8}\b/gi)].map(([found]) => `${path}${found}`),
    );
  assert.deepEqual(own, []);
});
