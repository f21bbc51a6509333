import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { days, workdays } from './amount.ts';
import { altered } from './bad-loops/altered.ts';
import { stateCouncil } from './calendars/state-council.ts';
import { amounts } from './due.ts';
import { allotment, exampleRules, inspection, plotReview, plotSecondReview } from './example.ts';
import { clerk, gardener, grounds, head, steward, tale, weighed } from './example/tale.ts';
import { lettersOf } from './letters-of.ts';
import type { Loop } from './loop.ts';
import { explore } from './sound/explore.ts';
import { sound, soundTogether } from './sound.ts';

const kind = (decision: { readonly refusal: { readonly kind: string } | null }) => decision.refusal?.kind ?? 'done';
const codes = (loop: Loop) => sound(loop, exampleRules).map(({ code }) => code);

describe('pauses of several kinds: one of each runs, side by side', () => {
  const loop = altered(allotment, {
    pauses: { 'soil-test': { each: 'what' } },
    acts: {
      'test-soil': { needs: { ...grounds, input: ['soilUntil', 'what'] } },
      'end-soil-test': { needs: { input: ['what'] } },
    },
  });
  const pause = (what: string, soilUntil = '2026-03-10') => ({ ...grounds, soilUntil, what });
  test('a second of the same kind waits until the first is over, another kind does not', () => {
    const told = weighed(stateCouncil, loop);
    assert.equal(kind(told.act('2026-03-04T09:00:00', steward, 'test-soil', pause('soil'))), 'done');
    assert.equal(kind(told.act('2026-03-04T10:00:00', steward, 'test-soil', pause('soil'))), 'already-paused');
    assert.equal(kind(told.act('2026-03-05T09:00:00', steward, 'test-soil', pause('water'))), 'done');
    assert.equal(told.now().pauses.filter(({ to }) => to === null).length, 2);
    assert.equal(kind(told.act('2026-03-06T09:00:00', steward, 'end-soil-test', { what: 'soil' })), 'done');
    assert.equal(kind(told.act('2026-03-06T09:01:00', steward, 'end-soil-test', { what: 'soil' })), 'not-paused');
    assert.equal(kind(told.act('2026-03-06T09:02:00', steward, 'test-soil', pause('soil'))), 'done');
  });
  test('days that two of them share are won once', () => {
    const one = weighed(stateCouncil, loop);
    one.act('2026-03-04T09:00:00', steward, 'test-soil', pause('soil'));
    const both = weighed(stateCouncil, loop);
    both.act('2026-03-04T09:00:00', steward, 'test-soil', pause('soil'));
    both.act('2026-03-04T09:30:00', steward, 'test-soil', pause('water'));
    assert.equal(both.now().clocks['answer']?.due, one.now().clocks['answer']?.due);
  });
  test('a pause that does not say of which kind it is names the field', () => {
    const told = weighed(stateCouncil, loop);
    const refused = told.act('2026-03-04T09:00:00', steward, 'test-soil', { ...grounds, soilUntil: '2026-03-10' });
    assert.deepEqual([kind(refused), refused.refusal?.about['field']], ['input-missing', 'what']);
  });
});

describe('a day for which somebody must prepare lies far enough ahead', () => {
  const loop = altered(allotment, {
    acts: {
      object: {
        needs: { reason: true, input: ['meetOn'], ahead: { meetOn: { amount: workdays(7), basis: 'meeting' } } },
      },
    },
  });
  const objected = (meetOn: string) => {
    const told = weighed(stateCouncil, altered(loop, { acts: { object: { by: ['gardener'] } } }));
    return told.act('2026-03-04T09:00:00', gardener, 'object', { reason: 'shade', meetOn });
  };
  test('a day too near is refused with the first that would do', () => {
    const refused = objected('2026-03-12');
    assert.equal(kind(refused), 'too-soon');
    assert.deepEqual(refused.refusal?.about, { field: 'meetOn', first: '2026-03-13' });
    assert.equal(kind(objected('2026-03-13')), 'done');
  });
  test('what is no day is asked for again', () => {
    for (const day of ['2026-02-30', 'soon', '']) assert.equal(kind(objected(day)), 'input-missing', day);
  });
  test('its amount is said a second time in the rules, or the loop does not load', () => {
    assert.deepEqual(codes(loop), ['rule-unknown']);
    const rules = { ...exampleRules, meeting: { amount: workdays(6), law: null } };
    assert.deepEqual(
      sound(loop, rules).map(({ code }) => code),
      ['amount-disagrees'],
    );
  });
});

