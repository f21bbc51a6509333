import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guidance } from './guidance.ts';
import { meetingTask } from './meeting-task.ts';
import { isProjectCode } from '../../kernel/project-code.ts';
import { projectStage } from './project-stage.ts';
import { agent, enterprise, heard, leadUnit, opened, parent, refused, tale } from './tale.ts';
import { workStart } from './work-start.ts';

const items = ['enterprise-investment-filing', 'land-planning-permit'];
const code = { projectCode: '2011-370800-04-01-123456' };
const session = { minutes: 'all items', attendance: 'both agents', materials: ['list'] };
const entered = () => {
  const told = tale(projectStage);
  told.act('2020-11-09T09:00:00', parent, 'enter', { stage: '1', items, steps: ['regional-assessment'] });
  return told;
};
const guided = () => {
  const told = entered();
  told.act('2020-11-10T09:00:00', agent, 'guide', session);
  return told;
};
/** The case of the guidance: the second act opened it. */
const shown = 'child-2';

test('all items of a stage are explained within three working days of entering it', () => {
  const told = entered();
  assert.equal(told.now().clocks['concentrated']?.due, '2020-11-12T24:00:00');
  const [session1] = opened(told.act('2020-11-10T09:00:00', agent, 'guide', session));
  assert.deepEqual([session1?.child, session1?.loop], ['concentrated', 'guidance']);
  assert.equal(told.now().clocks['concentrated']?.status, 'stopped');
});

test('what needs another item first is refused until that is finished, and is opened in its own loop', () => {
  const told = guided();
  const land = { item: 'land-planning-permit', ...code };
  const early = told.act('2020-11-10T10:00:00', enterprise, 'apply-permit', land);
  assert.deepEqual([early.refusal?.kind, early.refusal?.about['guard']], ['guard', 'may-begin']);
  const [filing] = opened(told.act('2020-11-10T10:00:00', agent, 'apply-filing', { item: items[0] ?? '', ...code }));
  assert.deepEqual([filing?.loop, filing?.item, filing?.as], ['filing', items[0], 'party-1']);
  told.act('2020-11-10T11:00:00', heard(String(filing?.case), 'item', 'filed'), 'hear-item');
  assert.equal(opened(told.act('2020-11-10T12:00:00', enterprise, 'apply-permit', land))[0]?.loop, 'approval');
  assert.equal(refused(told.act('2020-11-10T13:00:00', enterprise, 'apply-permit', land)), 'guard', 'twice');
  const outside = told.act('2020-11-10T13:00:00', enterprise, 'apply-permit', { item: 'fire-acceptance', ...code });
  assert.equal(refused(outside), 'guard', 'not of this stage');
});

test('a refused item can be applied for again, and does not let go what waits for it', () => {
  const told = guided();
  const filing = { item: items[0] ?? '', ...code };
  const [first] = opened(told.act('2020-11-10T10:00:00', agent, 'apply-filing', filing));
  told.act('2020-11-10T11:00:00', heard(String(first?.case), 'item', 'not-accepted'), 'hear-item');
  const land = { item: 'land-planning-permit', ...code };
  assert.equal(refused(told.act('2020-11-10T12:00:00', enterprise, 'apply-permit', land)), 'guard');
  assert.equal(opened(told.act('2020-11-10T12:00:00', agent, 'apply-filing', filing)).length, 1);
});

