import { Type } from 'typebox';
import { contactConsentOf } from '../../store/contact-consent.ts';
import { settled } from '../act/settled.ts';
import { partyIn } from '../consent/at-gate.ts';
import { planByHand, type Wish } from '../consent/plan-by-hand.ts';
import { idempotencyKey } from '../etag.ts';
import { readerOf } from '../reader-of.ts';
import { refused } from '../server/answer-act.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { loadCase } from '../show-case.ts';
import type { ContactsView } from '../consent/view.ts';

const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200 }) });
const wish = Type.Object(
  {
    purpose: Type.Union([Type.Literal('follow-up'), Type.Literal('opinion')]),
    channel: Type.Union(['in-app', 'sms', 'e-mail', 'telephone', 'visit'].map((one) => Type.Literal(one))),
    dueOn: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' }),
  },
  { additionalProperties: false },
);

/** Contact with whom a case has served: what he agreed to, and planning it. */
export const routes: Routes = (server, door) => {
  server.get<{ Params: { id: string } }>(
    '/api/cases/:id/contacts',
    { config: { may: 'staff' }, schema: { params } },
    async (request): Promise<ContactsView> => {
      const { standing } = await loadCase(door, request.params.id, await readerOf(door, request));
      const consent = await contactConsentOf(door.store, partyIn(standing));
      if (consent === null || consent.until <= door.now())
        return { case: null, purposes: [], channels: [], hours: null };
      const { purposes, channels, hours } = consent.facts;
      const listed = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
      return {
        case: consent.case,
        purposes: listed(purposes),
        channels: listed(channels),
        hours: typeof hours === 'string' ? hours : null,
      };
    },
  );

  server.post<{ Params: { id: string }; Body: Wish }>(
    '/api/cases/:id/contacts',
    { config: { may: ['contact'] }, schema: { params, body: wish } },
    async (request, reply) => {
      const visitor = visitorOf(request);
      if (visitor.kind !== 'person') throw new Error('a route of the staff let somebody else in');
      const answer = settled(await planByHand(door, visitor, request.params.id, request.body, idempotencyKey(request)));
      if (answer.refusal !== null) throw await refused(door, request, answer);
      return reply.code(201).send({ contact: answer.id });
    },
  );
};
