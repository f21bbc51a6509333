import { Type } from 'typebox';
import { personView, unitView } from '../directory.ts';
import { listForReader } from '../list-for-reader.ts';
import { oversees } from '../act/may-see.ts';
import { readerOf } from '../reader-of.ts';
import { rank } from '../search/rank.ts';
import type { Routes } from '../server/route.ts';
import type { CaseLine } from '../view.ts';

const query = Type.Object(
  { q: Type.String({ maxLength: 100 }), limit: Type.Optional(Type.String({ pattern: '^([1-9]|1\\d|20)$' })) },
  { additionalProperties: false },
);

/** The best of a list first; what does not answer at all is left out. */
const best = <Thing>(q: string, things: Iterable<Thing>, names: (thing: Thing) => readonly unknown[], limit: number) =>
  [...things]
    .flatMap((thing) => {
      const how = rank(
        q,
        names(thing).filter((name) => typeof name === 'string'),
      );
      return how === null ? [] : [{ thing, how }];
    })
    .toSorted((a, b) => a.how - b.how)
    .slice(0, limit)
    .map(({ thing }) => thing);

/**
 * One search over everything that has a name: service items for anybody; one's own cases for who is served; cases,
 * questions, colleagues and units for the staff, as far as they may see them. Best first, and what is open before
 * what has ended.
 */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { q: string; limit?: string } }>(
    '/api/search',
    { config: { may: 'anyone' }, schema: { querystring: query } },
    async (request) => {
      const { q } = request.query;
      const limit = Number(request.query.limit ?? 8);
      const directory = await door.directory();
      const { visitor } = request;
      const items = best(
        q,
        directory.items,
        ([key, body]) => [body['name'], body['nameEn'], ...[body['aliases'] ?? []].flat(), key],
        limit,
      ).map(([key, body]) => ({ key, name: body['name'], nameEn: body['nameEn'] ?? null }));
      const nothing = { items, cases: [], questions: [], people: [], units: [] };
      if (visitor === null || q.trim() === '') return nothing;
      const reader = await readerOf(door, request);
      const scope = visitor.kind === 'party' ? 'mine' : oversees(visitor) ? 'all' : 'unit';
      const { lines } = await listForReader(door, { scope, q }, reader);
      const found = byWorth(q, lines);
      const cases = found.filter(({ loop }) => loop !== 'inquiry').slice(0, limit);
      const questions = found.filter(({ loop }) => loop === 'inquiry').slice(0, limit);
      if (visitor.kind === 'party') return { ...nothing, cases, questions };
      const active = [...directory.people].filter(([, body]) => body['active'] === true);
      return {
        items,
        cases,
        questions,
        people: best(q, active, ([, body]) => [body['name'], body['account']], limit).map(([person, body]) => ({
          ...personView(directory, person),
          unit: unitView(directory, String(body['unit']), request.language),
        })),
        units: best(q, directory.units, ([, body]) => [body['name'], body['short'], body['nameEn']], limit).map(
          ([unit]) => unitView(directory, unit, request.language),
        ),
      };
    },
  );
};

/** A number first, whole or its end; then names; open before ended, the latest before the oldest as the list has them. */
const byWorth = (q: string, lines: readonly CaseLine[]): readonly CaseLine[] => {
  const digits = q.replace(/\s+/g, '').toUpperCase();
  const worth = ({ number, title, party, ending }: CaseLine): number => {
    const own = number === digits ? -3 : number.endsWith(digits) ? -2 : null;
    return (own ?? rank(q, [title, party ?? '']) ?? 9) + (ending === null ? 0 : 0.5);
  };
  return lines
    .map((line) => ({ line, how: worth(line) }))
    .toSorted((a, b) => a.how - b.how)
    .map(({ line }) => line);
};
