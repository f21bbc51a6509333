import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { act } from '../store/act.ts';
import { project } from '../store/figures.ts';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
  const by = { unit: null, person: null };
  const body = { window: '7', name: '综合窗口', nameEn: 'Window', unit: 'hall' };
  const entry = { register: 'window', key: '7', act: 'add' as const, body, words: '', by, at: world.door.now() };
  await act(world.door.store, {
    actor: 'system',
    key: null,
    mark: 'demonstration',
    work: async () => ({ answer: null, entries: [entry] }),
  });
});
after(() => world.stop());

let visits = 0;
/** Somebody is served at window 7; gives the number and the PIN of the ticket. */
const served = async (as = 'hall-clerk') => {
  visits += 1;
  const phone = `1390000${String(1000 + visits)}`;
  const opened = await ask('POST', '/api/cases', {
    as,
    body: { loop: 'visit', onBehalf: { name: '王小明', phone }, input: { window: '7', matter: 'submit' } },
  });
  assert.equal(opened.status, 201, opened.text);
  assert.equal(opened.body.ending, 'served');
  const { number, pin } = (await ask('GET', `/api/cases/${opened.body.id}/slip`, { as })).body;
  return { number, pin, phone, id: opened.body.id };
};
const bad = { level: '1', tags: ['109'], text: '让我补了指南里没有的材料', callable: true };
const factsOf = async (number: string) =>
  (
    await world.door.store.query<{ standing: { facts: Record<string, unknown> } }>(
      '',
      'SELECT standing FROM service_case WHERE zone_id = $1 AND number = $2',
      [world.door.store.zone, number],
    )
  )[0]?.standing.facts ?? {};

test('whoever was served at a window judges that visit with the slip, and the window is known', async () => {
  const { number, pin } = await served();
  const right = await ask('POST', '/api/reviews/right', { body: { number, pin } });
  assert.deepEqual([right.status, right.body.loop, right.body.about.unit], [200, 'review', 'hall'], right.text);
  const given = await ask('POST', '/api/reviews', { body: { number, pin, channel: '3', window: '7', input: bad } });
  assert.deepEqual([given.status, given.body.handled], [201, true], given.text);
  const facts = await factsOf(given.body.number);
  assert.deepEqual([facts['channel'], facts['window'], facts['level']], ['3', '7', '1']);
});

test('the same code on two phones at once counts once, and the other is told', async () => {
  const { number, pin } = await served();
  const body = { number, pin, channel: '3', input: { level: '5', tags: [] } };
  const answers = await Promise.all([1, 2, 3].map(() => ask('POST', '/api/reviews', { body })));
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 409, 409]);
  const late = await ask('POST', '/api/reviews/right', { body: { number, pin } });
  assert.deepEqual([late.status, late.body.type], [409, 'urn:jingxin:problem:right-used']);
  assert.match(late.body.detail, /只评价一次/);
});

test('a forged code, a code after its window, and a matter that is not finished each have their answer', async () => {
  world.at('2026-11-24T09:00:00');
  const { number, pin } = await served();
  const wrong = pin === '000000' ? '000001' : '000000';
  const forged = await ask('POST', '/api/reviews', { body: { number, pin: wrong, channel: '3', input: bad } });
  assert.deepEqual([forged.status, forged.body.type], [404, 'urn:jingxin:problem:wrong-pin']);
  const asked = { loop: 'inquiry', input: { kind: 'help', question: '同心街路灯坏了' } };
  const open = (await ask('POST', '/api/cases', { as: '13812345678', body: asked })).body;
  const slip = (await ask('GET', `/api/cases/${open.id}/slip`, { as: '13812345678' })).body;
  const early = await ask('POST', '/api/reviews/right', { body: { number: slip.number, pin: slip.pin } });
  assert.deepEqual([early.status, early.body.type], [409, 'urn:jingxin:problem:no-right']);
  world.at('2026-12-02T09:00:00');
  const late = await ask('POST', '/api/reviews', { body: { number, pin, channel: '4', input: bad } });
  assert.deepEqual([late.status, late.body.type], [409, 'urn:jingxin:problem:right-over']);
});

