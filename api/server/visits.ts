import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Door } from '../door.ts';
import { recognise, type Recognise } from '../session/recognise.ts';
import { sessionHours } from '../../store/session.ts';
import type { Entry, Face } from './entry.ts';

declare module 'fastify' {
  interface FastifyInstance {
    sessions: Recognise;
  }
}

export const cookieOf = (face: Face): string => `jx_${face}`;

/** Finds out who is asking, from the cookie of the face that asks. A face this port does not serve knows nobody. */
export const visits = (server: FastifyInstance, door: Door, entry: Entry): void => {
  server.decorate(
    'sessions',
    recognise(door, () => performance.now() / 1000),
  );
  server.decorateRequest('visitor', null);
  server.decorateRequest('token', null);
  server.decorateRequest('face', 'portal');
  server.addHook('onRequest', async (request) => {
    request.face = faceOf(request);
    const token = request.cookies[cookieOf(request.face)];
    if (!token || token.length > 100 || !entry.faces.includes(request.face)) return;
    const visitor = await server.sessions.visitor(token);
    // A token opens the face it was given for and no other.
    if (visitor?.kind !== (request.face === 'desk' ? 'person' : 'party')) return;
    request.token = token;
    request.visitor = visitor;
  });
};

/** A page says which face it is; a link that a browser follows by itself says it in its address, or has one cookie only. */
const faceOf = (request: FastifyRequest): Face => {
  const said = request.headers['x-face'] ?? /[?&]face=(portal|desk)\b/.exec(request.url)?.[1];
  if (said === 'desk' || said === 'portal') return said;
  return request.cookies['jx_desk'] && !request.cookies['jx_portal'] ? 'desk' : 'portal';
};

/** Hands the token out as a cookie that scripts cannot read and other sites cannot send. */
export const giveCookie = (reply: FastifyReply, face: Face, token: string, entry: Entry): FastifyReply =>
  reply.setCookie(cookieOf(face), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: entry.publicUrl.startsWith('https:'),
    maxAge: sessionHours[face] * 3600,
  });

export const takeCookie = (reply: FastifyReply, face: Face): FastifyReply =>
  reply.clearCookie(cookieOf(face), { path: '/' });
