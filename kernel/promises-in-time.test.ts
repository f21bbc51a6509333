import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateCouncil } from './calendars/state-council.ts';
import type { Event } from './case.ts';
import {
  clerk,
  gardener,
  grounds,
  hand,
  head,
  missing,
  ok,
  steward,
  tale,
  treasurer,
  weighed,
} from './example/tale.ts';
import { allotment } from './example/allotment.ts';
import { recount } from './recount.ts';
import { redecide } from './redecide.ts';
import { replay } from './replay.ts';

const kind = (decision: { readonly refusal: { readonly kind: string } | null }) => decision.refusal?.kind ?? 'done';

describe('in time: clocks explain themselves and nothing turns them back', () => {
  test('a late tick never lets anyone act after the expiry', () => {
    const told = tale();
    const late = told.act('2026-03-06T00:00:00', clerk, 'place', { unit: 'parks' });
    assert.deepEqual(
      late.events.map(({ act }) => act),
      ['miss-placing'],
    );
    assert.equal(late.events[0]?.legal, '2026-03-05T24:00:00');
    assert.equal(kind(late), 'not-now');
  });
  test('an extension is given once, by its head, while there is still time', () => {
    const told = weighed();
    assert.equal(kind(told.act('2026-03-05T09:00:00', steward, 'extend', grounds)), 'not-yours');
    told.act('2026-03-05T09:00:00', head, 'extend', grounds);
    assert.equal(told.now().clocks['answer']?.due, '2026-03-30T24:00:00');
    assert.equal(kind(told.act('2026-03-06T09:00:00', head, 'extend', grounds)), 'already-extended');
  });
  test('a pause ends on its written day by itself, and its days come back to the clock', () => {
    const told = weighed();
    const due = told.now().clocks['answer']?.due;
    assert.equal(due, '2026-03-16T24:00:00');
    assert.equal(
      kind(told.act('2026-03-04T09:00:00', steward, 'test-soil', { ...grounds, soilUntil: '2026-03-03' })),
      'until-past',
    );
    told.act('2026-03-04T09:00:00', steward, 'test-soil', { ...grounds, soilUntil: '2026-03-06' });
    assert.equal(told.now().clocks['answer']?.due, '2026-03-19T24:00:00');
    told.wait('2026-03-09T09:00:00');
    assert.equal(told.now().pauses[0]?.to, '2026-03-06');
  });
  test('a pause ended early gives back only the days it took', () => {
    const told = weighed();
    told.act('2026-03-04T09:00:00', steward, 'test-soil', { ...grounds, soilUntil: '2026-03-31' });
    told.act('2026-03-05T09:00:00', steward, 'end-soil-test');
    assert.equal(told.now().clocks['answer']?.due, '2026-03-18T24:00:00');
  });
  test('a new calendar moves running dates by an event, and what has fired stays fired', () => {
    const told = weighed();
    const calendar = { ...stateCouncil, version: 'with-a-storm', off: { ...stateCouncil.off, '2026-03-10': 'storm' } };
    const counted = recount(allotment, told.now(), '2026-03-04T09:00:00', { ...told.context, calendar }, told.context);
    assert.equal(counted.standing?.clocks['answer']?.due, '2026-03-17T24:00:00');
    assert.equal(counted.events[0]?.by, 'system');
    const same = recount(allotment, told.now(), '2026-03-04T09:00:00', told.context, told.context);
    assert.deepEqual(same.events, []);
    const both = [...told.history, ...counted.events];
    const calendars = { [stateCouncil.version]: stateCouncil, [calendar.version]: calendar };
    assert.deepEqual(redecide(allotment, both, calendars, told.context), { same: true });
  });
});

describe('trusted: what is owed is settled, released or in default before an ending', () => {
  test('a decision waits for the debt, and the debt for its owner', () => {
    const told = tale();
    told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'parks' });
    told.act('2026-03-02T11:00:00', steward, 'take');
    told.act('2026-03-03T09:00:00', steward, 'tolerate', { ...grounds, gaps: ['east', 'west'] });
    told.act('2026-03-04T09:00:00', steward, 'propose', { advice: 'yes' });
    told.act('2026-03-04T10:00:00', head, 'grant', grounds);
    assert.equal(kind(told.act('2026-03-05T10:00:00', treasurer, 'hand-over-key')), 'debts-open');
    told.act('2026-03-05T11:00:00', gardener, 'supply-fence-plan', { debts: ['east'] });
    assert.equal(kind(told.act('2026-03-05T12:00:00', treasurer, 'hand-over-key')), 'debts-open');
    told.act('2026-03-06T11:00:00', gardener, 'supply-fence-plan', { debts: ['west'] });
    told.act('2026-03-06T11:30:00', gardener, 'pay-rent');
    assert.equal(kind(told.act('2026-03-06T12:00:00', treasurer, 'hand-over-key')), 'done');
  });
});

