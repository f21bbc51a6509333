import assert from 'node:assert/strict';
import { channels, purposes } from '../../programmes/contact/ways.ts';
import { partyOfPhone } from '../../store/party.ts';
import { mayContact } from '../consent/may-contact.ts';
import type { Door } from '../door.ts';
import { asker } from './ask.ts';
import type { World } from './world.ts';

let last = 0;

export const saying = (why: readonly string[], how: readonly string[], hours = 'any') => ({
  purposes: why,
  channels: how,
  hours,
  wording: '2026-1',
});

/** What a person and a unit do about keeping in contact, through the door of a world. For tests. */
export const contacting = (world: World) => {
  const ask = asker(world);
  const partyOf = async (phone: string) => (await partyOfPhone(world.door.store, phone)).party;
  const does = async (as: string, id: string, name: string, input: object = {}) => {
    const found = await ask('GET', `/api/cases/${id}`, { as });
    return ask('POST', `/api/cases/${id}/acts`, { as, version: found.body?.version ?? 1, body: { act: name, input } });
  };
  return {
    ask,
    does,
    partyOf,
    /** Somebody of his own for each story. */
    resident: () => `1390000${String((last += 1)).padStart(4, '0')}`,
    agree: async (as: string, why: readonly string[], how: readonly string[], hours = 'any') => {
      const opened = await ask('POST', '/api/cases', { as, body: { loop: 'contact', input: saying(why, how, hours) } });
      assert.equal(opened.status, 201, opened.text);
      return opened.body as { id: string; version: number };
    },
    /** For what and by what way somebody may be contacted at this moment: everything there is, tried. */
    open: async (phone: string): Promise<readonly string[]> => {
      const party = await partyOf(phone);
      const ways: string[] = [];
      for (const why of purposes)
        for (const how of channels) if (await mayContact(world.door, party, why, how)) ways.push(`${why} ${how}`);
      return ways;
    },
    /** A question that is answered there and then by the hall, which makes its person somebody who was served. */
    served: async (as: string) => {
      const asked = await ask('POST', '/api/cases', {
        as,
        body: { loop: 'inquiry', input: { kind: 'consult', question: '几点开门？' } },
      });
      const answered = await does('hall-clerk', asked.body.id, 'answer-on-spot', { answer: '九点。' });
      assert.equal(answered.status, 200, answered.text);
      return asked.body.id as string;
    },
    duties: async (as: string): Promise<readonly string[]> =>
      (await ask('GET', '/api/duties', { as })).body.lines
        .filter(({ loop }: { loop: string }) => loop === 'follow-up')
        .map(({ id }: { id: string }) => id),
    /** The door with its gate, as the house opens it. */
    gated: (): Door => ({
      ...world.door,
      mayContact: (party, purpose, channel) => mayContact(world.door, party, purpose, channel),
    }),
  };
};
