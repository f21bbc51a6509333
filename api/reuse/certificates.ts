import { endedLater, grantedBefore } from '../../store/reuse.ts';
import { issuedPaper, type Issued } from '../document/issued.ts';
import type { Door } from '../door.ts';
import { paperId, papersIn } from '../present/paper-view.ts';
import { DoorProblem } from '../problem.ts';
import { loadCase } from '../show-case.ts';
import { fits } from './fits.ts';
import type { ServedReader } from './served-reader.ts';

export type HeldCertificate = {
  readonly paper: string;
  readonly name: string;
  readonly number: string;
  readonly at: string;
  readonly issued: Issued;
};

/**
 * What a party was granted before and still holds, where a material of this name asks for it. Takes the party as the reader:
 * only what is addressed to him is found. A certificate that is over, or was taken away later, is none.
 */
export const certificatesOf = async (
  door: Door,
  reader: ServedReader,
  material: string,
  origin: string,
): Promise<readonly HeldCertificate[]> => {
  const cases = await grantedBefore(door.store, reader.visitor.party, material);
  const found = await Promise.all(cases.map((id) => certificateOf(door, id, reader, material, origin)));
  return found.filter((one) => one !== null);
};

const certificateOf = async (
  door: Door,
  id: string,
  reader: ServedReader,
  material: string,
  origin: string,
): Promise<HeldCertificate | null> => {
  const { running, standing, events } = await loadCase(door, id, reader);
  const { programme, loop } = running;
  const certificate = programme.certificates?.[loop.name];
  if (certificate === undefined || standing.ending !== certificate.ending) return null;
  const until = standing.facts[certificate.until ?? ''];
  if (typeof until === 'string' && until < reader.now.slice(0, 10)) return null;
  const event = events.findLast((one) => papersIn(one).some(({ paper }) => paper === certificate.paper));
  const since = events[0]?.at;
  if (event === undefined || since === undefined) return null;
  const about = { party: reader.visitor.party, item: String(standing.given.item['key']), since };
  if (await endedLater(door.store, about, programme.takesAway ?? [])) return null;
  const issued = await inForce(door, { case: id, seq: event.seq, paper: certificate.paper }, reader, origin);
  const name = resultNames(standing.given.item['results']).find((one) => fits(material, one));
  if (issued === null || name === undefined) return null;
  const { number } = standing.given;
  return { paper: paperId(id, event.seq, certificate.paper), name, number, at: event.legal ?? event.at, issued };
};

const inForce = async (
  door: Door,
  key: Issued['key'],
  reader: ServedReader,
  origin: string,
): Promise<Issued | null> => {
  try {
    const issued = await issuedPaper(door, key, reader, origin);
    return issued.found.state === 'in-force' ? issued : null;
  } catch (thrown) {
    // One that is still held back is, for whom it is addressed to, not there yet.
    if (thrown instanceof DoorProblem) return null;
    throw thrown;
  }
};

const resultNames = (results: unknown): readonly string[] =>
  (Array.isArray(results) ? results : []).flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' ? [one.name] : [],
  );
