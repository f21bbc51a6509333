import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyProject } from './loop.ts';
import { agent, enterprise, grounds, heard, introducer, lead, office, opened, refused, tale, two } from './tale.ts';

const introduced = () => {
  const told = tale(keyProject);
  told.act('2020-11-02T09:00:00', introducer, 'introduce', {
    project: 'Rescue centre',
    kind: 'industrial',
    investment: 12000,
  });
  return told;
};
const checked = () => {
  const told = introduced();
  told.act('2020-11-03T09:00:00', office, 'contact', { spoken: 'the four stages' });
  told.act('2020-11-04T09:00:00', office, 'check', { fits: 'fits', reason: 'a high and two new' });
  return told;
};
const team = { agents: two, sponsorUnit: 'economy-bureau', sponsorLeader: 'Leader', team: 'four bureaus' };
const serving = () => {
  const told = checked();
  told.act('2020-11-05T09:00:00', lead, 'list', grounds);
  told.act('2020-11-06T09:00:00', lead, 'form-team', team);
  return told;
};
const enter = (stage: string) => ({ stage, leadUnit: 'land-bureau', items: [], steps: [] });

test('whoever heard of a project is met with a first contact within two working days, or it is late', () => {
  const told = introduced();
  assert.equal(told.now().clocks['contact']?.due, '2020-11-04T24:00:00');
  told.wait('2020-11-05T09:00:00');
  assert.equal(told.now().clocks['overdue']?.status, 'running');
});

test('a wrong click is taken back by the same hand within a minute, and put right later by another', () => {
  const told = introduced();
  told.act('2020-11-03T09:00:00', office, 'contact', { spoken: 'the wrong project' });
  assert.equal(refused(told.undo('2020-11-03T09:00:30', lead)), 'not-yours');
  assert.equal(refused(told.undo('2020-11-03T09:01:30', office)), 'hold-over');
  assert.equal(refused(told.undo('2020-11-03T09:00:30', office)), undefined);
  assert.equal(told.now().state, 'introduced');
});

test('a project is listed by a decision with reasons, or declined by one', () => {
  assert.equal(refused(checked().act('2020-11-05T09:00:00', lead, 'list')), 'reason-missing');
  const told = checked();
  told.act('2020-11-05T09:00:00', lead, 'decline', grounds);
  assert.deepEqual([told.now().ending, told.now().rights.length], ['not-listed', 1]);
});

test('a team has two named agents: one is refused, and none leaves without a successor', () => {
  const told = checked();
  told.act('2020-11-05T09:00:00', lead, 'list', grounds);
  const one = told.act('2020-11-06T09:00:00', lead, 'form-team', { ...team, agents: two.slice(0, 1) });
  assert.equal(refused(one), 'too-few');
  told.act('2020-11-06T09:00:00', lead, 'form-team', team);
  assert.equal(told.now().state, 'serving');
  const fewer = told.act('2020-11-09T09:00:00', lead, 'change-agents', { agents: two.slice(1), reason: 'moved' });
  assert.equal(refused(fewer), 'too-few');
});

test('stages come in their order, one at a time', () => {
  const told = serving();
  const [stage] = opened(told.act('2020-11-09T09:00:00', agent, 'enter-stage', enter('1')));
  assert.deepEqual([stage?.loop, stage?.input['stage']], ['project-stage', '1']);
  assert.equal(refused(told.act('2020-11-09T10:00:00', agent, 'enter-stage', enter('2'))), 'children-open');
  told.act('2020-12-01T09:00:00', heard(String(stage?.case), 'stage', 'finished'), 'hear-stage');
  const again = told.act('2020-12-01T10:00:00', agent, 'enter-stage', enter('1'));
  assert.deepEqual([again.refusal?.kind, again.refusal?.about['guard']], ['guard', 'next-stage']);
});

test('it is reported done after the fourth stage only, confirmed by the enterprise, and ends with the hand-over', () => {
  const told = serving();
  assert.equal(refused(told.act('2021-03-01T09:00:00', agent, 'complete', { summary: 'done' })), 'guard');
  const [stage] = opened(told.act('2021-03-01T09:00:00', agent, 'enter-stage', enter('4')));
  told.act('2021-04-01T09:00:00', heard(String(stage?.case), 'stage', 'finished'), 'hear-stage');
  told.act('2021-04-02T09:00:00', agent, 'complete', { summary: 'done' });
  const [handover] = opened(told.act('2021-04-06T09:00:00', enterprise, 'confirm'));
  assert.equal(handover?.loop, 'project-handover');
  told.act('2021-04-07T09:00:00', heard(String(handover?.case), 'handover', 'taken'), 'hear-handover');
  assert.deepEqual([told.now().ending, told.now().rights[0]?.right], ['completed', 'service']);
});

test('silence of the enterprise lets the office call, and not before', () => {
  const told = serving();
  const [stage] = opened(told.act('2021-03-01T09:00:00', agent, 'enter-stage', enter('4')));
  told.act('2021-04-01T09:00:00', heard(String(stage?.case), 'stage', 'finished'), 'hear-stage');
  told.act('2021-04-02T09:00:00', agent, 'complete', { summary: 'done' });
  const early = told.act('2021-04-06T09:00:00', office, 'confirm-by-call', { method: 'telephone' });
  assert.equal(refused(early), 'clock-still-running');
  told.act('2021-04-13T09:00:00', office, 'confirm-by-call', { method: 'telephone' });
  assert.equal(told.now().state, 'handing');
});

test('a project is taken off the list by a decision, and what is open under it is called back', () => {
  const told = serving();
  const [stage] = opened(told.act('2020-11-09T09:00:00', agent, 'enter-stage', enter('1')));
  const off = told.act('2021-01-04T09:00:00', lead, 'unlist', grounds);
  assert.deepEqual([told.now().ending, off.recalls], ['unlisted', [stage?.case]]);
});

test('a blocker is asked in the name of the enterprise, and heard when it is answered', () => {
  const told = serving();
  const raised = told.act('2020-11-09T09:00:00', agent, 'raise-blocker', { kind: 'help', question: 'no road' });
  assert.deepEqual(
    opened(raised).map(({ loop, as }) => [loop, as]),
    [['inquiry', 'party-1']],
  );
});
