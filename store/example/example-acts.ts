import { randomUUID } from 'node:crypto';
import type { Actor, Decision, Given, Moment, Standing } from '../../kernel/case.ts';
import { decide, expire } from '../../kernel/decide.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { act } from '../act.ts';
import type { ActRequest, ActResult, CaseChange, Reads } from '../act-request.ts';
import { newId } from '../new-id.ts';
import type { Mark } from '../store.ts';
import { rulesOf } from './example-zone.ts';
import type { ExampleZone } from './example-zone.ts';

export const staff = (unit: string, person = `${unit}-1`): Actor => ({
  kind: 'person',
  person,
  unit,
  roles: ['clerk', 'reviewer', 'head', 'office'],
});
export const gardener = (party = 'rose'): Actor => ({ kind: 'party', party });
export const item: JsonObject = {
  key: 'plot',
  limit: { amount: 20, unit: 'workday' },
  treasury: 'treasury',
  urgent: false,
  materials: [{ id: 'map' }],
};
export const grounds = { reason: 'because the rule says so', basis: ['AL32-1-4'] };

const posts = { 'commons-office': 'commons', 'oversight-office': 'oversight' };

export type Opening = {
  readonly loop?: string;
  readonly at?: Moment;
  readonly key?: string;
  readonly party?: string;
  readonly seats?: Given['seats'];
  readonly right?: string;
  readonly input?: JsonObject;
  readonly mark?: Mark;
  readonly caseId?: string;
};

/** Asks for a plot, or opens another of the imaginary loops. Gives the case and the store's result. */
export const openCase = async (
  zone: ExampleZone,
  opening: Opening = {},
): Promise<{ readonly caseId: string; readonly result: ActResult }> => {
  const name = opening.loop ?? 'allotment';
  const caseId = opening.caseId ?? newId('c');
  const party = opening.party ?? 'rose';
  const seats = opening.seats ?? { gardener: { party }, office: { unit: 'gate', person: null } };
  const result = await act(zone.store, {
    actor: `party:${party}`,
    key: opening.key ?? randomUUID(),
    body: JSON.stringify(opening.input ?? {}),
    mark: opening.mark ?? 'demonstration',
    work: async (reads) => {
      const number = `${name}-${String(await reads.nextNumber(name)).padStart(5, '0')}`;
      const given: Given = {
        case: caseId,
        number,
        item,
        seats,
        posts,
        ...(opening.right === undefined ? {} : { right: opening.right }),
      };
      const { loop, context } = rulesOf(zone, name);
      const request = {
        act: loop.opens,
        actor: gardener(party),
        input: opening.input ?? {},
        at: opening.at ?? '2026-03-02T09:00:00',
        given,
      };
      return outcome(zone, name, decide(loop, null, request, context), caseId);
    },
  });
  return { caseId, result };
};

export type Doing = {
  readonly act: string;
  readonly actor: Actor;
  readonly at?: Moment;
  readonly input?: JsonObject;
} & Partial<Pick<ActRequest, 'key' | 'expects' | 'mark' | 'body'>>;

/** Does one act on a case. */
export const doAct = (zone: ExampleZone, caseId: string, doing: Doing): Promise<ActResult> =>
  act(zone.store, {
    actor: doing.actor.kind === 'person' ? `person:${doing.actor.person}` : doing.actor.kind,
    key: doing.key === undefined ? randomUUID() : doing.key,
    body: doing.body ?? JSON.stringify(doing.input ?? {}),
    caseId,
    ...(doing.expects === undefined ? {} : { expects: doing.expects }),
    mark: doing.mark ?? 'demonstration',
    work: async (reads) => {
      const standing = await standingOf(reads, caseId);
      const { loop, context } = rulesOf(zone, standing.loop);
      const { act: name, actor, input = {}, at = '2026-03-02T10:00:00' } = doing;
      const history = name === 'undo' || name === 'put-right' ? { history: await reads.history(caseId) } : {};
      const request = { act: name, actor, input, at, ...history };
      return outcome(zone, standing.loop, decide(loop, standing, request, context), caseId);
    },
  });

/** Lets the clock act. */
export const letExpire = (zone: ExampleZone, caseId: string, at: Moment): Promise<ActResult> =>
  act(zone.store, {
    actor: 'clock',
    key: null,
    caseId,
    mark: 'demonstration',
    work: async (reads) => {
      const standing = await standingOf(reads, caseId);
      const { loop, context } = rulesOf(zone, standing.loop);
      return outcome(zone, standing.loop, expire(loop, standing, at, context), caseId);
    },
  });

const standingOf = async (reads: Reads, caseId: string): Promise<Standing> => {
  const standing = await reads.standing(caseId);
  if (standing === null) throw new Error(`no case ${caseId}`);
  return standing;
};

const outcome = (zone: ExampleZone, loop: string, decision: Decision, caseId: string) => {
  const refusal = decision.refusal === null ? null : decision.refusal.kind;
  const answer: Json = { case: caseId, version: decision.standing?.seq ?? 0, refusal };
  const change: CaseChange[] =
    decision.standing === null
      ? []
      : [
          {
            loop: rulesOf(zone, loop).loop,
            events: decision.events,
            standing: decision.standing,
            title: 'A garden plot',
          },
        ];
  return { answer, cases: change };
};
