import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from '../api/example/ask.ts';
import { makeWorld, type World } from '../api/example/world.ts';
import { nextWake } from '../store/due-cases.ts';
import { sendMessages } from './send-messages.ts';
import { ticker } from './tick.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const builder = '13812345678';

test('five working days of silence are acceptance, dated to the receipt, however late the clock is', async () => {
  world.at('2026-11-23T10:00:00');
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n');
  const file = await ask('POST', '/api/attachments?name=x.pdf', {
    as: builder,
    body: pdf,
    headers: { 'content-type': 'application/octet-stream' },
  });
  const opened = await ask('POST', '/api/cases', {
    as: builder,
    body: { loop: 'approval', item: 'construction-permit', input: { files: { plan: [file.body.id] } } },
  });
  assert.equal(opened.status, 201, opened.text);
  const tick = ticker(world.door, (id, error) => assert.fail(`${id}: ${String(error)}`));
  world.at('2026-11-30T23:59:59');
  assert.equal(await tick(), 0);
  world.at('2026-12-02T08:00:00');
  assert.equal((await nextWake(world.door.store))?.slice(0, 10), '2026-11-30');
  assert.equal(await tick(), 1);
  assert.equal(await tick(), 0);
  const { body } = await ask('GET', `/api/cases/${opened.body.id}`, { as: builder });
  assert.deepEqual([body.state, body.facts.acceptBasis, body.facts.acceptedOn], ['reviewing', 'deemed', '2026-11-23']);
  const deemed = body.timeline.find(({ act }: { act: string }) => act === 'deem-accepted');
  assert.deepEqual([deemed.by, deemed.legal], ['clock', '2026-11-30T24:00:00']);
});

test('an act that comes before a late tick is decided as if the clock had been in time', async () => {
  world.at('2026-12-07T10:00:00');
  const pdf = Buffer.from('%PDF-1.4\n2 0 obj<<>>endobj\n%%EOF\n');
  const file = await ask('POST', '/api/attachments?name=x.pdf', {
    as: builder,
    body: pdf,
    headers: { 'content-type': 'application/octet-stream' },
  });
  const opened = await ask('POST', '/api/cases', {
    as: builder,
    body: { loop: 'approval', item: 'construction-permit', input: { files: { plan: [file.body.id] } } },
  });
  world.at('2026-12-15T09:00:00');
  const checklist = [
    { material: 'plan', answer: 'ok' },
    { material: 'contract', answer: 'missing', defect: '缺', remedy: '补' },
  ];
  const late = await ask('POST', `/api/cases/${opened.body.id}/acts`, {
    as: 'build-reviewer',
    version: 1,
    body: { act: 'notify', input: { reason: '缺合同', basis: ['AL32-1-4'], checklist } },
  });
  assert.deepEqual([late.status, late.body.refusal?.kind], [409, 'not-now'], late.text);
  assert.equal((await ask('GET', `/api/cases/${opened.body.id}`, { as: builder })).body.facts.acceptBasis, 'deemed');
});

test('one case that cannot be carried out is reported, rests, and keeps nobody waiting', async () => {
  world.at('2026-12-21T10:00:00');
  const question = (text: string) =>
    ask('POST', '/api/cases', { as: builder, body: { loop: 'inquiry', input: { kind: 'help', question: text } } });
  const ill = (await question('甲')).body.id;
  const well = (await question('乙')).body.id;
  const broken = {
    ...world.door,
    programmes: { ...world.door.programmes, version: (hash: string) => world.door.programmes.version(hash) },
  };
  const poisoned = new Set([ill]);
  const store = {
    ...world.door.store,
    committer: {
      submit: (request: { caseId?: string }) =>
        poisoned.has(String(request.caseId))
          ? Promise.reject(new Error('poisoned'))
          : world.door.store.committer.submit(request as never),
    },
  };
  const reported: string[] = [];
  const tick = ticker({ ...broken, store: store as never }, (id) => void reported.push(id));
  world.at('2027-01-11T10:00:00');
  assert.ok((await tick()) >= 1);
  const { body } = await ask('GET', `/api/cases/${well}`, { as: builder });
  assert.ok(body.timeline.some(({ act }: { act: string }) => act === 'miss-reply'));
  assert.deepEqual(reported, [ill]);
  await tick();
  assert.deepEqual(reported, [ill], 'it rests before it is tried again');
  poisoned.clear();
  for (let turn = 0; turn < 4; turn += 1) await tick();
  assert.ok(
    (await ask('GET', `/api/cases/${ill}`, { as: builder })).body.timeline.some(
      ({ act }: { act: string }) => act === 'miss-reply',
    ),
  );
});

test('a paper is sent when its hold is over, and not at all when it was undone', async () => {
  while ((await sendMessages(world.door)) > 0);
  world.at('2027-01-12T10:00:00');
  const opened = await ask('POST', '/api/cases', {
    as: builder,
    body: { loop: 'inquiry', input: { kind: 'consult', question: '丙' } },
  });
  const path = `/api/cases/${opened.body.id}/acts`;
  const answered = await ask('POST', path, {
    as: 'hall-clerk',
    version: 1,
    body: { act: 'answer-on-spot', input: { answer: '错的' } },
  });
  assert.equal(
    (await ask('POST', path, { as: 'hall-clerk', version: answered.body.version, body: { act: 'undo', input: {} } }))
      .status,
    200,
  );
  world.sent.length = 0;
  world.at('2027-01-12T10:30:00');
  while ((await sendMessages(world.door)) > 0);
  const texts = world.sent.filter(({ text }) => text.includes(opened.body.number)).map(({ text }) => text);
  assert.equal(texts.length, 1, String(texts));
  const seen = await ask('GET', `/api/cases/${opened.body.id}`, { as: builder });
  assert.deepEqual(
    seen.body.timeline.map(({ act }: { act: string }) => act),
    ['ask'],
    'what was undone in time never was, outside',
  );
});
