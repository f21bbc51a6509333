import type { Act, Loop } from '../loop.ts';
import type { Explored } from './explore.ts';
import type { Report } from './finding.ts';
import { fromStates, places, posts } from './hands.ts';
import { has, isBound } from './situation.ts';
import { targets } from './targets.ts';

/** A duty moves by the loop, by offer and acceptance, by a ruling, or by re-homing: in no other way. */
export const kept = (explored: Explored, report: Report): void => {
  const loop = explored.plan.loop;
  several(loop, report);
  for (const [name, act] of Object.entries(loop.acts)) {
    if ((act.offers ?? act.rules ?? act.takes ?? act.declines) !== undefined && loop.handover === null)
      report(
        'kept',
        'offer-without-handover',
        name,
        `Act '${name}' moves an offered duty, but the loop says nothing about how a duty is handed over.`,
      );
    for (const [seat, binding] of Object.entries(act.seat ?? {}))
      rebinding(explored, report, name, act, seat, binding !== 'actor' && binding !== 'actor-unit');
  }
  if (loop.handover !== null) handover(loop, loop.handover, report);
};

/** A seat for several people is filled by naming all of them, and is never handed over to one. */
const several = (loop: Loop, report: Report): void => {
  for (const [seat, { least, bound }] of Object.entries(loop.seats)) {
    if ((least ?? 1) <= 1) continue;
    const singly = Object.values(loop.acts).some(({ seat: binds }) => {
      const binding = binds?.[seat];
      return binding !== undefined && !(typeof binding === 'object' && 'people' in binding);
    });
    if (bound !== 'act' || singly || loop.handover?.seat === seat)
      report(
        'kept',
        'too-few-may-sit',
        seat,
        `Seat '${seat}' is for ${least} people at least and can be filled otherwise than by naming all of them.`,
      );
  }
};

const handover = (loop: Loop, { seat, clock, maxHops, judge }: NonNullable<Loop['handover']>, report: Report): void => {
  const acts = Object.entries(loop.acts);
  const say = (code: string, at: string, message: string) => report('kept', code, at, message);
  if (!acts.some(([, act]) => act.offers !== undefined))
    say('handover-without-offer', seat, `Nothing offers the duty of seat '${seat}'.`);
  if (!acts.some(([, act]) => act.takes))
    say('handover-without-taking', seat, `A unit that is offered the duty of '${seat}' cannot take it.`);
  if (!acts.some(([, act]) => act.declines))
    say('handover-without-return', seat, `A unit that is offered the duty of '${seat}' cannot give it back.`);
  if (!acts.some(([, act]) => act.rules !== undefined))
    say('handover-without-ruling', judge, `The judge '${judge}' has no act that rules who must take the duty.`);
  if (judge === seat)
    say('judge-in-own-case', judge, `'${judge}' would judge whether '${seat}' must take a duty: it is the same seat.`);
  if (loop.seats[seat]?.pinned) say('pinned-seat-moves', seat, `Seat '${seat}' is pinned and yet handed over.`);
  if (!(maxHops >= 1)) say('no-hop-allowed', seat, `The duty of '${seat}' may be offered, but not even once returned.`);
  if (loop.clocks[clock]?.kind !== 'duty')
    say('offer-clock-only-watches', clock, `Clock '${clock}' counts an offer, but only watches it: an answer is owed.`);
  for (const [name, act] of acts) {
    if ((act.takes || act.declines) && act.by.some((by) => by !== 'receiver'))
      say(
        'taken-by-another',
        name,
        `Act '${name}' answers an offer and may be done by another than the unit it was made to.`,
      );
    if (act.rules !== undefined && act.by.some((by) => by !== judge))
      say(
        'ruled-by-another',
        name,
        `Act '${name}' rules who must take the duty and may be done by another than the judge '${judge}'.`,
      );
    if (!moves(act)) continue;
    for (const [fact] of Object.entries(act.set ?? {}))
      for (const [other, running] of Object.entries(loop.clocks))
        if (running.since === fact && running.kind === 'duty')
          say(
            'clock-restarted-by-offer',
            `${name}: ${other}`,
            `Act '${name}' moves a duty and sets '${fact}', from which clock '${other}' would count anew: the person's clock runs on.`,
          );
    for (const started of act.starts ?? [])
      if (started !== clock && loop.clocks[started]?.kind === 'duty')
        say(
          'clock-restarted-by-offer',
          `${name}: ${started}`,
          `Act '${name}' moves a duty and starts clock '${started}' anew: the person's clock runs on.`,
        );
    stopped(loop, name, act, report);
  }
  const silence = loop.acts[loop.clocks[clock]?.onExpire ?? ''];
  if (silence !== undefined && places(loop, silence).some((place) => loop.states[place]?.holder !== judge))
    say(
      'silence-without-judge',
      loop.clocks[clock]?.onExpire ?? '',
      `When clock '${clock}' runs out in silence, the case does not come to the judge '${judge}'.`,
    );
};