test('a stage is finished when each of its items and steps is; else the rest is named with a reason', () => {
  const told = guided();
  assert.equal(refused(told.act('2020-11-11T09:00:00', leadUnit, 'mark-accepted')), 'guard');
  const run = (name: string, input: Record<string, string>, child: string, ending: string) => {
    const [one] = opened(told.act('2020-11-11T09:00:00', agent, name, { ...code, ...input }));
    told.act('2020-11-12T09:00:00', heard(String(one?.case), child, ending), `hear-${child}`);
  };
  run('apply-filing', { item: items[0] ?? '' }, 'item', 'filed');
  run('begin-step', { step: 'regional-assessment', unit: 'land-bureau', dueOn: '2020-11-20' }, 'step', 'done');
  told.act('2020-11-13T09:00:00', leadUnit, 'mark-accepted');
  assert.equal(told.now().clocks['advance']?.due, '2020-11-18T24:00:00');
  const [next] = opened(told.act('2020-11-16T09:00:00', agent, 'guide-next', session));
  told.act('2020-11-17T09:00:00', heard(String(next?.case), 'advance', 'confirmed'), 'hear-advance');
  told.act('2020-11-17T10:00:00', heard(shown, 'concentrated', 'confirmed'), 'hear-concentrated');
  assert.equal(refused(told.act('2020-11-20T09:00:00', leadUnit, 'close')), 'guard');
  told.act('2020-11-20T09:00:00', leadUnit, 'close-in-part', { reason: 'the land comes with the auction' });
  assert.equal(told.now().ending, 'finished-in-part');
});

test('guidance ends when the enterprise confirms it and every open question has its answer', () => {
  const told = tale(guidance);
  told.act('2020-11-10T09:00:00', parent, 'record', session);
  const [question] = opened(
    told.act('2020-11-10T10:00:00', enterprise, 'ask-question', { kind: 'consult', question: 'Who?' }),
  );
  assert.equal(refused(told.act('2020-11-10T11:00:00', enterprise, 'confirm')), 'children-open');
  told.act('2020-11-11T09:00:00', heard(String(question?.case), 'question', 'answered-on-spot'), 'hear-question');
  told.act('2020-11-11T10:00:00', enterprise, 'confirm');
  assert.equal(told.now().ending, 'confirmed');
});

test('a task of a meeting is closed by the chair, not by its owner, and is late when its day has passed', () => {
  const told = tale(meetingTask, {
    seats: {
      enterprise: { party: 'party-1' },
      owner: { unit: 'land-bureau', person: null },
      chair: { unit: 'approval-bureau', person: null },
    },
  });
  told.act('2020-11-10T09:00:00', parent, 'assign', { task: 'a road', criterion: 'lorries pass', dueOn: '2020-11-20' });
  told.wait('2020-11-23T09:00:00');
  assert.equal(told.now().clocks['overdue']?.status, 'running');
  told.act('2020-11-23T10:00:00', leadUnit, 'report-done', { result: 'built' });
  assert.equal(refused(told.act('2020-11-23T11:00:00', leadUnit, 'find-met')), 'not-yours');
});

test('works start within three months of the permit, are put off twice by three months at most, and else the permit is void', () => {
  const told = tale(workStart);
  told.act('2021-01-11T09:00:00', parent, 'watch', { permittedOn: '2021-01-11' });
  assert.equal(told.now().clocks['start']?.due, '2021-04-12T24:00:00');
  told.wait('2021-03-15T09:00:00');
  assert.ok(told.now().papers.some(({ paper }) => paper === 'start-reminder'));
  const put = (day: string, name: string, startBy: string) =>
    told.act(day, agent, name, { startBy, reason: 'the winter' });
  assert.equal(refused(put('2021-03-16T09:00:00', 'extend-once', '2021-08-01')), 'guard');
  put('2021-03-16T09:00:00', 'extend-once', '2021-07-12');
  put('2021-07-01T09:00:00', 'extend-again', '2021-10-12');
  assert.equal(refused(put('2021-10-01T09:00:00', 'extend-again', '2021-12-11')), 'not-now');
  told.wait('2021-10-13T09:00:00');
  assert.equal(told.now().ending, 'void');
});

test('a project code is looked at by its form, that of before November 2020 too', () => {
  for (const good of ['2011-370800-04-01-123456', '2019-370800-41-03-012345']) assert.ok(isProjectCode(good), good);
  for (const bad of [
    '',
    '2013-370800-04-01-123456x',
    '2113-370800-04-01-123456',
    '20113708000401123456',
    '2019-370800-41-09-012345',
  ])
    assert.equal(isProjectCode(bad), false, bad);
});
