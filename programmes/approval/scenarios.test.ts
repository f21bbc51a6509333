import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarLayer } from '../../kernel/calendars/calendar-layer.ts';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import { withLayers } from '../../kernel/calendars/with-layers.ts';
import { light } from '../../kernel/light.ts';
import { recount } from '../../kernel/recount.ts';
import { figures } from './figures.ts';
import { approval } from './loop.ts';
import { papers } from './papers.ts';
import { renewal } from './renewal.ts';
import { revocation } from './revocation.ts';
import {
  accepted,
  applicant,
  applied,
  approver,
  given,
  grounds,
  head,
  leader,
  papersOf,
  parent,
  reviewer,
  supervisor,
  tale,
  whole,
} from './tale.ts';
import { verification } from './verification.ts';

/** What the domain says must come out, from the first act to the last paper. */

const counted = (name: string, told: ReturnType<typeof tale>): number => {
  const figure = figures.find((one) => one.name === name);
  assert.ok(figure, name);
  return told.history.reduce((sum, event) => sum + figure.count(event, told.now()), 0);
};

test('scenario 1, deemed acceptance: handed in online, a material missing, and the unit does nothing', () => {
  const told = applied(given(), '2021-04-30T10:00:00');
  const silent = told.wait('2021-05-12T00:00:01');
  const [event] = silent.events;
  assert.deepEqual([event?.act, event?.legal], ['deem-accepted', '2021-05-11T24:00:00']);
  assert.deepEqual(
    [told.now().facts['acceptedOn'], told.now().facts['acceptBasis'], told.now().clocks['statutory']?.due],
    ['2021-04-30', 'deemed', '2021-06-01T24:00:00'],
  );
  assert.deepEqual(papersOf(silent), ['deemed-acceptance-statement']);
  assert.ok(event);
  const statement = papers['approval']?.['deemed-acceptance-statement']?.({
    event,
    standing: told.now(),
    words: {},
    unitName: String,
  });
  assert.deepEqual(statement?.basis, ['AL32-1-4']);
  assert.equal(counted('approval.deemed-accepted', told), 1, 'held against the unit');
  assert.deepEqual(papersOf(told.act('2021-05-12T09:00:00', reviewer, 'issue-voucher')), ['acceptance-notice']);
});

test('scenario 2, pause without notice: the statutory clock runs on and warns, and the pause counts from its notice', () => {
  const told = accepted();
  told.act('2021-05-11T09:00:00', reviewer, 'record-procedure', { reason: 'experts met', procedure: 'expert-review' });
  const due = told.now().clocks['statutory']?.due ?? '';
  const run = told.now().clocks['statutory'];
  assert.ok(run);
  assert.equal(light(stateCouncil, '2021-06-04T10:00:00', run, { amount: 2, unit: 'workday' }), 'yellow');
  const noticed = { ...grounds, procedure: 'expert-review' };
  const refused = told.act('2021-05-13T09:00:00', reviewer, 'begin-procedure', noticed);
  assert.deepEqual([refused.refusal?.kind, refused.refusal?.about['field']], ['input-missing', 'procedureUntil']);
  assert.deepEqual([told.now().pauses, told.now().clocks['statutory']?.due], [[], due]);
  told.act('2021-05-17T09:00:00', reviewer, 'begin-procedure', { ...noticed, procedureUntil: '2021-05-18' });
  assert.equal(told.now().pauses[0]?.from, '2021-05-17', 'not from when the experts met');
  assert.ok((told.now().clocks['statutory']?.due ?? '') > due);
});

test('scenario 3, joint handling: of 2024-12-31, due on 2025-03-11, longer only by the leader and with a notice that says why', () => {
  const told = accepted(given({ joint: true, leadingUnit: 'general-office' }), '2024-12-31');
  assert.equal(told.now().clocks['jointly']?.due, '2025-03-11T24:00:00');
  assert.equal(told.now().clocks['statutory'], undefined);
  assert.equal(told.act('2025-02-10T09:00:00', head, 'extend-jointly', grounds).refusal?.kind, 'not-yours');
  assert.equal(told.act('2025-02-10T09:00:00', head, 'extend', grounds).refusal?.kind, 'clock-not-running');
  assert.equal(told.act('2025-02-10T09:00:00', leader, 'extend-jointly', {}).refusal?.kind, 'reason-missing');
  assert.deepEqual(papersOf(told.act('2025-02-10T09:00:00', leader, 'extend-jointly', grounds)), ['extension-notice']);
  assert.equal(told.now().clocks['jointly']?.due, '2025-04-01T24:00:00');
});

