import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { UnknownPage } from '../../store/unknown-page.ts';
import { language } from '../language.ts';
import { maskText } from '../present/mask.ts';
import { DoorProblem, problemDocument, type ProblemDetails, type ProblemName } from '../problem.ts';

/** Answers every no as a problem document in the reader's language; what nobody foresaw is logged under a number. */
export const answerProblems = (server: FastifyInstance): void => {
  server.setErrorHandler((error: Error & { code?: string; statusCode?: number }, request, reply) => {
    if (error instanceof DoorProblem) return sendProblem(request, reply, error.problem, error.details);
    if (error instanceof UnknownPage)
      return sendProblem(request, reply, 'invalid', { fields: [{ field: 'after', keyword: 'unknown' }] });
    const known = foreseen(error);
    if (known) return sendProblem(request, reply, known);
    const id = randomBytes(4).toString('hex');
    request.log.error(
      { id, route: request.routeOptions.url, error: error.name, code: error.code, stack: maskText(error.stack ?? '') },
      'fault',
    );
    return sendProblem(request, reply, 'fault', { values: { id } });
  });
  server.setNotFoundHandler((request, reply) => sendProblem(request, reply, 'not-found'));
};

/** Sends a problem document; a browser that asked for a page gets the same words as a page. */
export const sendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  name: ProblemName,
  details: ProblemDetails = {},
) => {
  const spoken = language(request.headers['accept-language']);
  const document = problemDocument(name, spoken, details, request.url.split('?')[0]?.slice(0, 200));
  const wait = details.values?.['seconds'];
  if (wait !== undefined) void reply.header('retry-after', String(wait));
  void reply
    .code(document.status)
    .header('content-language', spoken === 'zh' ? 'zh-CN' : 'en')
    .header('cache-control', 'no-store');
  if (
    !request.url.startsWith('/api/') &&
    request.method === 'GET' &&
    (request.headers.accept ?? '').includes('text/html')
  )
    return reply
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
      .type('text/html; charset=utf-8')
      .send(page(spoken === 'zh' ? 'zh-CN' : 'en', document.title, document.detail));
  return reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(document));
};

const page = (tag: string, title: string, detail: string): string =>
  `<!doctype html><html lang="${tag}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
  `<main style="max-width:34rem;margin:15vh auto;padding:0 1rem;font:1.1rem/1.7 system-ui,sans-serif"><h1>${title}</h1><p>${detail}</p>` +
  `<p><a href="/">${tag === 'en' ? 'Home' : '回到首页'}</a></p></main></html>`;

/** What the framework and the connection to the database say, in our words. */
const foreseen = (error: { code?: string; statusCode?: number }): ProblemName | null => {
  const code = error.code ?? '';
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'body-large';
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'not-json';
  if (code === 'FST_ERR_BAD_URL' || code === 'FST_ERR_ROUTE_MISSING_CONTENT_TYPE') return 'not-found';
  // Class 22 of SQL: text or a number that no column can hold.
  if (code.startsWith('FST_ERR_CTP') || /^22[0-9A-Z]{3}$/.test(code)) return 'unreadable';
  if (['ECONNREFUSED', 'ECONNRESET', 'ENOENT', '57P01', '57P03', '53300'].includes(code)) return 'busy';
  return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? 'unreadable' : null;
};
