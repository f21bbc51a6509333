import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { DoorProblem } from '../problem.ts';
import { readWorkbook } from './read-workbook.ts';

/** What a workbook is called on the wire, and how large one may be. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const workbookLimit = 20 * 1024 * 1024;

/** An import as it is confirmed: the plan that was looked at, the day it is of or from, and why. */
export const importWish = Type.Object(
  {
    digest: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    from: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' }),
    reason: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
  },
  { additionalProperties: false },
);
export type ImportWish = { readonly digest: string; readonly from: string; readonly reason: string };

/** The workbook that was sent, with its bytes. Refuses what is none, and one that unpacks to too much. */
export const sentWorkbook = async ({ body }: FastifyRequest) => {
  const file = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const workbook = await readWorkbook(file);
  if (workbook === 'too-large') throw new DoorProblem('too-large', { values: { size: '120 MB' } });
  if (workbook === 'unreadable') throw new DoorProblem('no-workbook');
  return { file, workbook };
};
