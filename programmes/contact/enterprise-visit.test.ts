import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Actor, Decision, Standing } from '../../kernel/case.ts';
import { decide, expire } from '../../kernel/decide.ts';
import { holder } from '../../kernel/holder.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { turnSeats, turnsOf } from '../../kernel/rhythm.ts';
import { guards } from './guards.ts';
import { enterpriseVisit as visit } from './enterprise-visit.ts';
import { regularVisit, visitPlanRules } from './visit-plan.ts';

const plan: JsonObject = {
  key: '91370800JXDE00010X',
  name: '恒远机械制造有限公司',
  contactUnit: 'industry',
  firstDay: '2026-03-02',
  everyMonths: 3,
  agreement: 'given',
  agreedBy: '纪有为',
  agreedOn: '2026-02-25',
  phone: '13800000010',
};
const boss: Actor = { kind: 'party', party: '13800000010' };
const caller: Actor = { kind: 'person', person: 'zhang', unit: 'industry', roles: ['contact'] };
const office: Actor = { kind: 'person', person: 'wang', unit: 'alliance', roles: ['office'] };
const context = { calendar: stateCouncil, guards: guards['enterprise-visit'], hash: 'test' };

const turn = () => {
  const given = {
    case: 'visit-1',
    number: 'ZF1',
    item: plan,
    seats: turnSeats(regularVisit, plan),
    posts: { 'alliance-office': 'alliance', 'supervision-office': 'supervision' },
  };
  const first = { act: 'begin', actor: { kind: 'clock' } as const, input: { turnOn: '2026-03-02' }, given };
  let standing: Standing | null = decide(visit, null, { ...first, at: '2026-03-02T00:00:05' }, context).standing;
  assert.ok(standing);
  const take = (decision: Decision) => {
    standing = decision.standing ?? standing;
    return decision;
  };
  return {
    act: (day: string, actor: Actor, act: string, input: JsonObject = {}) => {
      assert.ok(standing);
      const request = { act, actor, input, at: `${day}T10:00:00`, childCase: 'case-2' };
      return take(decide(visit, standing, request, context));
    },
    wait: (day: string) => standing && take(expire(visit, standing, `${day}T10:00:00`, context)),
    now: (): Standing => standing as Standing,
  };
};

test('a visit comes due on its day with the unit that the enterprise agreed to, and ends with a record for it', () => {
  const one = turn();
  assert.deepEqual(holder(visit, one.now()), { seat: 'visitor', unit: 'industry', person: null });
  assert.equal(one.now().clocks['turn']?.due, '2026-03-16T24:00:00');
  assert.equal(one.act('2026-03-04', caller, 'arrange', { visitOn: '2026-03-10' }).refusal, null);
  one.act('2026-03-10', caller, 'visit', { met: '纪有为' });
  assert.equal(one.act('2026-03-11', caller, 'record', { heard: '订单饱满，缺两名焊工。' }).refusal, null);
  assert.equal(one.now().ending, 'visited');
  assert.equal(one.now().papers.at(-1)?.paper, 'visit-record');
});

test('what is raised at a visit becomes cases of their own: a suggestion, and a question in the enterprise’s name', () => {
  const one = turn();
  one.act('2026-03-04', caller, 'visit', { met: '纪有为' });
  const [suggestion] = one.act('2026-03-04', caller, 'note-suggestion', { suggestion: '园区班车加一趟晚班' }).opens;
  assert.equal(suggestion?.loop, 'improvement');
  assert.deepEqual(suggestion?.seats['person'], { party: '13800000010' });
  const [question] = one.act('2026-03-04', caller, 'note-question', { kind: 'help', question: '厂外路灯不亮' }).opens;
  assert.deepEqual([question?.loop, question?.as], ['inquiry', '13800000010']);
  assert.equal(one.act('2026-03-04', caller, 'record', { heard: '两件事' }).refusal, null);
});

test('a missed turn goes to the office above, which explains it or has it made up for', () => {
  const one = turn();
  one.wait('2026-03-17');
  assert.equal(one.now().state, 'missed');
  assert.equal(holder(visit, one.now())?.unit, 'alliance');
  assert.equal(
    one.act('2026-03-18', caller, 'excuse', { reason: '忙', basis: ['own:走访办法'] }).refusal?.kind,
    'not-yours',
  );
  assert.equal(one.act('2026-03-18', caller, 'arrange', { visitOn: '2026-03-20' }).refusal, null);
  one.wait('2026-03-23');
  assert.equal(one.now().state, 'missed');
  const explained = one.act('2026-03-24', office, 'excuse', { reason: '联系人两次失约', basis: ['own:走访办法'] });
  assert.equal(explained.refusal, null);
  assert.equal(one.now().ending, 'excused');
  assert.equal(one.now().papers.at(-1)?.to, 'person');
});

test('an arranged day that passes without a visit is a missed turn; a day far off is no day of this turn', () => {
  const one = turn();
  assert.equal(one.act('2026-03-04', caller, 'arrange', { visitOn: '2026-06-01' }).refusal?.kind, 'guard');
  one.act('2026-03-04', caller, 'arrange', { visitOn: '2026-03-25' });
  one.wait('2026-03-24');
  assert.equal(one.now().state, 'arranged');
  one.wait('2026-03-26');
  assert.equal(one.now().state, 'missed');
});

test('the enterprise may say no to a turn, and nobody else may leave it out without saying how that was said', () => {
  const one = turn();
  assert.equal(one.act('2026-03-04', caller, 'note-no').refusal?.kind, 'input-missing');
  assert.equal(one.act('2026-03-04', boss, 'say-no').refusal, null);
  assert.equal(one.now().ending, 'not-needed');
});

test('no turn follows an agreement that was withdrawn', () => {
  const when = { today: '2026-12-31', last: null, notBefore: '2026-01-01' };
  const turns = (body: JsonObject) => turnsOf(regularVisit, body, stateCouncil, when).map(({ day }) => day);
  assert.deepEqual(turns(plan), ['2026-03-02', '2026-06-02', '2026-09-02', '2026-12-02']);
  assert.deepEqual(turns({ ...plan, agreement: 'withdrawn', withdrawnOn: '2026-06-05' }), []);
});

test('an agreement comes before the first visit, and one that ended says since when', () => {
  const faults = (body: JsonObject) =>
    visitPlanRules({ ...plan, ...body }).map(({ field, rule }) => `${field} ${rule}`);
  assert.deepEqual(faults({}), []);
  assert.deepEqual(faults({ agreedOn: '2026-03-05' }), ['firstDay before-agreed']);
  assert.deepEqual(faults({ agreement: 'withdrawn' }), ['withdrawnOn withdrawn-since']);
  assert.deepEqual(faults({ withdrawnOn: '2026-03-05' }), ['withdrawnOn withdrawn-since']);
  assert.deepEqual(faults({ firstDay: '2026-02-30' }), ['firstDay day']);
});
