import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { redecide } from '../kernel/redecide.ts';
import { history } from '../store/history.ts';
import { keptCalendars } from '../store/rules.ts';
import { verify } from '../store/verify.ts';
import { countOn } from './calendar/count-on.ts';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const builder = '13812345678';
const office = 'hall-office';
const second = 'party-supervisor';
const notice = `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月20日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。10月9日（周六）上班。`;

const propose = (body: unknown, as = office) => ask('POST', '/api/calendar/changes', { as, body });
const end = (id: string, noun: 'confirmation' | 'dismissal', as: string) =>
  ask('POST', `/api/calendar/changes/${id}/${noun}`, { as, body: {} });
const change = async (id: string) =>
  (await ask('GET', '/api/calendar', { as: office })).body.changes.find((one: { id: string }) => one.id === id);
const countAll = async () => {
  while (await countOn(world.door, (id, error) => assert.fail(`${id}: ${String(error)}`)));
};
const open = async () => {
  const { body, text, status } = await ask('POST', '/api/cases', {
    as: builder,
    body: { loop: 'approval', item: 'construction-permit', input: {} },
  });
  assert.equal(status, 201, text);
  return String(body.id);
};
const clock = async (id: string, as = builder) => {
  const { body } = await ask('GET', `/api/cases/${id}`, { as });
  const found = body.clocks.find((one: { clock: string }) => one.clock === 'notice');
  return [found.due, found.provisional];
};

test('a notice is refused with its faults, and nothing of it is kept', async () => {
  const refused = async (body: unknown) => {
    const answer = await propose(body);
    assert.equal(answer.status, 400, answer.text);
    assert.doesNotMatch(answer.text, /undefined|\{\w+\}/);
    return answer.body.fields.map((one: { field: string; message: string }) => `${one.field}: ${one.message}`).join();
  };
  assert.match(await refused({ kind: 'notice', text: notice.replace(/三、.*\n/, '') }), /清明[^]*放假办法/);
  assert.match(await refused({ kind: 'notice', text: notice.replaceAll('2027', '2026') }), /2026年的通知已经在用/);
  assert.match(await refused({ kind: 'notice', text: notice.replaceAll('2027', '2028') }), /先装2027年/);
  assert.match(await refused({ kind: 'notice', text: notice.replace('6月9日', '6月31日') }), /2027-06-31/);
  const closing = { kind: 'override', document: '', name: '大雪', days: 'off', from: '2026-12-10', to: '2026-12-10' };
  assert.match(await refused(closing), /document: 请写明文号/);
  assert.match(await refused({ ...closing, document: '3号', from: '2026-12-32' }), /from: .*日期/);
  assert.match(await refused({ ...closing, document: '3号', from: '2026-12-11' }), /to: .*不能早于/);
  assert.match(await refused({ ...closing, document: '3号', from: '2027-12-11', to: '2027-12-11' }), /还没有装通知/);
  const { body } = await ask('GET', '/api/calendar', { as: office });
  assert.deepEqual([body.changes, body.version], [[], 'state-council-2026']);
});

test('a notice is seen before, confirmed by a second person, and every open date is counted again with its trace', async () => {
  world.at('2026-12-30T10:00:00');
  const [first, other] = [await open(), await open()];
  assert.deepEqual(await clock(first), ['2027-01-06T24:00:00', true]);
  const proposed = await propose({ kind: 'notice', text: notice });
  assert.equal(proposed.status, 201, proposed.text);
  const { id } = proposed.body;
  assert.equal((await end(id, 'confirmation', second)).body.type, 'urn:jingxin:problem:calendar-uncounted');
  await countAll();
  const seen = await change(id);
  assert.deepEqual([seen.preview.moved, seen.preview.ended, seen.found.later, seen.found.past], [2, true, 2, 0]);
  assert.deepEqual(seen.found.lines[0], {
    ...seen.found.lines[0],
    clock: 'notice',
    before: '2027-01-06T24:00:00',
    after: '2027-01-07T24:00:00',
  });
  assert.deepEqual(await clock(first), ['2027-01-06T24:00:00', true], 'a proposal moves nothing');
  assert.equal((await end(id, 'confirmation', office)).body.type, 'urn:jingxin:problem:calendar-same-hand');
  assert.equal((await end(id, 'confirmation', 'build-clerk')).status, 403);
  assert.equal((await end(id, 'confirmation', second)).status, 200);
  assert.deepEqual(await clock(await open()), ['2027-01-07T24:00:00', false], 'it counts from that moment');
  await countAll();
  for (const one of [first, other]) assert.deepEqual(await clock(one), ['2027-01-07T24:00:00', false]);
  const { body } = await ask('GET', '/api/calendar', { as: office });
  assert.deepEqual([body.recount.moved, body.recount.ended, body.years.at(-1)], [2, true, 2027]);
  assert.equal((await end(id, 'confirmation', second)).body.type, 'urn:jingxin:problem:calendar-ended');

  const events = (await history(world.door.store, first)).map(
    ({ position: _position, recordedAt: _recordedAt, mark: _mark, ...event }) => event,
  );
  assert.equal(events.at(-1)?.act, 'recount');
  const opening = events[0]?.effects.find((effect) => effect.kind === 'open');
  const running = opening && world.door.programmes.version(opening.hash);
  assert.ok(running);
  const rules = { guards: running.guards, hash: running.hash };
  assert.deepEqual(redecide(running.loop, events, await keptCalendars(world.door.store), rules), { same: true });
});

