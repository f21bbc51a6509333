import { randomBytes } from 'node:crypto';
import type { Store } from './store.ts';

/** Which paper: its case, the event that made it, and its name in the loop. */
export type PaperKey = { readonly case: string; readonly seq: number; readonly paper: string };

const make = `
INSERT INTO paper_code (zone_id, case_id, seq, paper, code) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`;
const read = 'SELECT code FROM paper_code WHERE zone_id = $1 AND case_id = $2 AND seq = $3 AND paper = $4';
const find = 'SELECT case_id AS "case", seq, paper FROM paper_code WHERE zone_id = $1 AND code = $2';

/** Digits and letters without I, L, O and U (Crockford): nobody reads one for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code of a paper: sixteen characters, eighty bits of chance; made when it is first asked for, and then the same. */
export const paperCode = async (store: Store, key: PaperKey): Promise<string> => {
  const where = [store.zone, key.case, key.seq, key.paper];
  const known = (await store.query<{ code: string }>('paper-code', read, where))[0]?.code;
  if (known !== undefined) return known;
  const fresh = Array.from(randomBytes(16), (byte) => letters[byte % 32]).join('');
  await store.query('make-paper-code', make, [...where, fresh]);
  return paperCode(store, key);
};

/** The paper that has a code, as it was typed or scanned; null where none has. */
export const paperOfCode = async (store: Store, code: string): Promise<PaperKey | null> =>
  (await store.query<PaperKey>('paper-of-code', find, [store.zone, plainCode(code)]))[0] ?? null;

/** A code as hands type it: small letters, full width, hyphens, O for zero and I or L for one. */
export const plainCode = (said: string): string =>
  said
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
