import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const forms = [
  { ending: 'br', press: promisify<Buffer, Buffer>(brotliCompress) },
  { ending: 'gz', press: promisify<Buffer, Buffer>(gzip) },
];

/** Lays a compressed copy beside each built file, so that a weak line carries a quarter of it. */
export const compress = (): Plugin => ({
  name: 'compress',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const files = Object.keys(bundle).filter((file) => /\.(js|css|html|svg)$/.test(file));
    await Promise.all(
      files.flatMap((file) =>
        forms.map(async ({ ending, press }) =>
          writeFile(join(dir, `${file}.${ending}`), await press(await readFile(join(dir, file)))),
        ),
      ),
    );
  },
});