describe('a limit that the item says is at most so much, and shorter by so much', () => {
  const clock = (limit: object) => ({ ...allotment.clocks.answer, limit: { item: 'limit', ...limit } }) as never;
  const limitOf = (limit: object, said: object) => amounts(clock(limit), { limit: said } as never, false)?.[0];
  test('more than the most is the most, less stays', () => {
    assert.deepEqual(limitOf({ most: workdays(15) }, workdays(20)), workdays(15));
    assert.deepEqual(limitOf({ most: workdays(15) }, workdays(3)), workdays(3));
  });
  test('days that were used are taken off, and one always stays', () => {
    assert.deepEqual(limitOf({ less: workdays(5) }, workdays(20)), workdays(15));
    assert.deepEqual(limitOf({ less: workdays(5) }, workdays(4)), workdays(1));
  });
  test('what has another unit stays as the item says', () => {
    assert.deepEqual(limitOf({ most: workdays(15), less: workdays(5) }, days(30)), days(30));
  });
});

describe('trusted: whoever owes is reminded while he owes, and not afterwards', () => {
  const loop = altered(allotment, {
    debts: { 'fence-plan': { reminders: ['fence-soon'] } },
    clocks: {
      'fence-soon': {
        since: 'act',
        limit: days(10),
        during: ['weighing', 'signing', 'granted'],
        basis: 'fence-soon',
        onExpire: 'remind-fence',
        kind: 'watch',
      },
    },
    acts: { 'remind-fence': { by: ['clock'], from: ['weighing', 'signing', 'granted'], to: 'stay', paper: 'receipt' } },
  });
  const tolerated = () => {
    const told = tale(stateCouncil, {}, loop);
    told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'parks' });
    told.act('2026-03-02T11:00:00', steward, 'take');
    told.act('2026-03-03T09:00:00', steward, 'tolerate', { ...grounds, gaps: ['fence'] });
    return told;
  };
  test('the reminder begins with the debt and comes once', () => {
    const told = tolerated();
    assert.equal(told.now().debts[0]?.outcome, 'owed', JSON.stringify(told.now().state));
    told.wait('2026-03-14T00:00:00');
    assert.equal(told.now().done['remind-fence']?.times, 1);
  });
  test('what has been supplied reminds nobody', () => {
    const told = tolerated();
    const [debt] = told.now().debts;
    told.act('2026-03-05T09:00:00', gardener, 'supply-fence-plan', { debts: [debt?.key ?? ''] });
    assert.equal(told.now().debts[0]?.outcome, 'settled');
    told.wait('2026-03-14T00:00:00');
    assert.equal(told.now().done['remind-fence'], undefined);
  });
});

