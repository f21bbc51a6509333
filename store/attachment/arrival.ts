import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../new-id.ts';

/** A file on its way: whose, what it is called, how long it will be, and how much of it is here. */
export type Arrival = {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly length: number;
  readonly offset: number;
};

/** A file that nobody goes on sending is kept so many hours. */
export const arrivalHours = 48;

const folderOf = (files: string): string => join(files, 'arriving');
const isId = (id: string): boolean => /^u[0-9a-z]{10,60}$/.test(id);
export const arrivalPath = (files: string, id: string): string => join(folderOf(files), id);
const notePath = (files: string, id: string): string => `${arrivalPath(files, id)}.json`;

/** Begins a file: nothing of it is here yet. */
export const beginArrival = async (files: string, wish: Omit<Arrival, 'id' | 'offset'>): Promise<Arrival> => {
  const id = newId('u');
  await mkdir(folderOf(files), { recursive: true });
  await writeFile(arrivalPath(files, id), '', { flag: 'wx', mode: 0o600 });
  await writeFile(notePath(files, id), JSON.stringify(wish), { flag: 'wx', mode: 0o600 });
  return { id, ...wish, offset: 0 };
};

/** How far a file has come: what lies on disk is the truth. Null where there is none of that name. */
export const findArrival = async (files: string, id: string): Promise<Arrival | null> => {
  if (!isId(id)) return null;
  const [note, here] = await Promise.all([
    readFile(notePath(files, id), 'utf8').catch(() => null),
    stat(arrivalPath(files, id)).catch(() => null),
  ]);
  if (note === null || here === null) return null;
  return { id, ...(JSON.parse(note) as Omit<Arrival, 'id' | 'offset'>), offset: here.size };
};

/** Adds what comes to the end of a file. What came before the line dropped stays; what is more than was said is refused. */
export const addToArrival = async (
  files: string,
  { id, length, offset }: Arrival,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly offset: number; readonly tooMuch: boolean }> => {
  const file = createWriteStream(arrivalPath(files, id), { flags: 'a' });
  let at = offset;
  let tooMuch = false;
  try {
    for await (const chunk of bytes) {
      tooMuch = at + chunk.byteLength > length;
      if (tooMuch) break;
      at += chunk.byteLength;
      if (!file.write(chunk)) await new Promise<void>((drained) => file.once('drain', () => drained()));
    }
  } catch (error) {
    // A line that drops is no fault: the rest comes by another one.
    if ((error as { code?: string }).code !== 'ECONNRESET') throw error;
  } finally {
    await new Promise<void>((closed) => file.end(() => closed()));
  }
  return { offset: at, tooMuch };
};

/** Forgets a file that was on its way, and all that had come of it. */
export const dropArrival = async (files: string, id: string): Promise<void> => {
  await Promise.all([rm(arrivalPath(files, id), { force: true }), rm(notePath(files, id), { force: true })]);
};

/** Forgets every file that nobody has gone on sending. */
export const dropOldArrivals = async (files: string, now: number): Promise<void> => {
  for (const name of await readdir(folderOf(files)).catch(() => [])) {
    const here = await stat(join(folderOf(files), name)).catch(() => null);
    if (here !== null && now - here.mtimeMs > arrivalHours * 3_600_000)
      await rm(join(folderOf(files), name), { force: true });
  }
};