test('a browser in which the rated unit is signed in judges nothing', async () => {
  const { number, pin } = await served();
  const body = { number, pin, channel: '4', input: { level: '5' } };
  const own = await ask('POST', '/api/reviews', { as: 'hall-contact', body });
  assert.deepEqual([own.status, own.body.type], [403, 'urn:jingxin:problem:rated-unit']);
  assert.equal((await ask('POST', '/api/reviews', { as: 'build-contact', body })).status, 201);
});

test('a paper slip is entered by somebody of another unit, and says who and when', async () => {
  world.at('2026-12-03T16:00:00');
  const { number, pin } = await served();
  world.at('2026-12-14T09:00:00');
  const body = { number, pin, filledOn: '2026-12-04', input: { level: '4', tags: ['413'] } };
  const enter = (as: string, more = {}) => ask('POST', '/api/reviews/on-paper', { as, body: { ...body, ...more } });
  assert.equal((await enter('hall-clerk')).body.type, 'urn:jingxin:problem:rated-unit');
  for (const [filledOn, message] of [
    ['2026-12-02', /还没有办完/],
    ['2026-12-15', /还没有到/],
  ] as const) {
    const refused = await enter('build-clerk', { filledOn });
    assert.equal(refused.body.fields[0].field, 'filledOn', refused.text);
    assert.match(refused.body.fields[0].message, message);
  }
  const entered = await enter('build-clerk');
  assert.equal(entered.status, 201, entered.text);
  const facts = await factsOf(entered.body.number);
  assert.deepEqual([facts['channel'], facts['enteredBy'], facts['filledOn']], ['5', 'build-clerk', '2026-12-04']);
});

test('what is far too long says which field and how long; pictures alone are kept', async () => {
  const { number, pin } = await served();
  const said = (text: string) =>
    ask('POST', '/api/reviews', { body: { number, pin, channel: '3', input: { level: '3', text } } });
  const long = await said('长'.repeat(50_000));
  assert.deepEqual([long.status, long.body.fields[0].field], [400, 'text'], long.text.slice(0, 300));
  assert.match(long.body.fields[0].message, /1000/);
  assert.ok((await said('长'.repeat(100_000))).status < 500);
  assert.equal((await said('😀😀')).status, 201);
});

test('what was written is read by everybody only once it was screened, without what names anybody', async () => {
  world.at('2026-12-21T09:00:00');
  const { number, pin } = await served();
  const text = '王小明到7号窗口，林书瑶让我打13912345678再跑一趟，身份证370802199001011234';
  const given = await ask('POST', '/api/reviews', { body: { number, pin, channel: '3', input: { level: '2', text } } });
  assert.equal(given.status, 201, given.text);
  const read = async () => (await ask('GET', '/api/reviews')).body.lines as Record<string, string>[];
  const earlier = (await read()).length;
  const [screening] = (await ask('GET', '/api/cases?scope=all&loop=screening&ended=0', { as: 'party-supervisor' })).body
    .lines;
  // Not even whoever looks after the zone in the rated unit reads it there.
  assert.equal((await ask('GET', `/api/cases/${screening.id}`, { as: 'hall-office' })).status, 404);
  const take = (as: string, name: string, input: object, version: number) =>
    ask('POST', `/api/cases/${screening.id}/acts`, { as, version, body: { act: name, input } });
  const hidden = '●●●到7号窗口，●●●让我打●●●再跑一趟，身份证●●●';
  const own = { shown: '到7号窗口，让我再跑一趟', reason: '人名和号码都不需要' };
  assert.equal((await take('party-supervisor', 'propose', own, 1)).status, 200);
  const same = await take('party-supervisor', 'confirm', {}, 2);
  assert.equal(same.body.refusal?.kind, 'same-hand', same.text);
  assert.equal((await take('party-office', 'send-back', { reason: '照系统隐去的就够了' }, 2)).status, 200);
  assert.equal((await read()).length, earlier);
  assert.equal((await take('party-supervisor', 'publish', {}, 3)).status, 200);
  const [line] = await read();
  assert.deepEqual([line?.['text'], line?.['level'], line?.['stage']], [hidden, '2', 'under-way']);
  assert.ok(!JSON.stringify(line).includes(number) && !JSON.stringify(line).includes('13912345678'));
  const facts = await factsOf(given.body.number);
  assert.equal(facts['text'], text);
});