describe('finished: what an act leaves behind is a case of its own', () => {
  const left = {
    ...inspection,
    name: 'aftercare',
    acts: { ...inspection.acts, 'be-asked': { ...inspection.acts['be-asked'], by: ['parent'] } },
  } as Loop;
  const loop = altered(allotment, {
    acts: {
      refuse: {
        leaves: [
          { loop: 'aftercare', seats: { asker: { seat: 'steward' }, inspector: { seat: 'head' } } },
          { loop: 'aftercare', seats: { asker: { seat: 'head' }, inspector: { seat: 'steward' } } },
        ],
      },
    },
  });
  test('each with its own name, and nobody waits for it', () => {
    const told = weighed(stateCouncil, loop);
    told.act('2026-03-04T09:00:00', steward, 'propose', { advice: 'no' });
    const denied = told.act('2026-03-04T10:00:00', head, 'refuse', grounds);
    assert.equal(kind(denied), 'done', JSON.stringify(denied.refusal));
    assert.deepEqual(
      denied.opens.map(({ loop: name, child }) => [name, child]),
      [
        ['aftercare', ''],
        ['aftercare', ''],
      ],
    );
    assert.equal(new Set(denied.opens.map((one) => one.case)).size, 2);
    assert.deepEqual(told.now().children, []);
    assert.equal(told.now().ending, 'refused');
  });
  test('a loop that there is not, or a seat that nobody fills, does not load', () => {
    const company = [plotReview, plotSecondReview, inspection];
    assert.deepEqual(
      soundTogether([loop, ...company]).map(({ code }) => code),
      ['left-to-no-loop'],
    );
    const unfilled = altered(loop, {
      acts: { refuse: { leaves: [{ loop: 'aftercare', seats: { asker: { seat: 'steward' } } }] } },
    });
    assert.deepEqual(
      soundTogether([unfilled, left, ...company]).map(({ code }) => code),
      ['left-to-nobody'],
    );
  });
});

describe('children of several loops are waited for in one way', () => {
  const survey = { ...inspection, name: 'survey' } as Loop;
  const loop = altered(allotment, {
    children: { inspection: { others: ['survey'] } },
    acts: {
      survey: {
        ...allotment.acts.inspect,
        opensChild: { ...allotment.acts.inspect.opensChild, loop: 'survey' },
      },
    },
  });
  test('both are open until each is heard', () => {
    const told = weighed(stateCouncil, loop);
    const first = told.act('2026-03-04T09:00:00', steward, 'inspect', { unit: 'plots' });
    const second = told.act('2026-03-04T09:05:00', steward, 'survey', { unit: 'plots' });
    assert.deepEqual(
      [...first.opens, ...second.opens].map((one) => [one.loop, one.child]),
      [
        ['inspection', 'inspection'],
        ['survey', 'inspection'],
      ],
    );
    assert.equal(kind(told.act('2026-03-05T09:00:00', steward, 'propose', { advice: 'yes' })), 'children-open');
    for (const { case: id } of told.now().children)
      told.act(
        '2026-03-05T10:00:00',
        { kind: 'child', case: id, child: 'inspection', ending: 'reported' },
        'hear-inspection',
      );
    assert.equal(kind(told.act('2026-03-05T11:00:00', steward, 'propose', { advice: 'yes' })), 'done');
  });
  test('each of them is held to what a child must be', () => {
    const company = [plotReview, plotSecondReview, inspection];
    assert.deepEqual(
      soundTogether([loop, ...company]).map(({ code }) => code),
      ['child-loop-unknown'],
    );
    assert.deepEqual(soundTogether([loop, survey, ...company]), []);
  });
});

describe('guards that exclude each other are not looked at together', () => {
  const loop = altered(allotment, {
    guards: { calm: 'item' },
    clocks: { leisure: { ...allotment.clocks.haste, when: 'calm', basis: 'haste' } },
  });
  const together = (one: Loop): number => {
    const { plan, situations } = explore(one);
    const both = plan.bit('clock', 'haste') | plan.bit('clock', 'leisure');
    return situations.filter(({ bits }) => (bits & both) === both).length;
  };
  test('what counts one way does not count another', () => {
    assert.ok(together(loop) > 0);
    assert.equal(together(altered(loop, { exclusive: [['urgent', 'calm']] })), 0);
  });
  test('a guard that there is not does not load', () => {
    assert.deepEqual(codes(altered(loop, { exclusive: [['urgent', 'nobody']] })), ['unknown-guard']);
  });
});

describe('case numbers begin with the letters of their loop', () => {
  test('said ones, or the first of its name', () => {
    assert.equal(lettersOf({ name: 'allotment' }), 'A');
    assert.equal(lettersOf({ name: 'seed-grant', letters: 'SG' }), 'SG');
  });
});