test('scenario 4, promise found false: ordered to be put right, not put right, and revoked on paper after the holder was heard', () => {
  const promised = applied(given({ onPromise: true }), '2021-05-10T10:00:00');
  promised.act('2021-05-10T11:00:00', applicant, 'promise', { promise: true });
  const granted = promised.act('2021-05-10T11:30:00', approver, 'grant-on-promise', grounds);
  assert.ok(granted.opens.some(({ loop }) => loop === 'verification'));
  const verifying = tale({ ...given(), parent: { case: 'case-1', child: '' } }, verification);
  verifying.act('2021-05-10T11:30:00', parent, 'begin');
  const order = { ...grounds, method: 'on-site', mendUntil: '2021-06-04' };
  assert.deepEqual(papersOf(verifying.act('2021-05-20T09:00:00', supervisor, 'order-mending', order)), [
    'mending-order',
  ]);
  const broken = verifying.wait('2021-06-05T09:00:00');
  assert.deepEqual(
    broken.opens.map(({ loop }) => loop),
    ['revocation', 'credit'],
  );
  const left = { ...given(), seats: { licensee: { party: 'party-1' } }, parent: { case: 'case-2', child: '' } };
  const revoking = tale(left, revocation);
  revoking.act('2021-06-05T09:00:00', parent, 'open-revocation');
  revoking.act('2021-06-07T09:00:00', reviewer, 'propose', { ...grounds, cause: 'conditions-not-met' });
  assert.equal(
    revoking.act('2021-06-07T10:00:00', approver, 'revoke', grounds).refusal?.kind,
    'not-now',
    'not unheard',
  );
  revoking.act('2021-06-08T09:00:00', applicant, 'state-the-case', { statement: 'we tried' });
  assert.deepEqual(papersOf(revoking.act('2021-06-09T09:00:00', approver, 'revoke', grounds)), ['revocation-decision']);
});

test('scenario 7, light immutability: what was late stays late whatever calendar comes afterwards, and the change is an event', () => {
  const told = accepted();
  told.wait('2021-05-25T09:00:00');
  assert.equal(told.now().clocks['promised']?.status, 'fired');
  const snow: CalendarLayer = {
    kind: 'override',
    document: '1',
    title: 'snow',
    off: [['snow', '2021-05-17', '2021-05-28']],
    work: [],
  };
  const calendar = withLayers(stateCouncil, [snow], 'snow');
  const later = recount(approval, told.now(), '2021-05-25T10:00:00', { ...told.context, calendar }, told.context);
  const after = later.standing;
  assert.ok(after);
  assert.deepEqual(after.clocks['promised'], told.now().clocks['promised'], 'its day is not moved');
  const run = after.clocks['promised'];
  assert.equal(run && light(calendar, '2021-05-25T10:00:00', run), 'red');
  assert.ok((after.clocks['statutory']?.due ?? '') > (told.now().clocks['statutory']?.due ?? ''), 'what runs is');
  assert.deepEqual(
    later.events.map(({ act, by }) => [act, by]),
    [['recount', 'system']],
  );
});

test('scenario 13, renewal silence: filed in time, no decision when the permit expires, and it is renewed on paper', () => {
  const told = tale(given(), renewal);
  told.act('2021-05-10T10:00:00', applicant, 'submit', {
    files: { form: [] },
    permitNumber: 'P-1',
    expiresOn: '2021-06-30',
  });
  told.act('2021-05-11T10:00:00', reviewer, 'accept', whole);
  told.wait('2021-06-30T23:00:00');
  assert.equal(told.now().state, 'reviewing');
  const deemed = told.wait('2021-07-01T00:00:05');
  assert.deepEqual([told.now().ending, told.now().facts['renewedOn']], ['deemed-renewed', '2021-06-30']);
  assert.ok(papersOf(deemed).includes('deemed-renewal-statement'));
});
