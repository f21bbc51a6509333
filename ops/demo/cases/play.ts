import { actOnCase, actorKey } from '../../../api/act/act-on-case.ts';
import { openCase } from '../../../api/act/open-case.ts';
import { settled } from '../../../api/act/settled.ts';
import type { Door } from '../../../api/door.ts';
import type { Visitor } from '../../../api/session/visitor.ts';
import type { Day } from '../../../kernel/case.ts';
import { findCase } from '../../../store/find-case.ts';
import { partyOfPhone } from '../../../store/party.ts';
import { rightsOfCase } from '../../../store/right.ts';
import { zone } from '../zone/index.ts';
import { foundCase, stepName } from './found.ts';
import type { Found } from './found.ts';
import { parties } from './parties.ts';
import { sceneOf, withFiles } from './scene-of.ts';
import type { Scheduled } from './schedule.ts';

/** Takes one step of one story; gives whether it had still to be taken. */
export type Play = (scheduled: Scheduled) => Promise<boolean>;

/**
 * Takes the steps of the stories through the same doors as everybody: opens, acts, and refuses to go on where one is
 * refused. A step that an earlier start has taken is not taken again.
 */
export const player = (door: Door, firstDay: Day): Play => {
  const cases = new Map<string, Found>();
  const served = new Map<string, Party>();
  return async ({ story, step, index, at }) => {
    const party = served.get(story.party) ?? (await partyOf(door, story.party));
    served.set(story.party, party);
    const known =
      cases.get(story.key) ?? (index === 0 ? await foundCase(door.store, party.party, story.loop, at) : null);
    if (known !== null) cases.set(story.key, known);
    if (known !== null && (index === 0 || known.taken.has(stepName(step.act ?? '', at)))) return false;
    const visitor = step.by === 'party' ? party : staff(step.by);
    const key = `demonstration:${story.key}:${index}`;
    const input = await withFiles(door, story, actorKey(visitor), step.input(sceneOf(door, story, firstDay)));
    const { loop, item = null } = story;
    const right = story.rightOf === undefined ? null : await rightLeftBy(door, cases.get(story.rightOf)?.id, loop);
    const answer =
      known === null
        ? settled(await openCase(door, { visitor, loop, item, right, party: party.party, input, key }))
        : await actOnCase(door, {
            visitor,
            id: known.id,
            act: step.act ?? '',
            input,
            key,
            expects: await version(door, known.id),
          });
    if (answer.refusal !== null) throw new Error(`${story.key}, step ${index + 1}: ${JSON.stringify(answer.refusal)}`);
    cases.set(story.key, { id: answer.id, taken: known?.taken ?? new Set() });
    return true;
  };
};

type Party = Extract<Visitor, { readonly kind: 'party' }>;

const partyOf = async (door: Door, key: string): Promise<Party> => {
  const known = parties[key];
  if (known === undefined) throw new Error(`no party '${key}' in the demonstration`);
  return { kind: 'party', ...known, party: (await partyOfPhone(door.store, known.phone, known.name)).party };
};

/** Somebody of the staff, as the door knows him. */
export const staff = (account: string): Visitor => {
  const person = zone.people.find((known) => known.account === account);
  if (person === undefined) throw new Error(`no account '${account}' in the demonstration`);
  return { kind: 'person', person: person.person, unit: person.unit, roles: person.roles, name: person.name };
};

/** The right that a case has left for a loop; null where there is none. */
export const rightLeftBy = async (door: Door, caseId: string | undefined, loop: string): Promise<string | null> =>
  (await rightsOfCase(door.store, caseId ?? '')).find((right) => right.loop === loop)?.id ?? null;

const version = async (door: Door, caseId: string): Promise<number> =>
  (await findCase(door.store, caseId))?.version ?? 0;
