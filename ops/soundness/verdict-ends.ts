import type { Event } from '../../kernel/case.ts';
import type { Reading } from './reading.ts';

/** How a case may end: told on its paper to whom it concerns, with evidence, with a right, and with nothing owed or left open. */
export const ends = ({ promised, events }: Reading): string | null => {
  const effects = standing(events).flatMap((event) => event.effects);
  const last = events.at(-1);
  const ending = last?.effects.find((effect) => effect.kind === 'end')?.ending;
  if (last === undefined || ending === undefined) return silence(promised, effects);
  const meant = promised.endings[ending];
  if (meant === undefined) return 'finished: it ended as nothing that was promised';
  const facts = new Map(
    effects.flatMap((effect) =>
      effect.kind === 'set' && effect.value !== null ? [[effect.fact, effect.value] as const] : [],
    ),
  );
  for (const fact of meant.evidence) if (!facts.has(fact)) return `finished: it ended as '${ending}' without '${fact}'`;
  const papers = last.effects.flatMap((effect) => (effect.kind === 'paper' ? [effect] : []));
  if (promised.serves !== null && !papers.some((paper) => paper.to === promised.serves))
    return `finished: it ended as '${ending}' and nobody was told on paper`;
  if (promised.serves !== null && meant.invites !== null && !last.effects.some((effect) => effect.kind === 'invite'))
    return `judged: it ended as '${ending}' and left no right`;
  const owed = new Set<string>();
  const children = new Set<string>();
  for (const effect of effects) {
    if (effect.kind === 'owe') owed.add(`${effect.debt} ${effect.key}`);
    if (effect.kind === 'clear') owed.delete(`${effect.debt} ${effect.key}`);
    if (effect.kind === 'child' && promised.children[effect.child]?.follows !== true) children.add(effect.case);
    if (effect.kind === 'heard' || effect.kind === 'recall') children.delete(effect.case);
  }
  if (owed.size > 0) return `trusted: it ended with ${[...owed][0]} owed`;
  if (children.size > 0) return 'finished: it ended with a child open';
  return silence(promised, effects);
};

/** An offer that nobody answered comes to the judge. */
const silence = (promised: Reading['promised'], effects: Reading['events'][number]['effects']): string | null => {
  const at = effects.findIndex((effect) => effect.kind === 'offer-ends' && effect.how === 'silent');
  if (at < 0) return null;
  const next = effects.slice(at).find((effect) => effect.kind === 'enter' || effect.kind === 'end');
  const judge = promised.handover?.judge;
  return next?.kind === 'enter' && promised.states[next.state]?.holder !== judge
    ? 'kept: silence on an offer did not come to the judge'
    : null;
};

/** The events that still count: what was undone or put right is as if it had not been, with all that it owed or opened. */
const standing = (events: readonly Event[]): readonly Event[] =>
  events.reduce<readonly Event[]>((kept, event) => {
    const restored = event.effects.find((effect) => effect.kind === 'restore');
    return restored === undefined ? [...kept, event] : kept.filter(({ seq }) => seq <= restored.seq);
  }, []);
