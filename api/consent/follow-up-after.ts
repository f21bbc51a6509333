import type { Decision, Standing } from '../../kernel/case.ts';
import { dayOfMoment, startOf } from '../../kernel/day.ts';
import { deadline } from '../../kernel/deadline.ts';
import { sampled } from '../../kernel/sampled.ts';
import type { Channel } from '../../programmes/contact/ways.ts';
import type { Reads } from '../../store/act-request.ts';
import type { Door } from '../door.ts';
import type { Running } from '../programmes.ts';
import { agreesTo } from './agrees-to.ts';
import { partyIn } from './at-gate.ts';
import { planContact } from './plan-contact.ts';
import { servingUnit } from './serving-unit.ts';

/** A call first: whoever agreed to several ways is spoken to where he can be. */
const preferred = ['telephone', 'sms', 'e-mail', 'in-app', 'visit'] as const satisfies readonly Channel[];

/**
 * When a service has ended with an answer, and the zone's plan says that such services are followed up, plans it so many working
 * days later, where the person agreed to it. Gives the step of the consent's case; null where nothing is planned.
 */
export const followUpAfter = async (
  door: Door,
  reads: Reads,
  running: Running,
  standing: Standing,
  at: string,
): Promise<{ readonly running: Running; readonly decision: Decision } | null> => {
  const { loop } = running;
  if (loop.serves === null || loop.endings[standing.ending ?? '']?.answers !== true) return null;
  const plan = await reads.entry('contact-plan', loop.name);
  const days = plan?.body['workdays'];
  const unit = servingUnit(loop, standing);
  if (typeof days !== 'number' || unit === null) return null;
  const open = (await reads.openCases(partyIn(standing))).find((one) => one.loop === 'contact');
  const facts = open === undefined ? null : ((await reads.standing(open.id))?.facts ?? null);
  const channel = facts === null ? undefined : preferred.find((one) => agreesTo(facts, 'follow-up', one));
  if (channel === undefined) return null;
  const { due } = deadline(door.calendar(), startOf(dayOfMoment(at)), [{ amount: days, unit: 'workday' }], []);
  const outside = sampled(standing.given.number, Number(plan?.body['share'] ?? 0))
    ? await unitOutside(door, unit)
    : null;
  const beside = outside === null ? {} : { sampled: true };
  const planned = { purpose: 'follow-up', channel, unit: outside ?? unit, dueOn: dayOfMoment(due), ...beside };
  const step = await planContact(door, reads, { running, standing }, planned, at);
  return step?.decision.refusal === null ? step : null;
};

/** Who asks about a sample: the alliance office, or the one above it where its own unit served; never the unit that served. */
const unitOutside = async (door: Door, served: string): Promise<string | null> => {
  const { posts } = await door.directory();
  const offices = ['alliance-office', 'supervision-office'].flatMap((post) => posts[post] ?? []);
  return offices.find((unit) => unit !== served) ?? null;
};
