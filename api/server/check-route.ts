import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { DoorProblem } from '../problem.ts';
import { validator } from '../validate.ts';
import type { May } from './route.ts';

/** Who may call which route, as the routes themselves say. */
export type Admission = { readonly method: string; readonly url: string; readonly may: May };

declare module 'fastify' {
  interface FastifyInstance {
    admissions: readonly Admission[];
  }
}

/**
 * Holds every route to what it states: who may call it, and what its schema allows. A route under /api that does
 * not say who may call it stops the server from starting.
 */
export const checkRoutes = (server: FastifyInstance): void => {
  const admissions: Admission[] = [];
  server.decorate('admissions', admissions);
  server.addHook('onRoute', (route: RouteOptions) => {
    if (route.config?.may !== undefined)
      admissions.push({ method: String(route.method), url: route.url, may: route.config.may });
    if (route.url.startsWith('/api') && route.config?.may === undefined)
      throw new Error(`${String(route.method)} ${route.url} does not say who may call it`);
  });
  server.addHook('onRequest', async (request) => {
    if (request.url.includes('%00')) throw new DoorProblem('not-found');
    admit(request, request.routeOptions.config.may);
  });
  server.setValidatorCompiler(({ schema, httpPart }) => (value: unknown) => {
    const fields = validator(Object(schema))(value ?? (httpPart === 'body' ? null : {}));
    return fields.length
      ? {
          error: new DoorProblem('invalid', {
            fields: fields.map((field) => ({ ...field, field: field.field || (httpPart ?? '') })),
          }),
        }
      : { value };
  });
  server.setSerializerCompiler(() => (value) => JSON.stringify(value));
};

const admit = ({ visitor }: FastifyRequest, may: May | undefined): void => {
  if (may === undefined || may === 'anyone') return;
  if (!visitor) throw new DoorProblem('sign-in-needed');
  if (may === 'session' || (may === 'party' && visitor.kind === 'party')) return;
  const staff = visitor.kind === 'person' ? visitor.roles : null;
  if (staff && (may === 'staff' || (typeof may !== 'string' && may.some((role) => staff.includes(role))))) return;
  throw new DoorProblem('forbidden');
};
