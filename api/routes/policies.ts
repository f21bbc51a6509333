import { Type } from 'typebox';
import { free } from '../../kernel/account.ts';
import { dayOfMoment } from '../../kernel/day.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { closedBecause, policyHolds } from '../../programmes/policy/in-force.ts';
import { programme } from '../../programmes/policy/index.ts';
import { publicised, reachedByPolicies } from '../../store/cases-of-enterprise.ts';
import { entries, entriesByKey, entry } from '../../store/entries.ts';
import { figures } from '../../store/figures.ts';
import { ledger } from '../../store/ledger.ts';
import { unitView } from '../directory.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { rank } from '../search/rank.ts';
import type { Routes } from '../server/route.ts';

const found = Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) }, { additionalProperties: false });
const one = Type.Object({ key: Type.String({ minLength: 1, maxLength: 60 }) });

/** What the zone promises to enterprises: in force, found by words, each promise in plain words; and how it is kept. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { q?: string } }>(
    '/api/policies',
    { config: { may: 'anyone' }, schema: { querystring: found } },
    async ({ query: { q = '' }, language }) => {
      const { policies, clauses } = await library(door);
      const directory = await door.directory();
      return policies
        .map((policy) => ({
          key: policy['key'],
          name: policy['name'],
          nameEn: policy['nameEn'],
          documentNumber: policy['documentNumber'],
          summary: policy['summary'],
          summaryEn: policy['summaryEn'],
          unit: unitView(directory, String(policy['issuingUnit']), language),
          clauses: clauses.filter((clause) => clause['policy'] === policy['key']).map((clause) => shortly(clause)),
        }))
        .flatMap((policy) => {
          const names = [
            policy.name,
            policy.summary,
            policy.nameEn,
            policy.documentNumber,
            ...policy.clauses.flatMap(({ name, plain, nameEn }) => [name, plain, nameEn]),
          ];
          const how = q.trim() === '' ? 0 : rank(q, names.map(String));
          return how === null ? [] : [{ policy, how }];
        })
        .toSorted((a, b) => a.how - b.how)
        .map(({ policy }) => policy);
    },
  );

  server.get<{ Params: { key: string } }>(
    '/api/policies/clauses/:key',
    { config: { may: 'anyone' }, schema: { params: one } },
    async ({ params, language, visitor }) => {
      const clause = await entry(door.store, 'policy-clause', params.key);
      const policy = clause && (await entry(door.store, 'policy', String(clause.body['policy'])));
      if (!clause || clause.closed || !policy) throw new DoorProblem('not-found');
      const directory = await door.directory();
      const { cases: _, budget, ...body } = clause.body;
      return {
        ...body,
        closed: closedBecause(clause.body, policy.body, dayOfMoment(door.now())),
        handling: unitView(directory, String(body['handlingUnit']), language),
        paying: unitView(directory, String(body['payingUnit']), language),
        of: {
          key: policy.key,
          name: policy.body['name'],
          nameEn: policy.body['nameEn'],
          documentNumber: policy.body['documentNumber'],
          text: policy.body['text'],
        },
        ...(visitor?.kind === 'person'
          ? { budget, left: free(await ledger(door.store, `CNY ${String(budget)}`)) }
          : {}),
      };
    },
  );

  server.get('/api/policies/publicity', { config: { may: 'anyone' } }, async () => {
    const rows = await publicised(door.store);
    const names = new Map(
      (await entriesByKey(door.store, 'enterprise', [...new Set(rows.map(({ enterprise }) => enterprise))])).map(
        ({ key, body }) => [key, body['name']],
      ),
    );
    return rows.map(({ number, title, item, enterprise, amount, until }) => ({
      number,
      title,
      clause: item,
      enterprise: names.get(enterprise) ?? enterprise,
      amount,
      until,
    }));
  });

  server.get('/api/policies/figures', { config: { may: 'staff' } }, async () => {
    const { policies, clauses } = await library(door);
    const sums = await figures(door.store, {
      figures: programme.figures.map(({ name }) => name),
      from: '2000-01-01',
      to: '2199-12-31',
    });
    const sum = (name: string): number =>
      sums.reduce((total, { figure, value }) => total + (figure === name ? value : 0), 0);
    const auto = clauses.filter((clause) => clause['mode'] === 'auto').length;
    const paid = sum('policy.paid');
    return {
      policies: policies.length,
      clauses: clauses.length,
      auto,
      reached: (await reachedByPolicies(door.store)).reached,
      paid,
      fenPaid: sum('policy.fen-paid'),
      daysToPayment: paid === 0 ? null : Math.round((sum('policy.days-to-payment') * 10) / paid) / 10,
      declined: sum('policy.declined'),
      recovered: sum('policy.recovered'),
      fenRecovered: sum('policy.fen-recovered'),
    };
  });
};

const shortly = (clause: JsonObject) => ({
  key: clause['key'],
  name: clause['name'],
  nameEn: clause['nameEn'],
  plain: clause['plain'],
  plainEn: clause['plainEn'],
  mode: clause['mode'],
  windowTo: clause['windowTo'],
});

/** Policies in force today and their clauses. */
const library = async (door: Door) => {
  const today = dayOfMoment(door.now());
  const [policies, clauses] = await Promise.all([
    entries(door.store, 'policy', { limit: 5000 }),
    entries(door.store, 'policy-clause', { limit: 5000 }),
  ]);
  const held = policies.rows.map(({ body }) => body).filter((body) => policyHolds(body, today));
  const keys = new Set(held.map((policy) => policy['key']));
  return {
    policies: held,
    clauses: clauses.rows
      .map(({ body }) => body)
      .filter((body) => body['status'] === 'in-use' && keys.has(body['policy'] ?? '')),
  };
};
