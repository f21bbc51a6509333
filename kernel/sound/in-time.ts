import type { Amount } from '../amount.ts';
import type { Clock, Loop } from '../loop.ts';
import type { Rule } from '../programme.ts';
import type { Explored } from './explore.ts';
import type { Report } from './finding.ts';
import { places, posts, runsIn } from './hands.ts';
import { has, stateOf } from './situation.ts';

type Rules = Readonly<Record<string, Rule>>;

/** Every clock follows a rule that says the same amount, runs where it is said to, and has at most one extension. */
export const inTime = (explored: Explored, rules: Rules, report: Report): void => {
  const { plan, situations } = explored;
  const loop = plan.loop;
  for (const [name, clock] of Object.entries(loop.clocks)) {
    limit(report, `Clock '${name}'`, name, clock.basis, 'unit' in clock.limit ? clock.limit : null, rules);
    shape(loop, name, clock, report);
    const bit = plan.bit('clock', name);
    if (!situations.some((situation) => has(situation.bits, bit)))
      report(
        'in-time',
        'clock-never-runs',
        name,
        `Clock '${name}' never runs: nothing sets '${clock.since}' where it could count.`,
      );
    const until = 'until' in clock.limit ? plan.bit('fact', clock.limit.until) : null;
    dated(loop, name, clock, report);
    for (const situation of until === null ? [] : situations)
      if (has(situation.bits, bit) && !has(situation.bits, until ?? 0n))
        report(
          'in-time',
          'clock-without-date',
          name,
          `Clock '${name}' can run in '${stateOf(plan, situation)}' before the date it runs to is known.`,
        );
  }
  for (const [name, right] of Object.entries(loop.rights))
    limit(report, `Right '${name}'`, name, right.basis, right.window, rules);
  for (const [name, pause] of Object.entries(loop.pauses)) {
    if (rules[pause.basis] === undefined)
      report(
        'in-time',
        'rule-unknown',
        name,
        `Pause '${name}' follows the rule '${pause.basis}', which the rule table does not have.`,
      );
    if (pause.stops.length === 0 || pause.stops.includes(pause.limit))
      report('in-time', 'pause-stops-itself', name, `Pause '${name}' stops nothing, or its own clock.`);
    for (const stopped of pause.stops)
      if (
        loop.clocks[stopped]?.kind === 'watch' ||
        stopped === loop.handover?.clock ||
        !runsIn(loop, stopped).some((state) => runsIn(loop, pause.limit).includes(state))
      )
        report(
          'in-time',
          'pause-not-lawful',
          `${name}: ${stopped}`,
          `Pause '${name}' stops clock '${stopped}', which only watches, counts an offer, or never runs while the pause lasts.`,
        );
  }
  acts(loop, rules, report);
  beginnings(loop, report);
};

const limit = (report: Report, what: string, at: string, basis: string, amount: Amount | null, rules: Rules): void => {
  const rule = rules[basis];
  if (rule === undefined)
    return report(
      'in-time',
      'rule-unknown',
      at,
      `${what} follows the rule '${basis}', which the rule table does not have.`,
    );
  if (rule.amount?.amount !== amount?.amount || rule.amount?.unit !== amount?.unit)
    report(
      'in-time',
      'amount-disagrees',
      at,
      `${what} counts ${said(amount)}, but its rule '${basis}' says ${said(rule.amount)}.`,
    );
};

const said = (amount: Amount | null): string =>
  amount === null ? 'what the item or a paper says' : `${amount.amount} ${amount.unit}`;

const shape = (loop: Loop, name: string, clock: Clock, report: Report): void => {
  const say = (code: string, message: string) => report('in-time', code, name, message);
  const during = runsIn(loop, name);
  if (during.length === 0) say('clock-never-runs', `Clock '${name}' runs in no state.`);
  if (clock.waitsIn?.some((state) => !during.includes(state)))
    say('waits-where-it-does-not-run', `Clock '${name}' waits in a state in which it does not run.`);
  if (clock.waitsIn !== undefined && during.every((state) => clock.waitsIn?.includes(state)))
    say('waits-everywhere', `Clock '${name}' waits in every state in which it runs: it never fires.`);
  if ('unit' in clock.limit && !(clock.limit.amount > 0))
    say('no-time-at-all', `Clock '${name}' has come due before it began.`);
  if ('unit' in clock.limit && clock.warn !== undefined && roughly(clock.warn) > roughly(clock.limit))
    say(
      'warns-before-it-begins',
      `Clock '${name}' warns ${said(clock.warn)} ahead of a limit of ${said(clock.limit)}.`,
    );
  for (const guard of [clock.when, clock.unless])
    if (guard !== undefined && loop.guards[guard] === 'input')
      say(
        'guard-reads-no-input',
        `Clock '${name}' asks guard '${guard}', which reads an input that a clock never has.`,
      );
  for (const [act, { set }] of Object.entries(loop.acts)) {
    const source = set?.[clock.since];
    if (source !== undefined && source !== 'today' && (typeof source === 'string' || 'value' in source))
      say(
        'not-a-date',
        `Clock '${name}' counts from '${clock.since}', which act '${act}' sets to something that is no date.`,
      );
  }
  const extension = clock.extension;
  const extending = Object.entries(loop.acts).filter(([, act]) => act.extends === name);
  if (extension === undefined) {
    if (extending.length > 0)
      say('extension-without-rule', `Act '${extending[0]?.[0]}' extends clock '${name}', which nothing allows.`);
    return;
  }
  if (loop.seats[extension.by]?.kind === 'party')
    say('extended-by-a-party', `Clock '${name}' is extended by '${extension.by}', who is served by it.`);
  if (extending.some(([, act]) => act.by.some((by) => by !== extension.by)))
    say('extended-by-another', `Clock '${name}' may be extended only by '${extension.by}', but another can.`);
  if (extending.length === 0) say('extension-never-possible', `Clock '${name}' may be extended, but no act does it.`);
  if ('unit' in extension.amount && !(extension.amount.amount > 0))
    say('no-time-at-all', `The extension of clock '${name}' gives no time.`);
};

