import { Type } from 'typebox';
import { receiptSheet } from '../document/receipt-sheet.ts';
import { askedPaper } from '../document/asked-paper.ts';
import { recordOfPaper } from '../document/paper-record.ts';
import { paperStandings } from '../document/paper-standings.ts';
import { sealPaper } from '../document/seal-paper.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import { sendPdf } from '../server/send-pdf.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { loadCase } from '../show-case.ts';

const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200 }) });
const language = Type.Optional(Type.Union([Type.Literal('zh'), Type.Literal('en')]));
const query = Type.Object(
  { language, face: Type.Optional(Type.String({ maxLength: 10 })) },
  { additionalProperties: false },
);
const relations = ['self', 'agent', 'family', 'organisation'] as const;
const delivery = Type.Object(
  {
    receiver: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
    relation: Type.Union(relations.map((one) => Type.Literal(one))),
  },
  { additionalProperties: false },
);
const nothing = Type.Object({}, { additionalProperties: false });

type Id = { Params: { id: string } };

/** What the staff do with papers that are made: hand them over, have them signed for, have them sealed. */
export const routes: Routes = (server, door, entry) => {
  server.get<Id>('/api/cases/:id/papers', { config: { may: 'staff' }, schema: { params } }, async (request) => {
    const reader = await readerOf(door, request);
    return paperStandings(door, await loadCase(door, request.params.id, reader), reader);
  });

  server.get<Id & { Querystring: { language?: 'zh' | 'en' } }>(
    '/api/papers/:id/receipt',
    { config: { may: 'staff' }, schema: { params, querystring: query } },
    async (request, reply) => {
      const wished = request.query.language ?? request.language;
      const { sheet } = await askedPaper(door, request, request.params.id, wished, entry.publicUrl);
      return sendPdf(reply, `${sheet.number}-receipt`, await door.printer.print([receiptSheet(sheet)]));
    },
  );

  server.post<Id & { Body: { receiver: string; relation: (typeof relations)[number] } }>(
    '/api/papers/:id/deliveries',
    { config: { may: 'staff' }, schema: { params, body: delivery } },
    async (request, reply) => {
      const visitor = visitorOf(request);
      const issued = await askedPaper(door, request, request.params.id, request.language, entry.publicUrl);
      if (issued.found.state !== 'in-force') throw new DoorProblem('not-issued');
      if (visitor.kind !== 'person') throw new DoorProblem('forbidden');
      const { person, unit } = visitor;
      const receiver = request.body.receiver.replace(/\p{C}/gu, '').trim();
      const handed = { how: 'hand' as const, at: door.now(), receiver, relation: request.body.relation, person, unit };
      const paper = { paper: issued.document.id, case: issued.key.case, number: issued.document.number };
      await recordOfPaper(door, paper, { unit, person }, (before) =>
        before.deliveries.some((one) => one.how === 'hand' && one.receiver === receiver && one.at === handed.at)
          ? null
          : { ...before, deliveries: [...before.deliveries, handed] },
      );
      return reply.code(204).send();
    },
  );

  server.post<Id>(
    '/api/papers/:id/seal',
    { config: { may: 'staff' }, schema: { params, body: nothing } },
    async (request, reply) => {
      // The seal stands on the Chinese paper, which is the one that counts.
      const issued = await askedPaper(door, request, request.params.id, 'zh', entry.publicUrl);
      await sealPaper(door, issued, visitorOf(request));
      return reply.code(204).send();
    },
  );
};
