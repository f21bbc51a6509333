import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { looksAt } from '../store/look.ts';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
  const questions = ['=HYPERLINK("http://evil.example","paid")', 'When does the market open?'];
  for (const [index, question] of questions.entries())
    await ask('POST', '/api/cases', {
      as: 'water-clerk',
      body: {
        loop: 'inquiry',
        onBehalf: { name: '陶知真', phone: `1380000000${index}` },
        input: { kind: 'consult', question },
      },
    });
});
after(() => world.stop());

const path = '/api/cases/export';

test('a list leaves the house for a purpose, which is recorded; the names in it stay masked', async () => {
  const answer = await ask('POST', path, {
    as: 'water-clerk',
    body: { purpose: '季度小结', filters: { scope: 'unit' } },
  });
  assert.equal(answer.status, 200, answer.text);
  assert.match(String(answer.headers['content-type']), /^text\/csv/);
  const lines = answer.text.split('\r\n');
  assert.match(lines[0] ?? '', /^\uFEFF"「演示数据」.*季度小结.*共2件/);
  assert.match(lines[1] ?? '', /"编号".*"事项"/);
  assert.equal(lines.filter((line) => line.includes('陶*真')).length, 2, answer.text);
  assert.ok(!answer.text.includes('陶知真'));
  const looks = await looksAt(world.door.store, 'list:scope=unit');
  assert.deepEqual(
    looks.map(({ person, purpose, field }) => [person, purpose, field]),
    [['water-clerk', '季度小结', 'export:2']],
  );
});

test('what somebody typed is never a formula in the table', async () => {
  const { text } = await ask('POST', path, { as: 'water-clerk', body: { purpose: '核对', filters: {} } });
  assert.ok(text.includes(`"'=HYPERLINK(`), text);
});

test('only the chosen lines and columns are taken out', async () => {
  const { lines } = (await ask('GET', '/api/cases?scope=unit', { as: 'water-clerk' })).body;
  const body = { purpose: 'two', filters: {}, columns: ['number'], ids: [lines[0].id] };
  const { text } = await ask('POST', path, { as: 'water-clerk', body, language: 'en' });
  assert.deepEqual(text.split('\r\n').slice(1), ['"Number"', `"${lines[0].number}"`, '']);
});

test('without a purpose, beyond one’s scope, or by a citizen nothing is taken out', async () => {
  for (const purpose of ['', '  ', undefined])
    assert.equal((await ask('POST', path, { as: 'water-clerk', body: { purpose, filters: {} } })).status, 400);
  const wide = await ask('POST', path, { as: 'water-clerk', body: { purpose: '核对', filters: { scope: 'all' } } });
  assert.equal(wide.status, 403);
  assert.ok(
    [401, 403].includes(
      (await ask('POST', path, { as: '13800000000', body: { purpose: '核对', filters: {} } })).status,
    ),
  );
});