const moves = (act: Act): boolean =>
  act.offers !== undefined || act.takes === true || act.declines === true || act.rules !== undefined;

/** The clocks that count from a date keep running while the duty moves: at least one of those that ran before. */
const stopped = (loop: Loop, name: string, act: Act, report: Report): void => {
  const dated = Object.values(loop.clocks).filter(
    (clock) => clock.kind === 'duty' && clock.since !== 'act' && clock.since !== 'entry',
  );
  for (const from of fromStates(loop, act)) {
    const ran = dated.filter((clock) => clock.during === 'open' || clock.during.includes(from));
    for (const { to } of targets(act).filter((branch) => branch.to !== 'stay' && loop.states[branch.to] !== undefined))
      if (ran.length > 0 && !ran.some((clock) => clock.during === 'open' || clock.during.includes(to)))
        report(
          'kept',
          'clock-stopped-by-offer',
          `${name}: ${from}`,
          `Act '${name}' moves a duty from '${from}' to '${to}', where no clock that ran for the person runs on.`,
        );
  }
};

const rebinding = (explored: Explored, report: Report, name: string, act: Act, seat: string, byName: boolean): void => {
  const { plan, situations, edges } = explored;
  const loop = plan.loop;
  const definition = loop.seats[seat];
  if (act.from === 'new' || definition === undefined) return;
  if (definition.pinned && definition.bound !== 'act')
    return report(
      'kept',
      'pinned-rebound',
      `${name}: ${seat}`,
      `Act '${name}' binds seat '${seat}' again, which is pinned from the beginning.`,
    );
  const holds =
    Object.values(loop.states).some((state) => state.holder === seat) &&
    targets(act).some((branch) => loop.endings[branch.to] === undefined);
  const ruling = act.needs?.reason && act.needs.basis && act.by.every((by) => by === loop.handover?.judge);
  if (byName && holds && !ruling)
    report(
      'kept',
      'moved-by-naming',
      `${name}: ${seat}`,
      `Act '${name}' gives the duty of '${seat}' to a unit named by whoever acts, without offer, acceptance or ruling.`,
    );
  const own = posts(loop, act).every(
    (by) => by === seat || loop.seats[by]?.sameUnit === seat || definition.sameUnit === by,
  );
  situations.forEach((situation, at) => {
    if (!edges[at]?.some((edge) => edge.act === name) || !isBound(plan, situation.bits, seat)) return;
    if (definition.pinned && has(situation.bits, plan.bit('seat', seat)))
      report(
        'kept',
        'pinned-rebound',
        `${name}: ${seat}`,
        `Act '${name}' can bind the pinned seat '${seat}' a second time.`,
      );
    if (!byName && holds && !own)
      report(
        'kept',
        'taken-without-offer',
        `${name}: ${seat}`,
        `Act '${name}' lets another take the duty of '${seat}' from the unit that has it, without offer or ruling.`,
      );
  });
};