describe('judged: nobody decides alone over what he proposed, nor over himself', () => {
  test('the hand that proposed does not grant', () => {
    const told = weighed();
    const both = hand('parks', 'steward-1', 'reviewer', 'head');
    told.act('2026-03-04T09:00:00', both, 'propose', { advice: 'yes' });
    assert.equal(kind(told.act('2026-03-04T10:00:00', both, 'grant', grounds)), 'same-hand');
  });
});

describe('provable: history stands, and from it everything is found again', () => {
  test('a wrong click is undone in the open', () => {
    const told = weighed();
    told.act('2026-03-04T09:00:00', steward, 'propose', { advice: 'yes' });
    assert.equal(kind(told.act('2026-03-04T09:02:00', head, 'undo')), 'not-yours');
    told.act('2026-03-04T09:02:00', steward, 'undo');
    assert.equal(told.now().state, 'weighing');
    assert.equal(kind(told.act('2026-03-04T09:03:00', steward, 'undo')), 'nothing-to-undo');
    told.act('2026-03-04T09:10:00', steward, 'propose', { advice: 'no' });
    assert.equal(kind(told.act('2026-03-04T09:16:00', steward, 'undo')), 'hold-over');
    assert.equal(kind(told.act('2026-03-04T09:16:00', steward, 'put-right', { reason: 'mixed up' })), 'not-yours');
    assert.equal(kind(told.act('2026-03-04T09:16:00', head, 'put-right', {})), 'reason-missing');
    told.act('2026-03-04T09:16:00', head, 'put-right', { reason: 'mixed up' });
    assert.equal(told.now().state, 'weighing');
    assert.deepEqual(told.history.map(({ act }) => act).slice(-4), ['propose', 'undo', 'propose', 'put-right']);
  });
  test('what a clock has ended or moved since is not taken back', () => {
    const told = tale();
    told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'parks' });
    told.act('2026-03-02T11:00:00', steward, 'take');
    told.act('2026-03-03T11:00:00', steward, 'notify', { ...grounds, checklist: [missing('plan'), ok('photograph')] });
    told.wait('2026-04-20T09:00:00');
    assert.equal(told.now().ending, 'lapsed');
    assert.equal(kind(told.act('2026-04-20T10:00:00', head, 'put-right', { reason: 'mixed up' })), 'ended');
    assert.equal(kind(told.act('2026-04-20T10:00:00', steward, 'undo')), 'not-correctable');
  });
  test('the fold of stored history is how the case stands, and deciding again gives the same events', () => {
    const told = weighed();
    told.act('2026-03-04T09:00:00', steward, 'inspect', { unit: 'soil-office' });
    told.wait('2026-04-20T09:00:00');
    told.act(
      '2026-04-20T09:00:00',
      { kind: 'child', case: 'child-4', child: 'inspection', ending: 'reported' },
      'hear-inspection',
    );
    told.act('2026-04-20T10:00:00', gardener, 'withdraw');
    const stored = JSON.parse(JSON.stringify(told.history)) as Event[];
    assert.deepEqual(replay(stored), JSON.parse(JSON.stringify(told.now())));
    assert.deepEqual(redecide(allotment, stored, { [stateCouncil.version]: stateCouncil }, told.context), {
      same: true,
    });
  });
  test('one changed date is found and named', () => {
    const told = weighed();
    const bent = told.history.map((event) => (event.seq === 3 ? { ...event, at: '2026-03-03T11:00:00' } : event));
    const again = redecide(allotment, bent, { [stateCouncil.version]: stateCouncil }, told.context);
    assert.equal(again.same, true, 'a later hour of a day count changes nothing');
    const moved = told.history.map((event) =>
      event.seq === 1
        ? {
            ...event,
            effects: event.effects.map((effect) =>
              effect.kind === 'start' ? { ...effect, due: '2026-12-31T24:00:00' } : effect,
            ),
          }
        : event,
    );
    const found = redecide(allotment, moved, { [stateCouncil.version]: stateCouncil }, told.context);
    assert.equal(found.same === false && found.seq, 1);
  });
});

describe('protected: only who has the seat acts from it', () => {
  test('another party, another unit, another role are refused', () => {
    const told = weighed();
    assert.equal(kind(told.act('2026-03-04T09:00:00', { kind: 'party', party: 'stranger' }, 'withdraw')), 'not-yours');
    assert.equal(
      kind(told.act('2026-03-04T09:00:00', hand('woods', 'x', 'reviewer'), 'propose', { advice: 'yes' })),
      'not-yours',
    );
    assert.equal(
      kind(told.act('2026-03-04T09:00:00', hand('parks', 'x', 'clerk'), 'propose', { advice: 'yes' })),
      'not-yours',
    );
  });
});
