import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';
import { people } from './example/zone.ts';
import type { May } from './server/route.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const resident = '13812345678';
/** One person for every role, somebody served, and nobody. */
const callers: readonly (string | null)[] = [null, resident, ...people.map(({ person }) => String(person))];
const rolesOf = (who: string): readonly unknown[] | null => {
  const roles = people.find(({ person }) => person === who)?.['roles'];
  return Array.isArray(roles) ? roles : null;
};

const admitted = (may: May, who: string | null): boolean => {
  if (may === 'anyone') return true;
  if (who === null) return false;
  const roles = rolesOf(who);
  if (may === 'session') return true;
  if (may === 'party') return roles === null;
  return roles !== null && (may === 'staff' || (typeof may !== 'string' && may.some((role) => roles.includes(role))));
};

const bodies: Readonly<Record<string, unknown>> = {
  'POST /api/sessions': { account: 'nobody', password: 'wrong' },
  'POST /api/codes': { phone: resident },
  'POST /api/cases': {
    loop: 'inquiry',
    onBehalf: { name: '王小明', phone: '13912345678' },
    input: { kind: 'help', question: '路灯坏了' },
  },
  'POST /api/cases/:id/acts': { act: 'take', input: {} },
  'POST /api/attachments': Buffer.from('no file'),
};

test('every route lets in whom it says, and nobody else, whatever their role', async () => {
  const routes = world.server.admissions.filter(({ url }) => !url.includes('*'));
  assert.ok(routes.length >= 28, `only ${routes.length} routes were found`);
  let tried = 0;
  for (const { method, url, may } of routes.filter((route) => route.method !== 'DELETE')) {
    for (const as of callers) {
      const path =
        url.replace(':register', 'unit').replace(/:\w+/g, 'none') +
        (url.startsWith('/api/precedents') ? '?text=%E8%B7%AF%E7%81%AF' : url === '/api/attachments' ? '?name=x' : '');
      const body = bodies[`${method} ${url}`] ?? (method === 'GET' ? undefined : {});
      const headers = url === '/api/attachments' ? { 'content-type': 'application/octet-stream' } : {};
      const answer = await ask(method as 'GET', path, { as, body, version: 0, headers });
      // An answer to HEAD has no body: its status says the same.
      const byStatus = { 401: 'sign-in-needed', 403: 'forbidden' }[answer.status];
      const said =
        method === 'HEAD'
          ? byStatus
          : String(answer.body?.type ?? '')
              .split(':')
              .at(-1);
      const who = `${method} ${url} by ${as ?? 'nobody'}: ${answer.status} ${said}`;
      tried += 1;
      assert.ok(answer.status < 500, who);
      if (!admitted(may, as)) assert.equal(said, as === null ? 'sign-in-needed' : 'forbidden', who);
      else if (method === 'PUT' && url.startsWith('/api/registers'))
        assert.equal(said === 'forbidden', !rolesOf(String(as))?.includes('sysadmin'), who);
      else assert.ok(!['sign-in-needed', 'forbidden'].includes(said ?? ''), who);
    }
  }
  assert.ok(tried > 300, `${tried} were tried`);
});

test('a register that is not public is read by those it names', async () => {
  for (const [register, may] of [
    ['unit', 'anyone'],
    ['service-item', 'anyone'],
    ['person', 'staff'],
    ['legal-basis', 'staff'],
  ] as const)
    for (const as of callers) {
      const { status } = await ask('GET', `/api/registers/${register}`, { as });
      assert.equal(status, admitted(may, as) ? 200 : as === null ? 401 : 403, `${register} by ${as}`);
    }
});

