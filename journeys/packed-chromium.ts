import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A Chromium out of the packages: where its program is, and what it needs to be told. */
export type Packed = { readonly path: string; readonly args: readonly string[] };

/**
 * Unpacks the Chromium of the packages on first use. It would go to /tmp under a fixed name, where another user's copy
 * may already lie: unreadable, or not the real one. It gets a folder of this checkout instead.
 */
export async function packedChromium(): Promise<Packed> {
  const folder = join(import.meta.dirname, '..', 'node_modules', '.cache', 'chromium');
  await mkdir(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { path: await chromium.executablePath(), args: chromium.args };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
