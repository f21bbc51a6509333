import { Type } from 'typebox';
import { addDays, dayOfMoment, startOf } from '../../kernel/day.ts';
import { anomalies, anomalyKinds, type AnomalyKind } from '../../store/anomalies.ts';
import { numbersOf } from '../../store/numbers-of.ts';
import { personView, unitView } from '../directory.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import type { AnomalyLine } from '../supervision/view.ts';

const day = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
const query = Type.Object(
  { kind: Type.Union(anomalyKinds.map((kind) => Type.Literal(kind))), from: day, to: day },
  { additionalProperties: false },
);

/** Days back that are looked at where nobody says otherwise. */
const span = 90;

/** What an auditor looks at, kind by kind; each line opens to its cases. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { kind: AnomalyKind; from?: string; to?: string } }>(
    '/api/anomalies',
    { config: { may: ['supervisor'] }, schema: { querystring: query } },
    async (request): Promise<readonly AnomalyLine[]> => {
      const { directory, language, now } = await readerOf(door, request);
      const visitor = visitorOf(request);
      const { kind, to = dayOfMoment(now), from = addDays(to, -span) } = request.query;
      const found = await anomalies(door.store, kind, { from: startOf(from), to: startOf(addDays(to, 1)) });
      const own = visitor.kind === 'person' ? visitor.unit : '';
      const numbers = await numbersOf(
        door.store,
        found.flatMap(({ cases }) => cases),
        own,
      );
      return found.flatMap((line): readonly AnomalyLine[] => {
        const cases = line.cases.flatMap((id) => {
          const number = numbers.get(id);
          return number === undefined ? [] : [{ id, number }];
        });
        if (cases.length === 0) return [];
        const unit = line.unit === null ? null : unitView(directory, line.unit, language);
        return [{ ...line, unit, person: personView(directory, line.person), cases }];
      });
    },
  );
};
