import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { openTurns } from '../api/act/open-turns.ts';
import { countOn } from '../api/calendar/count-on.ts';
import { pushMatches } from '../api/policy/push-matches.ts';
import { climb } from '../api/supervision/climb.ts';
import { publishDue } from '../api/proposals/publish-due.ts';
import type { Door } from '../api/door.ts';
import { makeServer } from '../api/server/make-server.ts';
import type { Moment } from '../kernel/case.ts';
import { dropOldArrivals } from '../store/attachment/arrival.ts';
import { letGoUnused } from '../store/attachment/let-go.ts';
import { forget } from '../store/forget.ts';
import { project } from '../store/figures.ts';
import { firstLoaded } from './demo/cases/first-loaded.ts';
import { parties } from './demo/cases/parties.ts';
import { openDemoClock } from './demo/demo-clock.ts';
import { loadHistory, type History } from './demo/history/load-history.ts';
import type { Progress } from './demo/history/play-all.ts';
import { loadDemonstration } from './demo/load.ts';
import { checkTemplates } from './check-templates.ts';
import { every } from './every.ts';
import { openDoor, type Wires } from './open-door.ts';
import { newPulse, type Pulse } from './pulse.ts';
import { root } from './root.ts';
import { sendMessages } from './send-messages.ts';
import { httpSealer } from './http-sealer.ts';
import type { Settings } from './settings.ts';
import { ticker } from './tick.ts';

export type Serving = { readonly portal: string; readonly desk: string; readonly stop: () => Promise<void> };

/**
 * Wires everything and serves it: the door on one port or two, the clock that fires what comes due, the sender of
 * what was released, the counter of figures. Takes the settings with the address of a migrated database, the time,
 * and the way to people's phones. `stop` ends all of it and loses nothing that was answered.
 */
export async function serve(
  settings: Settings & { readonly databaseUrl: string },
  wires: Wires & { readonly tellHistory?: (progress: Progress) => void },
): Promise<Serving> {
  let history: History | null = null;
  const pulse = newPulse();
  const opened = await openDoor(settings, wires);
  const clock = settings.demo ? await openDemoClock(opened.store, wires.now) : null;
  const door: Door = {
    ...opened,
    portal: settings.publicUrl,
    quiet: settings.quiet ?? null,
    messageGap: settings.messageGap ?? 0,
    tianditu: settings.tianditu ?? null,
    ...(settings.seal ? { seal: httpSealer(settings.seal) } : {}),
    history: () => history?.progress() ?? null,
    pulse: () => pulse,
    ...(clock === null ? {} : { now: clock.now, demo: { ...clock, residents: Object.values(parties) } }),
  };
  const ending: (() => Promise<void>)[] = [door.store.close, door.printer.close];
  const stop = async (): Promise<void> => {
    for (const end of ending.splice(0).toReversed()) await end();
  };
  try {
    await checkTemplates(door, settings);
    if (settings.demo) await loadDemonstration(door);
    const servers = await doors(door, settings);
    for (const { server } of servers) ending.push(() => server.close());
    const loaded = settings.demo ? await firstLoaded(door) : '';
    if (settings.demo && settings.history) {
      history = await loadHistory(door, { tell: wires.tellHistory ?? (() => {}), report: failed('history') });
      ending.push(history.stop);
    }
    ending.push(...background(door, loaded, pulse));
    for (const { server, port } of servers) await listen(server, port);
    const local = (port: number) => `http://localhost:${port}`;
    const portal = settings.publicUrl;
    return {
      portal: `${portal}/`,
      desk: `${settings.deskPort === settings.port ? portal : local(settings.deskPort)}/desk/`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Opened = { readonly server: FastifyInstance; readonly port: number };

/** One server for both faces, or one for each, of which only the portal's faces the public network. */
const doors = async (door: Door, { port, deskPort, publicUrl }: Settings): Promise<readonly Opened[]> => {
  const web = join(root, 'dist');
  const write = (line: string): void => void process.stderr.write(line);
  if (port === deskPort)
    return [{ port, server: await makeServer(door, { faces: ['portal', 'desk'], publicUrl, web }, write) }];
  const desk = `http://localhost:${deskPort}`;
  return [
    { port, server: await makeServer(door, { faces: ['portal'], publicUrl, web }, write) },
    { port: deskPort, server: await makeServer(door, { faces: ['desk'], publicUrl: desk, web }, write) },
  ];
};

const failed =
  (part: string) =>
  (error: unknown): void =>
    void process.stderr.write(`${part}: ${describe(error)}\n`);

/**
 * What goes on without anybody asking; each part fails for itself. What a demonstration's people were told before it
 * was loaded is not sent again, and while its history is played, its clocks are the player's.
 */
const background = (door: Door, loaded: Moment, pulse: Pulse): readonly (() => Promise<void>)[] => {
  const tick = ticker(
    door,
    (id, error) => failed(`clock of case ${id}`)(error),
    () => (door.history?.() ? loaded : ''),
    pulse,
  );
  const figures = door.programmes.all.flatMap((programme) => programme.figures);
  const parts = [
    every(500, async () => void (await tick()), failed('clock')),
    every(
      1000,
      async () => {
        while ((await sendMessages(door, loaded)) > 0);
      },
      failed('messages'),
    ),
    every(
      2000,
      async () => {
        while ((await project(door.store, figures)) > 0);
      },
      failed('figures'),
    ),
    every(
      15_000,
      async () => {
        const at = door.now();
        await climb(door, (id, error) => failed(`order about case ${id}`)(error));
        pulse.climbed = at;
      },
      failed('ladder'),
    ),
    every(5000, async () => void (await publishDue(door)), failed('registers')),
    every(300_000, async () => void (await pushMatches(door)), failed('policies')),
    every(
      15_000,
      async () => void (await openTurns(door, (at, error) => failed(`turn of ${at}`)(error))),
      failed('turns'),
    ),
    every(
      3_600_000,
      async () => {
        await forget(door.store);
        await letGoUnused(door.store, door.files);
        await dropOldArrivals(door.files, Date.now());
      },
      failed('forgetting'),
    ),
    every(
      500,
      async () => {
        // Two seconds at a stretch, so that whoever stops the house waits no longer than that.
        const until = performance.now() + 2000;
        while (
          (await countOn(door, (id, error) => failed(`recount of case ${id}`)(error))) &&
          performance.now() < until
        );
      },
      failed('calendar'),
    ),
  ];
  return parts.map(({ stop }) => stop);
};

/** An error for the log: never its message alone, which may quote what people wrote. */
const describe = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${(error as { code?: string }).code ?? ''} ${error.stack?.split('\n').slice(1, 4).join(' ') ?? ''}`
    : 'unknown';

/** On every address of this machine, also on one that knows no IPv6. */
const listen = async (server: FastifyInstance, port: number): Promise<void> => {
  const without = (error: { code?: string }) => error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL';
  try {
    await server
      .listen({ port, host: '::' })
      .catch((error) => (without(error) ? server.listen({ port, host: '0.0.0.0' }) : Promise.reject(error)));
  } catch (cause) {
    taken(port, cause);
  }
};

const taken = (port: number, cause: unknown): never => {
  const busy = (cause as { code?: string }).code === 'EADDRINUSE';
  throw new Error(busy ? `Port ${port} is in use; PORT and DESK_PORT choose others` : `Port ${port} cannot be opened`, {
    cause,
  });
};