test('whoever handles a bad review reads what the file says of its reasons; the rated unit not which service it was', async () => {
  world.at('2026-12-22T09:00:00');
  const { number, pin, id } = await served();
  const input = { level: '1', tags: ['110', '114'] };
  const given = await ask('POST', '/api/reviews', { body: { number, pin, channel: '3', input } });
  const [line] = (await ask('GET', `/api/cases?scope=all&q=${given.body.number}`, { as: 'party-supervisor' })).body
    .lines;
  const path = `/api/cases/${line.id}/cross-checks`;
  const above = await ask('GET', path, { as: 'party-supervisor' });
  assert.deepEqual(above.body.service, { id, number });
  assert.deepEqual(
    above.body.checks.filter(({ chosen }: { chosen: boolean }) => chosen).map(({ tag }: { tag: string }) => tag),
    ['110', '114'],
  );
  assert.equal((await ask('GET', path, { as: 'hall-contact' })).status, 404);
  const dispatch = { act: 'dispatch', input: {} };
  await ask('POST', `/api/cases/${line.id}/acts`, { as: 'party-supervisor', version: 1, body: dispatch });
  const rated = await ask('GET', path, { as: 'hall-contact' });
  assert.deepEqual([rated.status, rated.body.service], [200, null]);
  assert.equal((await ask('GET', `/api/cases/${id}/cross-checks`, { as: 'hall-contact' })).status, 404);
});

test('the rates say what they are of and open to their cases, but for what is still kept from the rated', async () => {
  world.at('2027-01-05T09:00:00');
  const rate = async (level: string) => {
    const { number, pin } = await served();
    const given = await ask('POST', '/api/reviews', { body: { number, pin, channel: '4', input: { level } } });
    assert.equal(given.status, 201, given.text);
    return given.body.number as string;
  };
  await rate('5');
  const low = await rate('1');
  await served();
  const all = world.door.programmes.all.flatMap(({ figures }) => figures);
  while ((await project(world.door.store, all)) > 0);
  const days = 'from=2027-01-01&to=2027-01-31';
  const { body } = await ask('GET', `/api/reviews/rates?${days}`, { as: 'hall-contact' });
  assert.deepEqual(
    body.units.map(({ unit, few }: { unit: string; few: boolean }) => [unit, few]),
    [['hall', true]],
  );
  const { rates } = body.units[0];
  const of = (name: string) => [rates[`review.${name}`].numerator, rates[`review.${name}`].denominator];
  assert.deepEqual(
    [of('satisfied'), of('mean'), of('active')],
    [
      [1, 2],
      [6, 2],
      [2, 3],
    ],
  );
  const behind = (as: string) => ask('GET', `/api/figures/cases?${days}&name=review.bad&part=of`, { as });
  assert.ok((await behind('party-supervisor')).text.includes(low));
  for (const as of ['hall-contact', 'hall-office']) assert.ok(!(await behind(as)).text.includes(low), as);
  const wrong = await ask('GET', '/api/reviews/rates?from=2027-02-30&to=2027-01-01', { as: 'hall-contact' });
  assert.deepEqual([wrong.status, wrong.body.fields[0].field], [400, 'from']);
});

test('scenario 5, supplementary evaluation: accepted on the fifth working day after the visit, refused on the sixth and told why', async () => {
  world.at('2026-11-24T09:00:00');
  const [inTime, late] = [await served(), await served()];
  const say = ({ number, pin }: typeof inTime) =>
    ask('POST', '/api/reviews', {
      body: { number, pin, channel: '4', input: { level: '5', tags: [], callable: false } },
    });
  world.at('2026-12-01T23:30:00');
  const fifth = await say(inTime);
  assert.equal(fifth.status, 201, fifth.text);
  world.at('2026-12-02T00:10:00');
  const sixth = await say(late);
  assert.deepEqual([sixth.status, sixth.body.type], [409, 'urn:jingxin:problem:right-over']);
  assert.match(sixth.body.detail, /12月1日/);
});
