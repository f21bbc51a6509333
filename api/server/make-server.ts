import { readdir } from 'node:fs/promises';
import cookie from '@fastify/cookie';
import swagger from '@fastify/swagger';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import type { Door } from '../door.ts';
import { language } from '../language.ts';
import { answerProblems } from './answer-problems.ts';
import { checkRoutes } from './check-route.ts';
import { closeInTime } from './close-in-time.ts';
import { compressAnswers } from './compress.ts';
import { count } from './count.ts';
import type { Entry } from './entry.ts';
import { answerHeaders, pageHeaders } from './headers.ts';
import { tileHost } from '../map/tile-host.ts';
import { log } from './log.ts';
import { onlyFromHere } from './only-from-here.ts';
import { pages } from './pages.ts';
import { readJson } from './read-json.ts';
import type { Routes } from './route.ts';
import { visits } from './visits.ts';

/**
 * The HTTP server of one port, ready to listen or to be tried by injection. Takes the door and how this port lets
 * people in, and where the log goes; finds its routes in the folder beside.
 */
export const makeServer = async (
  door: Door,
  entry: Entry,
  write: (line: string) => void = () => {},
): Promise<FastifyInstance> => {
  const server = fastify({
    logger: log(write),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 200 },
  });
  closeInTime(server);
  answerProblems(server);
  readJson(server);
  count(server);
  await server.register(cookie);
  server.decorateRequest('language', 'zh');
  server.addHook('onRequest', async (request) => {
    request.language = language(request.headers['accept-language']);
  });
  onlyFromHere(server, entry);
  visits(server, door, entry);
  checkRoutes(server);
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Jingxin', version: '0.1.0', description: 'The door of a zone: cases, acts, papers, registers.' },
    },
  });
  await server.register(async (api) => {
    answerHeaders(api);
    compressAnswers(api);
    for (const routes of await allRoutes()) routes(api, door, entry);
  });
  await server.register(async (faces) => {
    await pageHeaders(faces, entry.publicUrl.startsWith('https:'), door.tianditu ? [tileHost] : []);
    await pages(faces, entry);
  });
  await server.ready();
  return server;
};

/** Every file of the routes folder brings the routes of one noun; there is no list of them. */
const allRoutes = async (): Promise<readonly Routes[]> => {
  const folder = new URL('../routes/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.includes('.test.')).toSorted();
  const modules = await Promise.all(
    names.map((name): Promise<{ routes: Routes }> => import(new URL(name, folder).href)),
  );
  return modules.map(({ routes }) => routes);
};
