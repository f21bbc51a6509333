import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import type { Range } from './coverage.ts';
import { fontNames } from './font-names.ts';

export type FontFile = { readonly path: string; readonly bytes: () => Buffer };

/** The families that a template is told of, each with what stands in for it; the last ones have the rare characters. */
export type FontFamilies = {
  readonly body: readonly string[];
  readonly title: readonly string[];
  readonly head: readonly string[];
  readonly kai: readonly string[];
};

const file = (path: string): FontFile => ({ path, bytes: () => readFileSync(path) });

/** What every house has: a Song face in two weights (Noto Serif SC, from its package). */
export const houseFonts = (): readonly FontFile[] => {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'));
  return ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'].map((name) =>
    file(join(folder, name)),
  );
};

/** HanaMinB: the sixty thousand characters of the extensions B to F, which GB 18030-2022 asks for and no package has. */
export const rareFont = (): Buffer =>
  zstdDecompressSync(readFileSync(join(import.meta.dirname, '..', 'fonts', 'HanaMinB.ttf.zst')));

/** The fonts that the site has bought or chosen, in the order of their names. */
export const siteFonts = (folder: string | null): readonly FontFile[] =>
  folder === null
    ? []
    : readdirSync(folder)
        .filter((name) => /\.(ttf|otf|ttc|otc)$/i.test(name))
        .toSorted()
        .map((name) => file(join(folder, name)));

/** The letters that the typesetter's own Libertinus Serif has and Noto Serif SC has not: of Europe, of Vietnam, Hebrew. */
export const inside: readonly Range[] = [
  [0x100, 0x17f],
  [0x218, 0x21b],
  [0x5d0, 0x5ea],
  [0x1ea0, 0x1ef9],
];

const house = ['Noto Serif SC', 'HanaMinB', 'Libertinus Serif'];
/** How the faces of GB/T 9704 are called by those who sell them. */
const faces = {
  body: /fang ?song|仿宋/i,
  title: /xiao ?biao ?song|小标宋/i,
  head: /sim ?hei|hei ?ti|黑体|FZHei|Noto Sans|Source Han Sans/i,
  kai: /kai ?ti|楷体|STKai|FZKai/i,
};

/** Which families print what: the site's face of that kind first, then the house's, then whatever else the site has. */
export const families = (site: readonly FontFile[]): FontFamilies => {
  const named = [...new Set(site.flatMap(({ bytes }) => fontNames(bytes())))];
  const chain = (face: RegExp): readonly string[] => [
    ...new Set([...named.filter((name) => face.test(name)), ...house, ...named]),
  ];
  return { body: chain(faces.body), title: chain(faces.title), head: chain(faces.head), kai: chain(faces.kai) };
};
