import { actOnCase } from '../../api/act/act-on-case.ts';
import type { Answer } from '../../api/act/answer.ts';
import { openCase } from '../../api/act/open-case.ts';
import { settled } from '../../api/act/settled.ts';
import type { Door } from '../../api/door.ts';
import type { Visitor } from '../../api/session/visitor.ts';
import { zone } from '../../ops/demo/zone/index.ts';
import { partyOfPhone } from '../../store/party.ts';
import { mix, phoneOf, type Story } from '../mix.ts';
import { recordingDoor } from './door.ts';
import type { Sent } from './record.ts';
import { rowsOf, type Row } from './row.ts';

/** What one case writes: the rows of each of its acts, and the names by which the case is found in them. */
export type Written = { readonly id: string; readonly number: string; readonly acts: readonly (readonly Row[])[] };

/** Plays every story of the mix for some parties and gives the rows that each act wrote. */
export const capture = async (url: string, zoneName: string, parties: number): Promise<readonly Written[]> => {
  let sent: Sent[] = [];
  const { door, stop } = await recordingDoor(url, zoneName, (statement) => void sent.push(statement));
  const taken = (): readonly Row[] => {
    const rows = sent.flatMap(rowsOf);
    sent = [];
    return rows;
  };
  try {
    taken();
    const written: Written[] = [];
    for (let party = 0; party < parties; party += 1)
      for (const story of mix) written.push(await play(door, story, await partyVisitor(door, party), taken));
    return written;
  } finally {
    await stop();
  }
};

const play = async (
  door: Door,
  { loop, item, steps }: Story,
  party: Party,
  taken: () => readonly Row[],
): Promise<Written> => {
  const acts: (readonly Row[])[] = [];
  let id = '';
  let number = '';
  let expects = 0;
  for (const { by, act, input } of steps) {
    const visitor = by === 'party' ? party : staff(by);
    const key = crypto.randomUUID();
    const answer: Answer =
      id === ''
        ? settled(
            await openCase(door, { visitor, loop, item: item ?? null, right: null, party: party.party, input, key }),
          )
        : await actOnCase(door, { visitor, id, act, input, key, expects });
    if (answer.refusal !== null) throw new Error(`${loop}, ${act}: ${JSON.stringify(answer.refusal)}`);
    id = answer.id;
    number = answer.number;
    expects = answer.version;
    acts.push(taken());
  }
  return { id, number, acts };
};

type Party = Extract<Visitor, { readonly kind: 'party' }>;

const partyVisitor = async (door: Door, index: number): Promise<Party> => {
  const phone = phoneOf(index);
  return { kind: 'party', phone, name: phone, party: (await partyOfPhone(door.store, phone)).party };
};

const staff = (account: string): Visitor => {
  const person = zone.people.find((known) => known.account === account);
  if (person === undefined) throw new Error(`no account '${account}' in the demonstration`);
  return { kind: 'person', person: person.person, unit: person.unit, roles: person.roles, name: person.name };
};
