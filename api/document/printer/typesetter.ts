import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Sheet } from '../sheet.ts';
import { coverage } from './coverage.ts';
import { families, houseFonts, inside, rareFont, siteFonts, type FontFamilies } from './fonts.ts';
import { printable, unknownIn } from './printable.ts';
import { qrDrawing } from './qr-drawing.ts';

export type Typesetter = {
  readonly set: (sheets: readonly Sheet[]) => { readonly pdf: Uint8Array } | { readonly failed: string };
};

/** Every paper in turn; what the site's file does is up to it. */
const main = String.raw`
#import "/paper.typ": paper
#let job = json("/sheets-to-print.json")
// Ahead of the rest: from a font that has accents but no accented letter, letter and accent would be put together by guess.
#let letters = (name: "Libertinus Serif", covers: regex("[\u{100}-\u{17f}\u{218}-\u{21b}\u{5d0}-\u{5ea}\u{1ea0}-\u{1ef9}]"))
#let fonts = job.fonts.pairs().map(((face, names)) => (face, (letters, ..names))).to-dict()
#set document(date: datetime(..job.date))
// What is written in letters is set in a face made for them; a Chinese one has quotation marks as wide as a character.
#let lettered = fonts.pairs().map(((face, names)) => (face, ("Libertinus Serif", ..names))).to-dict()
#for sheet in job.sheets { paper(sheet, if sheet.language == "en" { lettered } else { fonts }) }`;

/** PDF/A-2a: fonts inside, text that can be read aloud and searched. */
const standard = 'a-2a';

/** Sets papers with the templates of a folder and the fonts of the house, and the site's before them. */
export const typesetter = (templates: string | null, fontFolder: string | null): Typesetter => {
  const folder = templates ?? join(import.meta.dirname, '..', 'template');
  const site = siteFonts(fontFolder);
  const files = [...site, ...houseFonts()];
  const usual = coverage(
    files.map(({ bytes }) => bytes()),
    inside,
  );
  const make = (blobs: readonly Buffer[]) =>
    NodeCompiler.create({
      workspace: folder,
      // Fonts in memory before fonts in files: the other way round it panics.
      fontArgs: [{ fontBlobs: [...blobs] }, { fontPaths: files.map(({ path }) => path) }],
    });
  let plain: NodeCompiler | null = null;
  let rare: { readonly compiler: NodeCompiler; readonly covers: (point: number) => boolean } | null = null;
  const withRare = () => {
    const bytes = rareFont();
    const more = coverage([bytes], []);
    return { compiler: make([bytes]), covers: (point: number) => usual(point) || more(point) };
  };
  return {
    set: (sheets) => {
      // The font of sixty thousand rare characters is opened when the first of them is met.
      const strange = sheets.some((sheet) => unknownIn(sheet, usual));
      if (strange) rare ??= withRare();
      else plain ??= make([]);
      const compiler = strange ? rare?.compiler : plain;
      if (!compiler) throw new Error('no typesetter');
      const job = {
        date: dateOf(sheets[0]),
        fonts: families(site),
        sheets: sheets.map((sheet, index) => ({ ...drawn(printable(sheet, rare?.covers ?? usual)), index })),
      };
      return compile(compiler, folder, job);
    },
  };
};

type Job = { readonly date: object; readonly fonts: FontFamilies; readonly sheets: readonly object[] };

const compile = (
  compiler: NodeCompiler,
  folder: string,
  job: Job,
): { readonly pdf: Uint8Array } | { readonly failed: string } => {
  // A file that is there for the typesetter alone: less is kept of it than of an input.
  compiler.mapShadow(join(folder, 'sheets-to-print.json'), Buffer.from(JSON.stringify(job)));
  const result = compiler.compile({ mainFileContent: main });
  const document = result.result;
  if (document === null) return { failed: said(result.takeDiagnostics() ?? result.takeError()) };
  const pdf = compiler.pdf(document, { pdfStandard: standard, creationTimestamp: 0 });
  compiler.evictCache(2);
  return { pdf };
};

/** What was wrong, and in which file. */
const said = (error: { readonly shortDiagnostics: readonly unknown[] } | null): string =>
  (error?.shortDiagnostics ?? [])
    .map((one) => {
      const { message, path } = one as { readonly message?: string; readonly path?: string };
      return [path?.split('/').at(-1), message].filter(Boolean).join(': ');
    })
    .join('; ') || 'the template gave no document';

const dateOf = (sheet: Sheet | undefined) => {
  const [year = 2000, month = 1, day = 1] = (sheet?.day ?? '2000-01-01').split('-').map(Number);
  return { year, month, day };
};

const drawn = (sheet: Sheet) => ({
  ...sheet,
  verify: sheet.verify === null ? null : { ...sheet.verify, drawing: qrDrawing(sheet.verify.address) },
});
