import type { FastifyLoggerOptions } from 'fastify';
import { maskText } from '../present/mask.ts';

/**
 * The server's log: faults and what the operator must know. No address with its query, no header, no body is ever
 * written, and every number that could be a phone or an identity is masked in what remains.
 */
export const log = (write: (line: string) => void): FastifyLoggerOptions & { base: null } => ({
  level: 'warn',
  base: null,
  serializers: {
    req: () => ({}),
    res: () => ({}),
    err: (error) => ({ type: error.name, message: maskText(error.message), stack: maskText(error.stack ?? '') }),
  },
  stream: { write: (line: string) => write(maskText(line)) },
});
