import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Language } from '../../kernel/programme.ts';
import type { Door } from '../door.ts';
import type { Visitor } from '../session/visitor.ts';
import type { Entry, Face } from './entry.ts';

/** Who may call a route: anyone, whoever is signed in, the served, the staff, or staff with one of some roles. */
export type May = 'anyone' | 'session' | 'party' | 'staff' | readonly string[];

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Every route of /api says who may call it; one that does not is refused at the start. */
    may?: May;
  }
  interface FastifyRequest {
    visitor: Visitor | null;
    language: Language;
    face: Face;
    /** The token of the session, where there is one. */
    token: string | null;
  }
}

/** The routes of one noun. */
export type Routes = (server: FastifyInstance, door: Door, entry: Entry) => void;

/** Who is asking; only for routes that are not open to anyone. */
export const visitorOf = (request: FastifyRequest): Visitor => {
  if (!request.visitor) throw new Error('a route without a visitor asked for one');
  return request.visitor;
};
