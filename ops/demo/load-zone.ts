import { validator } from '../../api/validate.ts';
import type { Moment } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { entryWords, type Register } from '../../kernel/register.ts';
import { legalBasis } from '../../programmes/zone/legal-basis.ts';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import { dayOfMoment } from '../../kernel/day.ts';
import { contactPlan } from '../../programmes/contact/contact-plan.ts';
import { visitPlan } from '../../programmes/contact/visit-plan.ts';
import { enterprise } from '../../programmes/enterprise/enterprise.ts';
import { stageLead, usualLeads } from '../../programmes/key-project/stage-lead.ts';
import { clause } from '../../programmes/policy/clause.ts';
import { policy } from '../../programmes/policy/policy.ts';
import { window } from '../../programmes/review/window.ts';
import { supervisionRule } from '../../programmes/supervision/supervision-rule.ts';
import { namedPost } from '../../programmes/zone/named-post.ts';
import { person } from '../../programmes/zone/person.ts';
import { place } from '../../programmes/zone/place.ts';
import { proposal } from '../../programmes/zone/proposal.ts';
import { serviceItem } from '../../programmes/zone/service-item.ts';
import { unit } from '../../programmes/zone/unit.ts';
import { act } from '../../store/act.ts';
import type { EntryChange } from '../../store/act-request.ts';
import { entries } from '../../store/entries.ts';
import type { Store } from '../../store/store.ts';
import { restingInEach, seed } from './history/load-history.ts';
import { storyEnterprises } from './history/policy-stories.ts';
import { visitedEnterprises, visitPlans } from './history/enterprise-visit-stories.ts';
import { zone } from './zone/index.ts';
import { supervisionRules } from './zone/supervision-rules.ts';

/** The named ones, and those of the stories of policies and visits. */
export const enterprises = [
  ...zone.enterprises,
  ...storyEnterprises(seed, restingInEach),
  ...visitedEnterprises(seed, restingInEach),
];

/** Units before people, who belong to them. */
const data = (at: Moment): readonly (readonly [Register, readonly object[]])[] => [
  [unit, zone.units],
  [person, zone.people],
  [namedPost, zone.namedPosts],
  [place, zone.places],
  [legalBasis, zone.laws],
  [serviceItem, zone.items],
  [policy, zone.policies],
  [clause, zone.clauses],
  [enterprise, enterprises],
  [contactPlan, zone.contactPlan],
  [stageLead, usualLeads()],
  [window, zone.windows],
  [visitPlan, visitPlans(stateCouncil, seed, dayOfMoment(at), restingInEach)],
  [supervisionRule, supervisionRules(dayOfMoment(at))],
  [proposal, zone.proposals],
];

/**
 * Adds what is missing of the demonstration zone's registers, and changes what an earlier version listed and the
 * register's schema no longer allows, as events like any other. What still fits stays as it is, also where somebody
 * has changed it, and so does what was closed. Gives how many entries it wrote: none the second time.
 */
export const loadZone = async (store: Store, at: Moment): Promise<number> => {
  let written = 0;
  for (const [register, bodies] of data(at)) {
    const wanted = await unkept(store, register, bodies.map(plain));
    if (wanted.length === 0) continue;
    const result = await act<number>(store, {
      actor: 'system',
      key: null,
      mark: 'demonstration',
      work: async (reads) => {
        const changes: EntryChange[] = [];
        for (const body of wanted) {
          const key = String(body[register.key]);
          const before = await reads.entry(register.name, key);
          if (before === null) changes.push(entryOf(register, 'add', body, at));
          else if (!fits(register, before.body)) changes.push(entryOf(register, 'change', body, at));
        }
        return { answer: changes.length, entries: changes };
      },
    });
    if (result.kind !== 'done')
      throw new Error(`the demonstration's ${register.name} register was not kept: ${JSON.stringify(result)}`);
    written += result.answer;
  }
  return written;
};

/** What is not listed yet, neither open nor closed, or listed open and unfit. Looked at again inside the lock. */
const unkept = async (
  store: Store,
  register: Register,
  bodies: readonly JsonObject[],
): Promise<readonly JsonObject[]> => {
  const limit = 100_000;
  const pages = await Promise.all([false, true].map((closed) => entries(store, register.name, { closed, limit })));
  const listed = new Map(pages.flatMap(({ rows }) => rows.map((row) => [row.key, row] as const)));
  return bodies.filter((body) => {
    const kept = listed.get(String(body[register.key]));
    return kept === undefined || (!kept.closed && !fits(register, kept.body));
  });
};

const fits = (register: Register, body: JsonObject): boolean => validator(register.schema)(body).length === 0;

const entryOf = (register: Register, how: 'add' | 'change', body: JsonObject, at: Moment): EntryChange => ({
  register: register.name,
  key: String(body[register.key]),
  act: how,
  body,
  words: entryWords(register, body),
  by: { unit: null, person: null },
  at,
});

const plain = (body: object): JsonObject => JSON.parse(JSON.stringify(body));
