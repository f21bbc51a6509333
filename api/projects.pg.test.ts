import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const phone = '13812345678';
const opened = async (): Promise<string> => {
  const body = {
    loop: 'key-project',
    onBehalf: { name: '第二勘探队', phone },
    input: { project: '应急救援中心', kind: 'industrial', investment: 12_000 },
  };
  const answer = await ask('POST', '/api/cases', { as: 'build-contact', body });
  assert.equal(answer.status, 201, answer.text);
  return answer.body.id;
};

test('a project is one picture for the enterprise and its team, and is not there for anybody else', async () => {
  const id = await opened();
  const mine = await ask('GET', `/api/projects/${id}`, { as: phone });
  assert.equal(mine.status, 200, mine.text);
  assert.deepEqual(
    [mine.body.title, mine.body.plan.length, mine.body.days.limit, mine.body.forecast.of],
    ['应急救援中心', 4, 45, 'start'],
  );
  assert.equal((await ask('GET', `/api/projects/${id}`, { as: '13900000000' })).status, 404);
  assert.equal((await ask('GET', `/api/projects/${id}`, { as: 'water-clerk' })).status, 404);
  const lists = await Promise.all(
    [phone, 'hall-office', 'water-clerk'].map((as) => ask('GET', '/api/projects', { as })),
  );
  assert.deepEqual(
    lists.map(({ body }) => body.lines.some((line: { id: string }) => line.id === id)),
    [true, true, false],
  );
});

test('the pack of a stage is a PDF; there is no fifth, and none of what is no project', async () => {
  const id = await opened();
  const pack = await ask('GET', `/api/projects/${id}/packs/1`, { as: phone });
  assert.deepEqual([pack.status, pack.headers['content-type']], [200, 'application/pdf']);
  assert.equal((await ask('GET', `/api/projects/${id}/packs/5`, { as: phone })).status, 400);
  assert.equal((await ask('GET', '/api/projects/c0/packs/1', { as: phone })).status, 404);
});

test('the unit that leads a stage is a setting of the zone for each kind of project', async () => {
  const id = await opened();
  const leadOf = async () => (await ask('GET', `/api/projects/${id}`, { as: 'hall-office' })).body.plan[1].lead.unit;
  assert.equal(await leadOf(), 'natural-resources-bureau');
  const set = (body: object, as = 'hall-office') =>
    ask('PUT', '/api/registers/stage-lead/industrial?reason=set', {
      as,
      version: 0,
      body: { kind: 'industrial', ...body },
    });
  const leads = { leadUnit1: 'build', leadUnit2: 'water', leadUnit3: 'hall', leadUnit4: 'build' };
  const refused = await set({ ...leads, leadUnit2: 'nowhere' });
  assert.deepEqual([refused.status, refused.body.fields[0].field], [400, 'leadUnit2']);
  assert.equal((await set(leads, 'build-clerk')).status, 403);
  assert.equal((await set(leads)).status, 201);
  assert.equal(await leadOf(), 'water');
});

test('a project has a point of its own on the map, within the zone and nowhere else', async () => {
  const id = await opened();
  const ring = [
    [116.4, 35.3],
    [116.5, 35.3],
    [116.5, 35.4],
    [116.4, 35.4],
    [116.4, 35.3],
  ];
  const zone = {
    place: 'zone',
    name: '全区',
    nameEn: 'Zone',
    kind: 'zone',
    area: { type: 'Polygon', coordinates: [ring] },
  };
  const listed = await ask('PUT', '/api/registers/place/zone?reason=new', {
    as: 'hall-sysadmin',
    version: 0,
    body: zone,
  });
  assert.ok(listed.status < 300, listed.text);
  const locate = async (point: string) => {
    const { version } = (await ask('GET', `/api/cases/${id}`, { as: 'hall-office' })).body;
    const body = { act: 'locate', input: { point } };
    return ask('POST', `/api/cases/${id}/acts`, { as: 'hall-office', version, body });
  };
  for (const point of ['116.6,35.35', '35.35,116.45', 'here', '116.45']) {
    const refused = await locate(point);
    assert.deepEqual([refused.status, refused.body.fields?.[0].field], [400, 'point'], refused.text);
  }
  assert.equal((await locate('116.45,35.35')).status, 200);
  const { lines } = (await ask('GET', '/api/projects', { as: 'hall-office' })).body;
  assert.deepEqual(lines.find((line: { id: string }) => line.id === id).point, [116.45, 35.35]);
});
