import type { Decision, Standing } from '../../kernel/case.ts';
import { decide } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { enjoyment } from '../../programmes/policy/enjoyment.ts';
import { objection } from '../../programmes/policy/objection.ts';
import { redemption } from '../../programmes/policy/redemption.ts';
import type { Reads } from '../../store/act-request.ts';
import { caseIdOfNumber } from '../../store/case-pin.ts';
import { contextOf } from '../act/context.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { Running } from '../programmes.ts';

type Step = { readonly running: Running; readonly decision: Decision };

const published: readonly string[] = [redemption.name, enjoyment.name];
const number = new RegExp(`^(?:${[redemption, enjoyment].map(({ letters }) => letters).join('|')})\\d{4}-\\d+$`);

/**
 * Whoever objects to a matter that is published stops it in the same transaction: nobody has to type it once more, and
 * nothing of it is paid before the objection was looked at. Refuses the number of a matter that is not published, or not of
 * this clause; an objection to the publication as a whole names none.
 */
export const objectedTo = async (
  door: Door,
  reads: Reads,
  { loop }: Running,
  item: JsonObject,
  input: JsonObject,
): Promise<readonly Step[]> => {
  const about = String(input['about']);
  if (loop.name !== objection.name || !number.test(about)) return [];
  const found = await matterOf(door, reads, about);
  const states = found?.standing.given.item['key'] === item['key'] ? found?.standing.state : null;
  if (found === null || (states !== 'publicised' && states !== 'objected')) throw notPublished();
  if (states === 'objected') return [];
  const step = stepOf(door, found, 'object', { objection: input['objection'] ?? '' });
  if (step.decision.refusal !== null) throw notPublished();
  return [step];
};

/**
 * What the head answers to an objection is the answer of the published matter too: upheld, it is not paid; not upheld, its
 * publication goes on once no other objection to it is open. One who takes it back leaves the matter to the head.
 */
export const objectionAnswered = async (
  door: Door,
  reads: Reads,
  { loop }: Running,
  { standing }: Decision,
  input: JsonObject,
): Promise<readonly Step[]> => {
  const about = String(standing?.facts['about']);
  if (loop.name !== objection.name || standing === null || standing.ending === null || !number.test(about)) return [];
  const act = ({ upheld: 'uphold', 'not-upheld': 'overrule' } as Record<string, string>)[standing.ending];
  const found = act === undefined ? null : await matterOf(door, reads, about);
  if (act === undefined || found?.standing.state !== 'objected') return [];
  const item = String(standing.given.item['key']);
  const open = await reads.runningOf({ loop: objection.name, item, fact: 'about', says: about });
  if (act === 'overrule' && open.some(({ id }) => id !== standing.given.case)) return [];
  const { reason = '', basis = [] } = input;
  const step = stepOf(door, found, act, { reason, basis });
  return step.decision.refusal === null ? [step] : [];
};

const notPublished = () => new DoorProblem('invalid', { fields: [{ field: 'about', keyword: 'not-published' }] });

const matterOf = async (door: Door, reads: Reads, about: string) => {
  const id = await caseIdOfNumber(door.store, about);
  const standing = id === null ? null : await reads.standing(id);
  const running = standing && door.programmes.version(standing.hash);
  return standing && running && published.includes(running.loop.name) ? { standing, running } : null;
};

const stepOf = (
  door: Door,
  { standing, running }: { readonly standing: Standing; readonly running: Running },
  act: string,
  input: JsonObject,
): Step => {
  const actor = { kind: 'parent', case: standing.given.case, child: '' } as const;
  const request = { act, actor, input, at: door.now() };
  return { running, decision: decide(running.loop, standing, request, contextOf(door, running)) };
};