test('the holders are told which of their dates moved, and the case says from when to when', async () => {
  const { body } = await ask('GET', '/api/calendar/moved', { as: 'build-reviewer' });
  assert.equal(body.length, 2);
  assert.deepEqual(
    [body[0].clock, body[0].before, body[0].after],
    ['notice', '2027-01-06T24:00:00', '2027-01-07T24:00:00'],
  );
  assert.deepEqual((await ask('GET', '/api/calendar/moved', { as: 'water-reviewer' })).body, []);
  const { body: shown } = await ask('GET', `/api/cases/${body[0].case}`, { as: 'build-reviewer' });
  assert.deepEqual(shown.timeline[0].moved, [
    { clock: 'notice', before: '2027-01-06T24:00:00', after: '2027-01-07T24:00:00' },
  ]);
});

test('an override moves dates and its withdrawal gives them back; of two confirmed at once one is too late', async () => {
  const id = await open();
  const [due] = await clock(id);
  const closing = { kind: 'override', name: '大雪停止办公', days: 'off', from: '2027-01-05', to: '2027-01-05' };
  const ids: string[] = [];
  for (const [document, day] of [
    ['济高管发〔2027〕1号', '2027-01-05'],
    ['济高管发〔2027〕2号', '2027-01-06'],
  ])
    ids.push((await propose({ ...closing, document, from: day, to: day })).body.id);
  await countAll();
  const answers = await Promise.all(ids.map((one) => end(one, 'confirmation', second)));
  const won = answers[0]?.status === 200 ? 0 : 1;
  assert.equal(answers[won]?.status, 200);
  assert.equal(answers[1 - won]?.body.type, 'urn:jingxin:problem:calendar-moved');
  const [made = '', rival = ''] = won === 0 ? ids : ids.toReversed();
  assert.equal((await change(rival)).stale, true);
  assert.equal((await end(rival, 'dismissal', office)).status, 200);
  await countAll();
  assert.equal((await clock(id))[0], '2027-01-08T24:00:00');
  const { body } = await ask('GET', `/api/calendar/due?start=2027-01-04&amount=2&unit=workday`);
  assert.match(JSON.stringify(body.explanation), /大雪停止办公 济高管发〔2027〕[12]号/);

  const back = await propose({ kind: 'withdrawal', of: made, document: '济高管发〔2027〕3号' });
  assert.equal(back.status, 201, back.text);
  await countAll();
  assert.equal((await end(back.body.id, 'confirmation', second)).status, 200);
  await countAll();
  assert.equal((await clock(id))[0], due);
  const { findings } = await verify(
    world.door.store,
    (hash) => world.door.programmes.version(hash),
    world.door.programmes.all.flatMap(({ figures }) => figures),
  );
  assert.deepEqual(findings, []);
});

test('a house that starts again counts by the calendar that was confirmed', async () => {
  const { keepCalendars } = await import('./keep-calendars.ts');
  const again = await keepCalendars(world.door.store, world.door.calendars.base);
  assert.deepEqual([again.now(), again.turn()], [world.door.calendar(), 3]);
});