test('a case is seen by its party, by the units that have a seat in it, and by those who look after the zone', async () => {
  const opened = await ask('POST', '/api/cases', {
    as: resident,
    body: { loop: 'inquiry', input: { kind: 'help', question: '自来水有异味' } },
  });
  assert.equal(opened.status, 201, opened.text);
  await ask('POST', `/api/cases/${opened.body.id}/acts`, {
    as: 'hall-clerk',
    version: 1,
    body: { act: 'offer', input: { unit: 'water', reason: '供水由水务局负责' } },
  });
  const overseers = ['office', 'supervisor', 'sysadmin'];
  for (const as of [...callers, '13900000000']) {
    const roles = as === null ? null : rolesOf(as);
    const sees =
      as === resident ||
      ['hall', 'water'].includes(String(as).split('-')[0] ?? '') ||
      overseers.some((role) => roles?.includes(role));
    const { status } = await ask('GET', `/api/cases/${opened.body.id}`, { as });
    assert.equal(status, sees ? 200 : as === null ? 401 : 404, `case seen by ${as}`);
    const all = await ask('GET', '/api/cases?scope=all', { as });
    assert.equal(
      all.status,
      overseers.some((role) => roles?.includes(role)) ? 200 : as === null ? 401 : 403,
      `all cases listed by ${as}`,
    );
  }
});

test('whoever is rated never learns from the desk who rated', async () => {
  world.at('2026-11-23T10:00:00');
  const opened = await ask('POST', '/api/cases', {
    as: 'hall-clerk',
    body: {
      loop: 'inquiry',
      onBehalf: { name: '王小明', phone: '13612345678' },
      input: { kind: 'consult', question: '几点下班？' },
    },
  });
  assert.equal(opened.status, 201, opened.text);
  assert.equal(opened.body.party, '王*明');
  const answered = await ask('POST', `/api/cases/${opened.body.id}/acts`, {
    as: 'hall-clerk',
    version: opened.body.version,
    body: { act: 'answer-on-spot', input: { answer: '下午五点' } },
  });
  assert.equal(answered.body?.ending, 'answered-on-spot', answered.text);
  world.at('2026-11-23T10:30:00');
  const rights = await ask('GET', '/api/rights', { as: '13612345678' });
  const rated = await ask('POST', '/api/cases', {
    as: '13612345678',
    body: { loop: 'review', right: rights.body[0].id, input: { level: '2', text: '我姓王，13612345678' } },
  });
  assert.equal(rated.status, 201, rated.text);
  const path = `/api/cases/${rated.body.id}`;
  const [clerk, contact, office] = ['hall-clerk', 'hall-contact', 'hall-office'];
  for (const as of [clerk, contact, office]) {
    assert.equal((await ask('GET', path, { as })).status, 404, `${as} reads it before it is handled`);
    const all = await ask('GET', `/api/cases?scope=${as === office ? 'all' : 'unit'}&loop=review`, { as });
    assert.ok(!all.text.includes(rated.body.id), all.text);
  }
  const dispatch = { act: 'dispatch', input: {} };
  const handled = await ask('POST', `${path}/acts`, { as: 'party-supervisor', version: 1, body: dispatch });
  assert.equal(handled.status, 200, handled.text);
  for (const as of [clerk, contact, office]) {
    const seen = await ask('GET', path, { as });
    assert.equal(seen.status, 200);
    assert.ok(
      !['王小明', '王*明', '13612345678', '几点下班', opened.body.number].some((word) => seen.text.includes(word)),
      seen.text.slice(0, 600),
    );
  }
  const list = await ask('GET', '/api/cases?scope=unit&loop=review', { as: 'hall-clerk' });
  assert.ok(!list.text.includes('王'), list.text);
});

test('a masked number is shown to whoever names a purpose, and the look is recorded', async () => {
  const question = '请回电话 13712345678';
  const opened = await ask('POST', '/api/cases', {
    as: resident,
    body: { loop: 'inquiry', input: { kind: 'help', question } },
  });
  const path = `/api/cases/${opened.body.id}`;
  const masked = await ask('GET', path, { as: 'hall-clerk' });
  assert.ok(masked.text.includes('137****5678') && !masked.text.includes('13712345678'), masked.text);
  const seen = await ask('GET', `${path}?purpose=${encodeURIComponent('回电话')}`, { as: 'hall-clerk' });
  assert.ok(seen.text.includes('13712345678'));
  const looks = await world.door.store.query<{ person: string; purpose: string }>(
    '',
    'SELECT person, purpose FROM look WHERE zone_id = $1 AND subject = $2',
    [world.door.store.zone, `case:${opened.body.id}`],
  );
  assert.deepEqual(
    looks.map(({ person, purpose }) => [person, purpose]),
    [['hall-clerk', '回电话']],
  );
});
