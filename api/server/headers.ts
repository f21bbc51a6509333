import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Answers of the door are data: nothing in them is ever run, framed or guessed at. */
const ofAnswers = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Set as they are, since they are the same for every answer and an act should cost little. */
export const answerHeaders = (server: FastifyInstance): void => {
  server.addHook('onRequest', async (_, reply) => {
    reply.headers(ofAnswers);
  });
};

/** What browsers may do with our pages: run our own scripts and nothing else, and show pictures of these hosts. */
export const pageHeaders = async (
  server: FastifyInstance,
  secure: boolean,
  pictures: readonly string[] = [],
): Promise<void> => {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The desk's components write their styles into the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', ...pictures],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: secure ? { maxAge: 15_552_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
};
