import type { Act, Loop } from '../../kernel/loop.ts';
import type { Mutant } from './mutant.ts';
import { mutant, others } from './mutant.ts';

/** What can be wrong with an act: who does it, from where, where to, what it asks for and what it does. */
export const actMutants = (loop: Loop): readonly Mutant[] =>
  Object.entries(loop.acts).flatMap(([name, act]) => of(loop, name, act));

const dropped: readonly (readonly [keyof Act, string])[] = [
  ['once', 'once dropped'],
  ['after', 'order dropped'],
  ['otherHandThan', 'second hand dropped'],
  ['whileRunning', 'time condition dropped'],
  ['unlessRunning', 'time condition dropped'],
  ['when', 'guard dropped'],
  ['paper', 'paper of an act dropped'],
  ['seat', 'binding dropped'],
  ['starts', 'watch not started'],
  ['awaitsDebts', 'debts not awaited'],
  ['awaitsChildren', 'children not awaited'],
  ['awaitsPauses', 'pauses not awaited'],
  ['pauses', 'pause dropped'],
  ['resumes', 'resume dropped'],
  ['owes', 'debt not created'],
  ['settles', 'debt not settled'],
  ['releases', 'debt not released'],
  ['hears', 'child not heard'],
  ['recalls', 'child not recalled'],
  ['offers', 'offer dropped'],
  ['takes', 'taking dropped'],
  ['declines', 'return dropped'],
  ['rules', 'ruling dropped'],
];

const of = (loop: Loop, name: string, act: Act): readonly Mutant[] => {
  const posts = Object.keys(loop.seats).filter((seat) => loop.seats[seat]?.kind === 'post');
  const states = Object.keys(loop.states);
  const place = ['acts', name] as const;
  const byHand = act.by.some((by) => posts.includes(by));
  return [
    mutant(loop, 'act dropped', place, undefined),
    ...(byHand
      ? others(posts, act.by[0] ?? '').map((post) => mutant(loop, 'another post acts', [...place, 'by'], [post]))
      : []),
    ...(act.by.length > 1 ? act.by.map((_, at) => mutant(loop, 'hand dropped', [...place, 'by', at], undefined)) : []),
    ...(Array.isArray(act.from) && act.from.length > 1
      ? act.from.map((_, at) => mutant(loop, 'state dropped from an act', [...place, 'from', at], undefined))
      : []),
    ...(typeof act.to === 'string'
      ? others([...states, 'stay'], act.to).map((to) => mutant(loop, 'leads elsewhere', [...place, 'to'], to))
      : act.to.map((_, at) => mutant(loop, 'branch dropped', [...place, 'to', at], undefined))),
    ...(act.needs?.reason ? [mutant(loop, 'reason dropped', [...place, 'needs', 'reason'], undefined)] : []),
    ...(act.needs?.basis ? [mutant(loop, 'basis dropped', [...place, 'needs', 'basis'], undefined)] : []),
    ...(act.needs?.checklist
      ? [
          mutant(loop, 'checklist dropped', [...place, 'needs', 'checklist'], undefined),
          ...others(['whole', 'complete', 'first-notice'], act.needs.checklist).map((kind) =>
            mutant(loop, 'checklist of another kind', [...place, 'needs', 'checklist'], kind),
          ),
        ]
      : []),
    ...(act.needs?.input ?? []).map((_, at) =>
      mutant(loop, 'field not asked for', [...place, 'needs', 'input', at], undefined),
    ),
    ...Object.keys(act.set ?? {}).map((fact) => mutant(loop, 'fact not set', [...place, 'set', fact], undefined)),
    ...dropped.flatMap(([field, kind]) =>
      act[field] === undefined ? [] : [mutant(loop, kind, [...place, field], undefined)],
    ),
  ];
};
