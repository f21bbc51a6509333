import { dayOfMoment } from '../../kernel/day.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { act } from '../../store/act.ts';
import type { Reads } from '../../store/act-request.ts';
import { entries } from '../../store/entries.ts';
import type { Door } from '../door.ts';
import { proposalId, proposalOf } from './proposal-of.ts';
import { published, stamped } from './published.ts';

const nobody = { unit: null, person: null };

/** Publishes what was checked and whose day has come. Gives how many entries changed. */
export const publishDue = async (door: Door): Promise<number> => {
  const at = door.now();
  const { rows } = await entries(door.store, 'proposal', { has: { state: 'checked' }, limit: 5000 });
  const due = rows.filter(({ body }) => proposalOf(body).from <= dayOfMoment(at));
  let done = 0;
  for (const { key } of due) {
    const result = await act<number>(door.store, {
      actor: 'clock',
      key: null,
      mark: door.mark,
      work: async (reads) => {
        const kept = await reads.entry('proposal', key);
        const proposal = kept && proposalOf(kept.body);
        const register = proposal ? door.programmes.registers[proposal.register] : undefined;
        if (!proposal || !register || proposal.state !== 'checked') return { answer: 0 };
        return { answer: 1, entries: published(register, proposal, nobody, at) };
      },
    });
    if (result.kind === 'done') done += result.answer;
  }
  if (done > 0) door.forgetDirectory();
  return done;
};

/** An entry as it holds on a day: what was checked for that day holds at its first minute, however late the tick. */
export const entryInForce = async (
  door: Door,
  reads: Reads,
  register: string,
  key: string,
): Promise<JsonObject | null> => {
  const kept = await reads.entry('proposal', proposalId(register, key));
  const proposal = kept && proposalOf(kept.body);
  const about = door.programmes.registers[register];
  if (proposal && about && proposal.state === 'checked' && proposal.from <= dayOfMoment(door.now()))
    return stamped(about, proposal);
  return (await reads.entry(register, key))?.body ?? null;
};
