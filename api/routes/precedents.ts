import { Type } from 'typebox';
import { precedents } from '../../store/precedents.ts';
import { unitView } from '../directory.ts';
import { maskText } from '../present/mask.ts';
import type { Routes } from '../server/route.ts';

const query = Type.Object({ text: Type.String({ minLength: 1, maxLength: 2000 }) }, { additionalProperties: false });

/** Whose matter such a text was ruled to be before, the likest first. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { text: string } }>(
    '/api/precedents',
    { config: { may: 'staff' }, schema: { querystring: query } },
    async (request) => {
      const directory = await door.directory();
      const found = await precedents(door.store, request.query.text);
      return found.map(({ unit, caseId, number, title, score }) => ({
        unit: unitView(directory, unit, request.language),
        case: caseId,
        number,
        title: maskText(title),
        score,
      }));
    },
  );
};
