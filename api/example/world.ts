import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Programme } from '../../kernel/programme.ts';
import { act } from '../../store/act.ts';
import { openStore } from '../../store/open-store.ts';
import { partyOfPhone } from '../../store/party.ts';
import { keepLoop } from '../../store/rules.ts';
import { openSession } from '../../store/session.ts';
import type { Store } from '../../store/store.ts';
import { testDatabase } from '../../store/template.ts';
import type { Door, Send } from '../door.ts';
import { keepCalendars } from '../keep-calendars.ts';
import { makePrinter } from '../document/printer.ts';
import { keepDirectory } from '../keep-directory.ts';
import { gather, loadProgrammes } from '../programmes.ts';
import type { Entry } from '../server/entry.ts';
import { makeServer } from '../server/make-server.ts';
import { items, laws, people, posts, units } from './zone.ts';

export type World = {
  readonly door: Door;
  readonly server: FastifyInstance;
  /** What was sent to phones. */
  readonly sent: Parameters<Send>[0][];
  /** What the server logged. */
  readonly logged: string[];
  /** Moves the zone's clock; nothing happens by itself. */
  readonly at: (moment: string) => void;
  readonly stop: () => Promise<void>;
};

export type WorldWish = {
  readonly entry?: Partial<Entry>;
  readonly demonstration?: boolean;
  readonly empty?: boolean;
  readonly further?: readonly Programme[];
  /** Service items beside the one of the example zone. */
  readonly furtherItems?: readonly JsonObject[];
};

/** A zone with its own database and its real programmes behind a real server that is asked by injection. For tests. */
export const makeWorld = async ({
  entry = {},
  demonstration = true,
  empty = false,
  further = [],
  furtherItems = [],
}: WorldWish = {}): Promise<World> => {
  const database = await testDatabase();
  const store = await openStore({ url: database.ownerUrl, zone: 'village' });
  const programmes = gather([...(await loadProgrammes(join(import.meta.dirname, '../../programmes'))), ...further]);
  for (const { loop, guards } of programmes.loops) await keepLoop(store, loop, guards);
  const calendars = await keepCalendars(store, stateCouncil);
  if (!empty) await fill(store, furtherItems);
  let now = '2026-11-23T09:30:00';
  const sent: World['sent'] = [];
  const logged: string[] = [];
  const files = await mkdtemp(join(tmpdir(), 'jingxin-files-'));
  const directory = keepDirectory(store, () => 0);
  const printer = makePrinter({ templates: null, fonts: null, tell: (line) => void logged.push(line) });
  const door: Door = {
    store,
    named: { name: '某村', nameEn: 'A village', footer: { zh: [], en: [] } },
    programmes,
    directory: directory.read,
    forgetDirectory: directory.forget,
    files,
    calendar: calendars.now,
    calendars,
    printer,
    now: () => now,
    send: async (message) => {
      sent.push(message);
      return null;
    },
    demonstration,
    demoPassword: demonstration ? 'a village password' : null,
    mark: 'demonstration',
  };
  const server = await makeServer(
    door,
    { faces: ['portal', 'desk'], publicUrl: 'http://localhost', web: join(files, 'none'), ...entry },
    (line) => void logged.push(line),
  );
  return {
    door,
    server,
    sent,
    logged,
    at: (moment) => {
      now = moment;
    },
    stop: async () => {
      await server.close();
      await printer.close();
      await store.close();
      await database.drop();
      await rm(files, { recursive: true, force: true });
    },
  };
};

const fill = async (store: Store, furtherItems: readonly JsonObject[]): Promise<void> => {
  const registers: readonly (readonly [string, string, readonly JsonObject[]])[] = [
    ['unit', 'unit', units],
    ['person', 'person', people],
    ['named-post', 'post', posts],
    ['legal-basis', 'id', laws],
    ['service-item', 'key', [...items, ...furtherItems]],
  ];
  for (const [register, key, bodies] of registers) {
    const entries = bodies.map((body) => ({
      register,
      key: String(body[key]),
      act: 'add' as const,
      body,
      words: String(body['name'] ?? ''),
      by: { unit: null, person: null },
      at: '2026-01-05T08:00:00',
    }));
    const result = await act(store, {
      actor: 'system',
      key: null,
      mark: 'demonstration',
      work: () => ({ answer: null, entries }),
    });
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  }
};

/** The cookie of somebody of the staff, or of whoever has this phone. */
export const cookieFor = async ({ door }: World, who: string): Promise<string> => {
  if (!/^\d+$/.test(who)) return `jx_desk=${await openSession(door.store, { face: 'desk', person: who })}`;
  const { party } = await partyOfPhone(door.store, who);
  return `jx_portal=${await openSession(door.store, { face: 'portal', party })}`;
};
