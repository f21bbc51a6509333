import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { JsonObject } from '../../kernel/json.ts';
import { dayOfMoment, startOf } from '../../kernel/day.ts';
import { channels } from '../../programmes/review/channels.ts';
import type { Answer } from '../act/answer.ts';
import { unitView } from '../directory.ts';
import { idempotencyKey } from '../etag.ts';
import { DoorProblem } from '../problem.ts';
import { published } from '../review/published.ts';
import { deviceMark } from '../review/device-mark.ts';
import { rateBySlip } from '../review/rate-by-slip.ts';
import { rightOfSlip, type Slip } from '../review/right-of-slip.ts';
import type { SlipRightView } from '../review/view.ts';
import { refused } from '../server/answer-act.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { allowance } from '../session/allowance.ts';
import { pinTooOften } from '../slip/case-of-slip.ts';

const slip = {
  number: Type.String({ minLength: 3, maxLength: 60 }),
  pin: Type.String({ minLength: 1, maxLength: 40 }),
};
const asked = Type.Object(slip, { additionalProperties: false });
const rating = Type.Object(
  {
    ...slip,
    channel: Type.Union([
      Type.Literal(channels.code),
      Type.Literal(channels.kiosk),
      Type.Literal(channels.message),
      Type.Literal(channels.phone),
    ]),
    window: Type.Optional(Type.String({ minLength: 1, maxLength: 3 })),
    input: Type.Object({}),
  },
  { additionalProperties: false },
);
const onPaper = Type.Object(
  { ...slip, filledOn: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }), input: Type.Object({}) },
  { additionalProperties: false },
);

const page = Type.Object(
  {
    unit: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
    after: Type.Optional(Type.String({ maxLength: 400 })),
  },
  { additionalProperties: false },
);

type Rating = Slip & { channel: '2' | '3' | '4' | '6'; window?: string; input: JsonObject };
type OnPaper = Slip & { filledOn: string; input: JsonObject };

/** What everybody reads of reviews; and judging a service without an account, with the slip in hand: at a window's code, at a kiosk, by a link, on paper. */
export const routes: Routes = (server, door) => {
  // A whole hall may share one address; each slip has its own count of misses besides.
  const byAddress = allowance(1200, 900, () => performance.now() / 1000);
  const spare = ({ ip }: FastifyRequest): void => {
    const seconds = byAddress.take(ip);
    if (seconds > 0) throw pinTooOften(seconds);
  };
  const told = async (request: FastifyRequest, answer: Answer) => {
    if (answer.refusal) throw await refused(door, request, answer);
    // Whoever has only the slip reads nothing of the review's case; its number is what he may ask about.
    return { number: answer.number, handled: answer.ending === null };
  };

  server.get<{ Querystring: { unit?: string; after?: string } }>(
    '/api/reviews',
    { config: { may: 'anyone' }, schema: { querystring: page } },
    async ({ query, language }) => published(door, query, language),
  );

  server.post<{ Body: Slip }>(
    '/api/reviews/right',
    { config: { may: 'anyone' }, schema: { body: asked } },
    async (request, reply): Promise<SlipRightView> => {
      spare(request);
      const { right, until } = await rightOfSlip(door, request.body);
      void reply.header('cache-control', 'no-store');
      const unit =
        right.aboutUnit === null ? null : unitView(await door.directory(), right.aboutUnit, request.language);
      return { loop: right.loop, about: unit, until };
    },
  );

  server.post<{ Body: Rating }>(
    '/api/reviews',
    { config: { may: 'anyone' }, schema: { body: rating } },
    async (request, reply) => {
      spare(request);
      const { number, pin, channel, window, input } = request.body;
      const answer = await rateBySlip(door, {
        slip: { number, pin },
        channel,
        device: deviceOf(request),
        ...(window === undefined ? {} : { window }),
        input,
        staff: await staffAt(request),
        key: idempotencyKey(request),
      });
      return reply.code(201).send(await told(request, answer));
    },
  );

  server.post<{ Body: OnPaper }>(
    '/api/reviews/on-paper',
    { config: { may: 'staff' }, schema: { body: onPaper } },
    async (request, reply) => {
      const { number, pin, filledOn, input } = request.body;
      const staff = visitorOf(request);
      const today = dayOfMoment(door.now());
      if (Number.isNaN(Date.parse(filledOn)) || filledOn > today)
        throw new DoorProblem('invalid', { fields: [{ field: 'filledOn', keyword: 'future' }] });
      const answer = await rateBySlip(door, {
        slip: { number, pin },
        channel: channels.paper,
        device: null,
        input,
        staff: staff.kind === 'person' ? staff : null,
        when: filledOn === today ? door.now() : startOf(filledOn),
        key: idempotencyKey(request),
      });
      return reply.code(201).send(await told(request, answer));
    },
  );

  const deviceOf = (request: FastifyRequest): string =>
    deviceMark(dayOfMoment(door.now()), request.ip, request.headers['user-agent'] ?? '');

  /** A browser in which somebody of the staff is signed in at the desk is theirs, whatever page is open in it. */
  const staffAt = async (request: FastifyRequest) => {
    const token = request.cookies['jx_desk'];
    const visitor = token === undefined || token.length > 100 ? null : await server.sessions.visitor(token);
    return visitor?.kind === 'person' ? visitor : null;
  };
};
