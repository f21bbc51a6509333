import type { Act, Loop } from '../loop.ts';
import { startedBy } from '../started-by.ts';
import type { Plan } from './plan.ts';
import { targets } from './targets.ts';

/** An act with what it asks for and does as bits, so that a situation answers with a mask. */
export type PlannedAct = {
  readonly name: string;
  readonly act: Act;
  /** All of these must be pending, and none of those. */
  readonly needs: bigint;
  readonly forbids: bigint;
  /** At least one of these debts must be owed; null where it does not matter. */
  readonly owed: bigint | null;
  readonly clears: bigint;
  readonly puts: bigint;
  /** Debts it creates where the item says so; where something else decides (null), it may come out either way. */
  readonly mayOwe: readonly { readonly debt: bigint; readonly item: bigint | null }[];
  /** Facts it sets from other facts: only where those are known. */
  readonly copies: readonly { readonly from: bigint; readonly to: bigint }[];
  /** Facts it sets in any case. */
  readonly sets: bigint;
  /** Keyed debts it clears, perhaps only in part. */
  readonly partly: bigint;
  /** A pause with kinds that it ends, of which others may run on. */
  readonly lingers: bigint;
  /** The clocks it starts. */
  readonly starts: readonly string[];
};

export const plannedAct = (loop: Loop, name: string, act: Act, bit: Plan['bit']): PlannedAct => {
  const bits = (kind: Parameters<Plan['bit']>[0], names: readonly (string | undefined)[] | undefined) =>
    (names ?? []).reduce((sum, one) => (one === undefined ? sum : sum | bit(kind, one)), 0n);
  const cleared = [...(act.settles ?? []), ...(act.releases ?? []), ...(act.defaults ?? [])];
  const asked = act.settles ?? act.releases ?? [];
  const itemGuard = act.when !== undefined && loop.guards[act.when] === 'item' ? bit('item', act.when) : 0n;
  const answersOffer = act.takes === true || act.declines === true;
  const fixed = Object.entries(act.set ?? {}).filter(([, source]) => typeof source !== 'object' || !('fact' in source));
  return {
    name,
    act,
    needs:
      bits('done', act.after) |
      bits('clock', [act.whileRunning, act.extends]) |
      itemGuard |
      bits('pause', [act.resumes]) |
      bits('child', [act.hears]) |
      (answersOffer ? bit('offer') : 0n),
    forbids:
      (act.once ? bit('done', name) : 0n) |
      (act.awaitsPauses ? bits('pause', Object.keys(loop.pauses)) : 0n) |
      bits('pause', [kinds(loop, act.pauses) ? undefined : act.pauses]) |
      bits('debt', act.awaitsDebts) |
      bits('child', act.awaitsChildren) |
      (act.offers === undefined ? 0n : bit('offer') | bit('spent')),
    owed: asked.length > 0 && act.to === 'stay' && !act.once ? bits('debt', asked) : null,
    clears:
      bits('debt', cleared) |
      bits('pause', [act.resumes]) |
      bits('child', [...(act.recalls ?? []), act.hears]) |
      (answersOffer || act.rules !== undefined ? bit('offer') : 0n),
    puts:
      bit('done', name) |
      bits('seat', Object.keys(act.seat ?? {})) |
      (act.takes || act.rules !== undefined ? bits('seat', [loop.handover?.seat]) : 0n) |
      (act.offers === undefined ? 0n : bit('offer')) |
      (act.needs?.checklist !== undefined && act.needs.checklist !== 'complete' ? bit('notice') : 0n) |
      bits('pause', [act.pauses]) |
      bits(
        'debt',
        act.owes?.filter(({ when }) => when === undefined).map((owed) => owed.debt),
      ) |
      bits('child', [act.opensChild?.child]),
    mayOwe: (act.owes ?? []).flatMap(({ debt, when }) =>
      when === undefined
        ? []
        : [{ debt: bit('debt', debt), item: loop.guards[when] === 'item' ? bit('item', when) : null }],
    ),
    copies: Object.entries(act.set ?? {}).flatMap(([fact, source]) =>
      typeof source === 'object' && 'fact' in source ? [{ from: bit('fact', source.fact), to: bit('fact', fact) }] : [],
    ),
    sets: bits(
      'fact',
      fixed.map(([fact]) => fact),
    ),
    partly: ends(loop, act)
      ? 0n
      : bits(
          'debt',
          cleared.filter((debt) => isKeyed(loop, debt)),
        ),
    lingers: kinds(loop, act.resumes) ? bits('pause', [act.resumes]) : 0n,
    starts: startedBy(loop, act),
  };
};

const ends = (loop: Loop, act: Act): boolean => targets(act).every((branch) => loop.endings[branch.to] !== undefined);

const kinds = (loop: Loop, pause: string | undefined): boolean => loop.pauses[pause ?? '']?.each !== undefined;

const isKeyed = (loop: Loop, debt: string): boolean =>
  Object.values(loop.acts).some((act) => act.owes?.some((owed) => owed.debt === debt && owed.each !== undefined));
