import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { recordLook } from '../../store/look.ts';
import { askedPaper } from '../document/asked-paper.ts';
import { fileOf, type Issued } from '../document/issued.ts';
import { noteReading } from '../document/note-reading.ts';
import type { Door } from '../door.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { sendPdf } from '../server/send-pdf.ts';

const name = Type.String({ minLength: 1, maxLength: 200 });
const params = Type.Object({ id: name });
const language = Type.Optional(Type.Union([Type.Literal('zh'), Type.Literal('en')]));
const query = Type.Object({ language }, { additionalProperties: false });
/** `face` tells which session is meant where a browser has one of each. */
const fileQuery = Type.Object({ language, face: Type.Optional(name) }, { additionalProperties: false });
const many = Type.Object(
  { papers: Type.Array(name, { minItems: 1, maxItems: 100, uniqueItems: true }), language },
  { additionalProperties: false },
);

type Wish = { language?: 'zh' | 'en' };

/** A paper of a case, to read and as a file, for whoever it is addressed to and for the staff who see the case. */
export const routes: Routes = (server, door, entry) => {
  const paper = (request: FastifyRequest, id: string, wish: Wish) =>
    askedPaper(door, request, id, wish.language ?? request.language, entry.publicUrl);

  server.get<{ Params: { id: string }; Querystring: Wish }>(
    '/api/papers/:id',
    { config: { may: 'session' }, schema: { params, querystring: query } },
    async (request) => {
      const issued = await paper(request, request.params.id, request.query);
      await noteReading(door, issued, await readerOf(door, request));
      return issued.document;
    },
  );

  server.get<{ Params: { id: string }; Querystring: Wish & { face?: string } }>(
    '/api/papers/:id/file',
    { config: { may: 'session' }, schema: { params, querystring: fileQuery } },
    async (request, reply) => {
      const issued = await paper(request, request.params.id, request.query);
      await noteLook(door, request, issued);
      await noteReading(door, issued, await readerOf(door, request));
      return sendPdf(reply, issued.sheet.number, await fileOf(door, issued));
    },
  );

  server.post<{ Body: Wish & { papers: string[] } }>(
    '/api/papers/print',
    { config: { may: 'session' }, schema: { body: many } },
    async (request, reply) => {
      const all: Issued[] = [];
      for (const id of request.body.papers) all.push(await paper(request, id, request.body));
      for (const issued of all) await noteLook(door, request, issued);
      return sendPdf(
        reply,
        `${all[0]?.sheet.number}+${all.length - 1}`,
        await door.printer.print(all.map(({ sheet }) => sheet)),
      );
    },
  );
};

/** A file has what the page masks: whoever of the staff takes one is recorded as having looked. */
const noteLook = async (door: Door, request: FastifyRequest, { document, key }: Issued): Promise<void> => {
  const visitor = visitorOf(request);
  if (visitor.kind === 'person')
    await recordLook(door.store, {
      person: visitor.person,
      subject: `case:${key.case}`,
      field: `paper:${document.number}`,
      purpose: 'print',
    });
};
