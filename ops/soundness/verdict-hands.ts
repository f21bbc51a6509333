import type { Bound, Effect } from '../../kernel/case.ts';
import type { Reading } from './reading.ts';
import { saidBasis, saidReason } from './reading.ts';

const unitOf = (seats: Readonly<Record<string, Bound>>, seat: string): string | null => {
  const filled = seats[seat];
  return filled !== undefined && 'unit' in filled ? filled.unit : null;
};

/** Who may not do what: the rated close no review, one hand does not propose and decide, a duty moves only with consent or by ruling. */
export const hands = ({ promised, events }: Reading): string | null => {
  const seats: Record<string, Bound> = {};
  const last: Record<string, string | null> = {};
  for (const event of events) {
    const ending = event.effects.find((effect) => effect.kind === 'end')?.ending;
    const rated = promised.endings[ending ?? '']?.apartFrom;
    if (rated !== undefined && event.unit !== null && unitOf(seats, rated) === event.unit)
      return 'judged: the unit that is rated closed the case';
    for (const other of promised.acts[event.act]?.otherHandThan ?? [])
      if (event.person !== null && last[other] === event.person)
        return `judged: one hand did '${other}' and '${event.act}'`;
    const answer = event.effects.find((effect) => effect.kind === 'offer-ends');
    for (const effect of event.effects) {
      const seat = effect.kind === 'bind' ? promised.seats[effect.seat] : undefined;
      if (effect.kind === 'bind' && event.act !== promised.opens && seat !== undefined) {
        const before = unitOf(seats, effect.seat);
        const now = 'unit' in effect.to ? effect.to.unit : null;
        const fixed =
          seat.pinned === true || seat.bound === 'given' || (typeof seat.bound === 'object' && 'item' in seat.bound);
        if (fixed && before !== null && before !== now) return `kept: '${effect.seat}' was exchanged`;
      }
      if (effect.kind === 'bind') seats[effect.seat] = effect.to;
      const untaken =
        effect.kind === 'bind' &&
        effect.seat === promised.handover?.seat &&
        answer?.how === 'taken' &&
        'unit' in effect.to &&
        (effect.to.unit !== answer.unit || event.unit !== answer.unit);
      if (untaken) return 'kept: a duty went to a unit that had not taken it';
    }
    last[event.act] = event.person;
  }
  return null;
};

/** What must be said: a pause, an extension, a ruling, a return, and every paper that carries grounds. */
export const grounds = ({ promised, events }: Reading): string | null => {
  let told: ReadonlySet<string> | null = null;
  for (const event of events) {
    if (event.act === 'undo' || event.act === 'put-right') return null;
    const by = (kind: Effect['kind']) => event.effects.some((effect) => effect.kind === kind);
    const ruled = event.effects.some(
      (effect) => effect.kind === 'offer-ends' && (effect.how === 'ruled' || effect.how === 'returned'),
    );
    const papers = event.effects.flatMap((effect) => (effect.kind === 'paper' ? [effect.paper] : []));
    const carries = papers.some((paper) => promised.papers[paper]?.grounds === true);
    const heavy = by('pause') || by('extend') || ruled || carries;
    if (event.person !== null && event.seq > 1 && heavy && !(saidReason(event.input) && saidBasis(event.input)))
      return `grounded: '${event.act}' gave no reason or no basis`;
    for (const effect of event.effects) {
      if (effect.kind === 'pause' && !papers.some((paper) => promised.papers[paper]?.grounds))
        return 'grounded: a pause was told on no paper';
      if (effect.kind !== 'notice') continue;
      const unmet = effect.unmet.filter((line) => line.answer !== 'ok').map((line) => line.material);
      const before = told;
      if (before !== null && unmet.some((material) => !before.has(material)))
        return 'told-once: a later notice named something new';
      if (unmet.length > 0 && papers.length === 0) return 'told-once: a notice was on no paper';
      if (unmet.length > 0) told = new Set(unmet);
    }
    const asked = event.effects.some(
      (effect) =>
        effect.kind === 'enter' &&
        promised.states[effect.state]?.awaits === promised.serves &&
        effect.state in promised.states,
    );
    const lists = Object.values(promised.acts).some((act) => act.needs?.checklist !== undefined);
    if (event.person !== null && lists && asked && !by('notice'))
      return `told-once: '${event.act}' asked without the checklist`;
  }
  return null;
};
