import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { gather, loadProgrammes } from '../api/programmes.ts';
import { zoneOf } from '../ops/zone-of.ts';
import { root } from '../ops/root.ts';
import { freePort } from '../store/embedded/free-port.ts';
import { history } from '../store/history.ts';
import { openStore } from '../store/open-store.ts';
import { keptLoops } from '../store/rules.ts';
import { startDatabase } from '../store/start-database.ts';
import { testDatabase } from '../store/template.ts';
import { verify } from '../store/verify.ts';
import { said, send, type Click } from './kill/click.ts';
import { makeClicker, type Clicker } from './kill/clicker.ts';
import { postmasterOf, startKillable, type Killable } from './kill/killable.ts';
import { signInParty, signInStaff } from './kill/sign-in.ts';

const askers = 12;

/** Lets everybody click, and strikes once so many answers have come. */
const struck = async (
  clickers: readonly Clicker[],
  { address }: Killable,
  answers: number,
  strike: () => Promise<void>,
): Promise<void> => {
  let count = 0;
  const reached = Promise.withResolvers<void>();
  const clicking = clickers.map(({ clickUntilDead }) =>
    clickUntilDead(address, () => ++count === answers && reached.resolve()),
  );
  await Promise.race([reached.promise, Promise.all(clicking)]);
  await strike();
  await Promise.all(clicking);
  assert.ok(count >= answers, `only ${count} answers came`);
};

/** Everybody who clicked clicks again: the answer that was given is given again, and what had none gets its own. */
const clickedAgain = async (clickers: readonly Clicker[], { address }: Killable): Promise<void> => {
  for (const { clicks } of clickers)
    for (const click of clicks) {
      const again = await send(address, click);
      assert.notEqual(again, null, 'the server that came back does not answer');
      if (click.answer !== null) assert.equal(again, click.answer, 'an answered click has another answer now');
      click.answer = again;
    }
};

/** The acts that were answered, by case. */
const actsByCase = (clicks: readonly Click[]): ReadonlyMap<string, readonly string[]> => {
  const acts = new Map<string, string[]>();
  for (const { body, answer } of clicks) {
    const { id } = said(answer ?? '{}');
    acts.set(id, [...(acts.get(id) ?? []), (body as { act?: string }).act ?? 'ask']);
  }
  return acts;
};

test('a server killed in the middle of acts, and its database with it, comes back with everything it had acknowledged and nothing twice', async () => {
  const own = process.env['DATABASE_URL'] ? await testDatabase() : null;
  const dataDir = await mkdtemp(join(tmpdir(), 'jingxin-kill-'));
  await chmod(dataDir, 0o711);
  const port = await freePort(0);
  const start = (): Promise<Killable> => startKillable(dataDir, own?.ownerUrl ?? '', port);
  const databaseOf = () => startDatabase({ databaseUrl: own?.ownerUrl ?? null, dataDir }, true);
  let server = await start();
  try {
    const clerk = await signInStaff(server.address, 'approval-clerk');
    const clickers: Clicker[] = [];
    for (let index = 0; index < askers; index += 1)
      clickers.push(makeClicker(await signInParty(server.address, `1370000${1000 + index}`), clerk, index));

    await struck(clickers, server, 150, server.kill);
    server = await start();
    await clickedAgain(clickers, server);

    const database = await databaseOf();
    const postmaster = own === null ? await postmasterOf(database.ownerUrl) : null;
    await struck(clickers, server, 150, async () => {
      if (postmaster !== null) process.kill(postmaster, 'SIGKILL');
      await server.kill();
    });
    server = await start();
    await clickedAgain(clickers, server);

    const { ownerUrl } = await databaseOf();
    const { zone } = zoneOf({ demo: true });
    const store = await openStore({ url: ownerUrl, zone, readers: 2 });
    try {
      const acts = actsByCase(clickers.flatMap(({ clicks }) => clicks));
      for (const [id, clicked] of acts)
        assert.deepEqual(
          (await history(store, id)).map(({ act }) => act),
          clicked,
          `the acts of case ${id}`,
        );
      const asked = await store.query<{ cases: number }>(
        'asked-by-telephone',
        `SELECT count(*)::integer AS cases FROM service_case c JOIN party p USING (zone_id, party) WHERE c.zone_id = $1 AND p.phone LIKE '1370000%'`,
        [zone],
      );
      assert.equal(asked[0]?.cases, acts.size, 'a case was opened that nobody was told of');
      const programmes = await loadProgrammes(join(root, 'programmes'));
      const { findings, links } = await verify(
        store,
        gather(programmes, await keptLoops(store)).version,
        programmes.flatMap(({ figures }) => figures),
      );
      assert.deepEqual(findings, []);
      assert.ok(links > 600);
    } finally {
      await store.close();
    }
    await server.stop();
  } finally {
    await server.kill();
    await own?.drop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
