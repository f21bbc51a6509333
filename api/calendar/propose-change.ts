import type { CalendarFault, CalendarLayer } from '../../kernel/calendars/calendar-layer.ts';
import { noticeFaults } from '../../kernel/calendars/notice-faults.ts';
import { overrideFaults } from '../../kernel/calendars/override-faults.ts';
import { readNotice } from '../../kernel/calendars/read-notice.ts';
import { act } from '../../store/act.ts';
import { newId } from '../../store/new-id.ts';
import type { Door } from '../door.ts';
import type { Layer } from '../keep-calendars.ts';
import { DoorProblem, type FieldProblem } from '../problem.ts';
import { changeRegister, toBody, type CalendarChange } from './calendar-change.ts';
import type { Hand } from './hand.ts';
import { proposedCalendar } from './proposed-calendar.ts';

export type Proposal =
  | { readonly kind: 'notice'; readonly text: string }
  | {
      readonly kind: 'override';
      readonly document: string;
      readonly name: string;
      readonly days: 'off' | 'work';
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'withdrawal'; readonly of: string; readonly document: string };

/**
 * Writes down a change of the calendar that somebody proposes; nothing is counted by it yet. Refuses, with every fault
 * named, a notice or an override that cannot be laid over the calendar in force.
 */
export const proposeChange = async (door: Door, proposal: Proposal, hand: Hand): Promise<CalendarChange> => {
  const layers = door.calendars.layers();
  const { layer, withdraws, document } = wished(door, proposal, layers);
  const change: CalendarChange = {
    id: newId('k'),
    layer,
    withdraws,
    document,
    status: 'draft',
    before: door.calendar().version,
    after: proposedCalendar(door.calendars, { layer, withdraws }).version,
    proposedBy: hand.person,
    proposedAt: door.now(),
    endedBy: null,
    endedAt: null,
  };
  const result = await act<{ id: string }>(door.store, {
    actor: `person:${hand.person}`,
    key: hand.click,
    body: JSON.stringify(proposal),
    mark: door.mark,
    work: () => ({
      answer: { id: change.id },
      entries: [
        {
          register: changeRegister,
          key: change.id,
          act: 'add',
          body: toBody(change),
          words: `${layer.title} ${document}`,
          by: { unit: hand.unit, person: hand.person },
          at: change.proposedAt,
        },
      ],
    }),
  });
  if (result.kind === 'key-reused') throw new DoorProblem('key-reused');
  if (result.kind !== 'done') throw new Error(`a change of the calendar was not kept: ${result.kind}`);
  return { ...change, id: result.answer.id };
};

const wished = (
  door: Door,
  proposal: Proposal,
  layers: readonly Layer[],
): { readonly layer: CalendarLayer; readonly withdraws: string | null; readonly document: string } => {
  if (proposal.kind === 'notice') {
    const { notice, faults } = readNotice(proposal.text);
    refuse('text', faults);
    refuse('text', noticeFaults(door.calendar(), notice));
    return { layer: notice, withdraws: null, document: notice.document };
  }
  const document = proposal.document.trim();
  if (document === '') throw new DoorProblem('invalid', { fields: [{ field: 'document', keyword: 'document' }] });
  if (proposal.kind === 'withdrawal') {
    const found = layers.find(({ id }) => id === proposal.of);
    if (found === undefined) throw new DoorProblem('not-found');
    return { layer: found.layer, withdraws: found.id, document };
  }
  const name = proposal.name.trim();
  const days = [[name, proposal.from, proposal.to] as const];
  const isOff = proposal.days === 'off';
  const layer = { kind: 'override' as const, document, title: name, off: isOff ? days : [], work: isOff ? [] : days };
  refuse(
    'from',
    overrideFaults(
      door.calendar(),
      layers.map((one) => one.layer),
      layer,
    ),
  );
  return { layer, withdraws: null, document };
};

const refuse = (field: string, faults: readonly CalendarFault[]): void => {
  if (faults.length === 0) return;
  const fields = faults
    .slice(0, 20)
    .map(({ kind, values }): FieldProblem => ({ field, keyword: `calendar.${kind}`, values }));
  throw new DoorProblem('invalid', { fields });
};
