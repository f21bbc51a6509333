import { inflateSync } from 'node:zlib';

/** What a PDF of the printer holds, read from its bytes. For tests. */
export type ReadPdf = {
  readonly pages: number;
  /** Width and height of each page, in points. */
  readonly sizes: readonly string[];
  /** The fonts by name, and whether each has its file inside. */
  readonly fonts: readonly { readonly name: string; readonly inside: boolean }[];
  /** Everything that is drawn, in its order, as text. */
  readonly text: string;
  /** How many boxes are drawn in the place of a character that the font does not have (.notdef). */
  readonly boxes: number;
};

/** Reads a PDF as the typesetter writes it: every object for itself, streams deflated or plain. */
export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const objects = objectsOf(Buffer.from(bytes));
  const all = [...objects.values()];
  const pages = all.filter(({ head }) => /\/Type \/Page\b/.test(head));
  const fonts = new Map(
    [...objects]
      .filter(([, { head }]) => head.includes('/ToUnicode'))
      .map(([id, { head }]) => [id, letters(objects, head)]),
  );
  const drawn = pages.map(({ head }) => drawnOn(head, objects, fonts));
  return {
    pages: pages.length,
    sizes: pages.map(({ head }) => /\/MediaBox \[0 0 ([\d.]+ [\d.]+)\]/.exec(head)?.[1] ?? ''),
    fonts: all
      .filter(({ head }) => head.includes('/Type /FontDescriptor'))
      .map(({ head }) => ({
        name: /\/FontName \/([^\s/]+)/.exec(head)?.[1] ?? '',
        inside: /\/FontFile\d? \d/.test(head),
      })),
    text: drawn.map(({ text }) => text).join('\f'),
    boxes: drawn.reduce((sum, { boxes }) => sum + boxes, 0),
  };
};

type PdfObject = { readonly head: string; readonly stream: Buffer | null };
type Objects = ReadonlyMap<string, PdfObject>;

const objectsOf = (bytes: Buffer): Objects => {
  const text = bytes.toString('latin1');
  const found = new Map<string, PdfObject>();
  for (const match of text.matchAll(/^(\d+) 0 obj\n/gm)) {
    const from = match.index + match[0].length;
    const end = text.indexOf('endobj', from);
    const at = text.indexOf('\nstream\n', from);
    const has = at !== -1 && at < end;
    const head = text.slice(from, has ? at : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const raw = has ? bytes.subarray(at + 8, at + 8 + length) : null;
    found.set(match[1] ?? '', { head, stream: raw && head.includes('/FlateDecode') ? inflateSync(raw) : raw });
  }
  return found;
};

/** Which text each glyph of a font stands for, from the map that the font brings. */
const letters = (objects: Objects, head: string): ReadonlyMap<number, string> => {
  const map = objects.get(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream?.toString('latin1') ?? '';
  return new Map(
    [...map.matchAll(/^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$/gm)].map(([, glyph = '', said = '']) => [
      Number.parseInt(glyph, 16),
      Buffer.from(said, 'hex').swap16().toString('utf16le'),
    ]),
  );
};

const drawnOn = (page: string, objects: Objects, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>) => {
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream?.toString('latin1') ?? '';
  const resources = /\/Resources (\d+) 0 R/.exec(page);
  const names = resources ? (objects.get(resources[1] ?? '')?.head ?? '') : page;
  const named = new Map(
    [...names.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, fonts.get(id)]),
  );
  let text = '';
  let boxes = 0;
  let font: ReadonlyMap<number, string> | undefined;
  for (const [name, string] of operands(content)) {
    if (name !== undefined) font = named.get(name);
    for (const glyph of glyphsOf(string ?? '')) {
      if (glyph === 0) boxes += 1;
      text += font?.get(glyph) ?? '';
    }
  }
  return { text, boxes };
};

/** The fonts that are chosen and the strings that are shown, in their order. A string may hold brackets in pairs. */
const operands = (content: string): readonly (readonly [string | undefined, string | undefined])[] => {
  const found: [string | undefined, string | undefined][] = [];
  const font = /\/(f\d+) [\d.]+ Tf/y;
  for (let at = 0; at < content.length; at += 1) {
    font.lastIndex = at;
    const chosen = content[at] === '/' ? font.exec(content) : null;
    if (chosen) found.push([chosen[1], undefined]);
    if (content[at] !== '(') continue;
    const from = at + 1;
    for (let depth = 1; depth > 0;) {
      at += 1;
      if (content[at] === '\\') at += 1;
      else if (content[at] === '(') depth += 1;
      else if (content[at] === ')') depth -= 1;
    }
    found.push([undefined, content.slice(from, at)]);
  }
  return found;
};

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** Two bytes for each glyph, in a string with the escapes of PDF. */
const glyphsOf = (string: string): readonly number[] => {
  const bytes = [...string.matchAll(/\\([0-7]{1,3})|\\([^])|([^\\])/g)].map(([, octal, escaped, plain]) =>
    octal === undefined
      ? (escapes[escaped ?? ''] ?? (escaped ?? plain ?? '').charCodeAt(0))
      : Number.parseInt(octal, 8),
  );
  return Array.from(
    { length: Math.floor(bytes.length / 2) },
    (_, at) => (bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0),
  );
};
