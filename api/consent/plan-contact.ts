import type { Decision, Standing } from '../../kernel/case.ts';
import { decide } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Reads } from '../../store/act-request.ts';
import { newId } from '../../store/new-id.ts';
import { contextOf } from '../act/context.ts';
import type { Door } from '../door.ts';
import type { Running } from '../programmes.ts';
import { partyIn } from './at-gate.ts';

export type Planned = {
  readonly purpose: string;
  readonly channel: string;
  readonly unit: string;
  readonly dueOn: string;
  /** Who planned it; nobody where the zone's plan did. */
  readonly plannedBy?: string;
  /** Whether it is one of the sample that another unit than the one that served asks about. */
  readonly sampled?: boolean;
};

/**
 * Plans a contact about a service, under the open consent of whom it served. Gives the step of the consent's case, which opens the
 * planned one or refuses; null where there is no consent to plan under.
 */
export const planContact = async (
  door: Door,
  reads: Reads,
  served: { readonly running: Running; readonly standing: Standing },
  planned: Planned,
  at: string,
): Promise<{ readonly running: Running; readonly decision: Decision } | null> => {
  const { given } = served.standing;
  const open = (await reads.openCases(partyIn(served.standing))).find(({ loop }) => loop === 'contact');
  const standing = open === undefined ? null : await reads.standing(open.id);
  const running = standing && door.programmes.version(standing.hash);
  if (!standing || !running || standing.state === null) return null;
  const input: JsonObject = {
    ...planned,
    about: given.case,
    aboutNumber: given.number,
    aboutTitle: served.running.programme.title(served.standing).slice(0, 200),
  };
  const actor = { kind: 'parent', case: given.case, child: 'contact' } as const;
  const request = { act: 'plan', actor, input, at, childCase: newId('c') };
  return { running, decision: decide(running.loop, standing, request, contextOf(door, running)) };
};
