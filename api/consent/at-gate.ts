import type { Refusal, Standing } from '../../kernel/case.ts';
import { refuse } from '../../kernel/refuse.ts';
import type { Reads } from '../../store/act-request.ts';
import type { Running } from '../programmes.ts';
import { agreesTo } from './agrees-to.ts';
import { hoursOf, withinHours } from './within-hours.ts';

/**
 * The gate for what a person does by hand: an act that `contacts` is refused unless the party agrees to the purpose and the way at
 * this moment, and, where somebody speaks or comes, within the hours that the party named. Read inside the zone's lock.
 */
export const atGate = async (
  reads: Reads,
  { loop }: Running,
  standing: Standing,
  name: string,
  at: string,
): Promise<Refusal | null> => {
  if (loop.acts[name]?.contacts !== true) return null;
  const { purpose, channel } = standing.facts;
  const facts = await consentIn(reads, partyIn(standing), at);
  if (facts === null || !agreesTo(facts, String(purpose), String(channel))) return refuse('no-consent', name);
  const [from, to] = hoursOf(facts['hours']);
  const spoken = channel === 'telephone' || channel === 'visit';
  return spoken && !withinHours(facts['hours'], at) ? refuse('outside-hours', name, { from, to }) : null;
};

/** Whom a case is about. */
export const partyIn = ({ seats }: Standing): string =>
  Object.values(seats).flatMap((seat) => ('party' in seat ? [seat.party] : []))[0] ?? '';

const consentIn = async (reads: Reads, party: string, at: string): Promise<Standing['facts'] | null> => {
  const open = (await reads.openCases(party)).find(({ loop }) => loop === 'contact');
  const consent = open === undefined ? null : await reads.standing(open.id);
  return consent !== null && (consent.clocks['consent']?.due ?? '') > at ? consent.facts : null;
};