/** Whoever's day it is, his time counts: wherever an act that sets the day leads, the clock runs that counts from it. */
const counts = (loop: Loop, name: string, clock: Clock, report: Report): void => {
  for (const [act, definition] of Object.entries(loop.acts)) {
    if (definition.set?.[clock.since] === undefined || clock.silentAfter?.includes(act)) continue;
    for (const place of places(loop, definition))
      if (loop.states[place] !== undefined && !runsIn(loop, name).includes(place))
        report(
          'in-time',
          'day-without-clock',
          `${name}: ${act} (${place})`,
          `Act '${act}' sets '${clock.since}' and can lead to '${place}', where clock '${name}' does not count from it, and does not say so.`,
        );
  }
};

/** A day that a clock counts from or runs to is asked for by whoever sets it from what is said. */
const dated = (loop: Loop, name: string, clock: Clock, report: Report): void => {
  const days = [clock.since, ...('until' in clock.limit ? [clock.limit.until] : [])];
  for (const [act, { set, needs }] of Object.entries(loop.acts))
    for (const day of days) {
      const source = set?.[day];
      if (typeof source !== 'object' || !('input' in source) || needs?.input?.includes(source.input) === true) continue;
      report(
        'in-time',
        'date-not-asked-for',
        `${act}: ${name}`,
        `Act '${act}' sets '${day}', which clock '${name}' counts by, from the field '${source.input}', which it does not ask for.`,
      );
    }
};

/** In working hours, near enough to compare a warning with its limit. */
const roughly = ({ amount, unit }: Amount): number =>
  amount * { hour: 0.33, workhour: 1, day: 5.7, workday: 8, month: 170 }[unit];

const acts = (loop: Loop, rules: Rules, report: Report): void => {
  for (const [name, act] of Object.entries(loop.acts)) {
    for (const [field, { amount, basis }] of Object.entries(act.needs?.ahead ?? {}))
      limit(report, `Field '${field}' of act '${name}'`, `${name}: ${field}`, basis, amount, rules);
    for (const clock of act.starts ?? []) {
      if (loop.clocks[clock]?.since !== 'act')
        report(
          'in-time',
          'started-by-hand',
          `${name}: ${clock}`,
          `Act '${name}' starts clock '${clock}', which counts from '${loop.clocks[clock]?.since}' and from nothing else.`,
        );
      const to = typeof act.to === 'string' ? [act.to] : act.to.map((branch) => branch.to);
      if (to.every((place) => place !== 'stay' && !runsIn(loop, clock).includes(place)))
        report(
          'in-time',
          'started-and-stopped',
          `${name}: ${clock}`,
          `Act '${name}' starts clock '${clock}' and leads to where it does not run.`,
        );
    }
    if (act.when !== undefined && loop.guards[act.when] === 'input')
      report(
        'in-time',
        'guard-reads-no-input',
        name,
        `Act '${name}' is allowed by guard '${act.when}', which reads an input that has not been given when the act is offered.`,
      );
    if (act.extends !== undefined && posts(loop, act).length === 0)
      report('in-time', 'extended-by-a-party', name, `Act '${name}' extends a clock and no post does it.`);
  }
};

/**
 * The person's time counts from the day the case began, and a clock begins where its day is set. What is over with its
 * first act leaves nobody waiting, and nobody waits in what only rests.
 */
const beginnings = (loop: Loop, report: Report): void => {
  const duties = Object.entries(loop.clocks).filter(
    ([, clock]) => clock.kind === 'duty' && clock.since !== 'act' && clock.since !== 'entry',
  );
  const first = loop.acts[loop.opens]?.set ?? {};
  const waits = Object.values(loop.states).some(({ rests }) => !rests);
  if (loop.serves !== null && waits && !duties.some(([, clock]) => first[clock.since] !== undefined))
    report(
      'in-time',
      'nothing-counts-from-the-beginning',
      loop.name,
      `No clock of loop '${loop.name}' counts from a day that its opening act '${loop.opens}' sets.`,
    );
  for (const [name, clock] of duties) {
    const setting = Object.values(loop.acts).filter((act) => act.set?.[clock.since] !== undefined);
    const begins = setting.some((act) => places(loop, act).some((place) => runsIn(loop, name).includes(place)));
    if (setting.length > 0 && !begins)
      report(
        'in-time',
        'clock-begins-late',
        name,
        `Every act that sets '${clock.since}' leads to where clock '${name}' does not run yet.`,
      );
    if (begins) counts(loop, name, clock, report);
  }
};
