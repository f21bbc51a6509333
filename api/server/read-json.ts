import type { FastifyInstance } from 'fastify';
import { DoorProblem } from '../problem.ts';

/**
 * Bodies are JSON and nothing else. Refuses what is not complete JSON, and text that no database can keep: the
 * zero character and half of a surrogate pair.
 */
export const readJson = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    if (text.trim() === '') return done(null, undefined);
    parse(request, text, (error, value) => {
      if (error) return done(new DoorProblem('unreadable'), undefined);
      const odd = suspicious.test(text) ? badField(value, '') : null;
      return odd === null
        ? done(null, value)
        : done(new DoorProblem('invalid', { fields: [{ field: odd, keyword: 'format' }] }), undefined);
    });
  });
};

const suspicious = /\\u0000|\\ud[89a-f]/i;

/** Where the first text is that cannot be kept, or null. */
const badField = (value: unknown, at: string): string | null => {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? at : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const where = at === '' ? key : `${at}.${key}`;
    const bad = badField(key, where) ?? badField(inner, where);
    if (bad !== null) return bad;
  }
  return null;
};
