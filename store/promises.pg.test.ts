import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { doAct, grounds, letExpire, openCase, staff } from './example/example-acts.ts';
import { exampleZone } from './example/example-zone.ts';
import type { ExampleZone } from './example/example-zone.ts';
import { hostile } from './example/hostile.ts';
import type { Hostile } from './example/hostile.ts';
import { changeOfCase, copyOfCase, madeUpEvent, madeUpPaper } from './example/hostile-statements.ts';
import { rightsOfCase } from './right.ts';
import { testDatabase } from './template.ts';
import type { TestDatabase } from './template.ts';

// What the database holds of each promise, tried as the role under which the server works.

let database: TestDatabase;
let zone: ExampleZone;
let enemy: Hostile;
let open = '';
let ended = '';
let right = '';

before(async () => {
  database = await testDatabase();
  zone = await exampleZone(database.ownerUrl);
  open = (await openCase(zone)).caseId;
  await doAct(zone, open, { act: 'place', actor: staff('gate'), input: { unit: 'plots' } });
  await doAct(zone, open, { act: 'take', actor: staff('plots') });
  ended = (await openCase(zone)).caseId;
  await doAct(zone, ended, { act: 'place', actor: staff('gate'), input: { unit: 'plots' } });
  await doAct(zone, ended, { act: 'take', actor: staff('plots') });
  const input = {
    ...grounds,
    checklist: [{ material: 'map', answer: 'missing', defect: 'none', remedy: 'bring one' }],
  };
  const notified = await doAct(zone, ended, { act: 'notify', actor: staff('plots'), input });
  assert.deepEqual(notified, { kind: 'done', answer: { case: ended, version: 4, refusal: null }, repeated: false });
  await letExpire(zone, ended, '2026-06-01T09:00:00');
  right = (await rightsOfCase(zone.store, ended))[0]?.id ?? '';
  assert.notEqual(right, '');
  enemy = await hostile(database.ownerUrl, 'example');
});

after(async () => {
  await enemy?.end();
  await zone?.store.close();
  await database?.drop();
});

describe('answered', () => {
  test('an open case cannot be left without a holder', () =>
    enemy.refusedBy('answered_open_case_has_holder', changeOfCase(open, 'holder_unit = NULL')));
  test('an open case cannot be left without a clock', () =>
    enemy.refusedBy('answered_open_case_has_clock', changeOfCase(open, 'next_due = NULL')));
  test('somebody who may act belongs to a unit', () =>
    enemy.refusedBy('answered_person_has_a_unit', "UPDATE person SET unit = 'nowhere' WHERE person = 'plots-1'"));
});

describe('grounded', () => {
  test('a paper that must say why cannot be issued without a reason or a basis', () =>
    enemy.refusedBy(
      'grounded_paper_says_why',
      madeUpPaper(open, 1, { paper: `'refusal'`, grounds: 'true', reason: `' '` }),
    ));
});

describe('finished', () => {
  test('a case is in a state or ended, never both and never neither', async () => {
    await enemy.refusedBy('finished_case_is_in_a_state_or_ended', changeOfCase(open, 'state = NULL'));
    await enemy.refusedBy('finished_case_is_in_a_state_or_ended', changeOfCase(ended, "state = 'checking'"));
  });
  test('an ended case holds nobody to anything', () =>
    enemy.refusedBy('finished_ended_case_holds_nobody', changeOfCase(ended, "holder_unit = 'plots'")));
  test('a paper belongs to something that happened', () =>
    enemy.refusedBy('finished_paper_belongs_to_an_event', madeUpPaper(open, 99, { paper: `'reply'` })));
});

describe('kept', () => {
  test('a duty cannot be given to a unit that is not there', () =>
    enemy.refusedBy('kept_open_case_is_held_by_an_open_unit', changeOfCase(open, "holder_unit = 'nowhere'")));
  test('a unit cannot close while it holds a case', () =>
    enemy.refusedBy('kept_open_case_is_held_by_an_open_unit', "UPDATE unit SET open = false WHERE unit = 'plots'"));
  test('a person cannot leave while holding a case', () =>
    enemy.refusedBy(
      'kept_open_case_is_held_by_an_active_person',
      changeOfCase(open, "holder_person = 'plots-1'"),
      "UPDATE person SET active = false WHERE person = 'plots-1'",
    ));
  test('a case cannot be offered to a unit that is not there', () =>
    enemy.refusedBy('kept_offer_goes_to_a_unit', changeOfCase(open, "offer_unit = 'nowhere'")));
  test('the unit asked first is said once', () =>
    enemy.refusedBy(
      'kept_first_asked_unit_is_pinned',
      `INSERT INTO first_asked VALUES ('example', '${open}', 'parks')`,
    ));
  test('the unit asked first is never changed', () =>
    enemy.forbidden(`UPDATE first_asked SET unit = 'parks' WHERE case_id = '${open}'`));
});

describe('told once', () => {
  test('the one complete notice cannot be given twice', () =>
    enemy.refusedBy(
      'told_once_paper_is_given_once',
      madeUpPaper(ended, 3, { paper: `'correction-notice'`, once: 'true' }),
    ));
});

describe('in time', () => {
  test('the due date of a case is that of a clock that runs', () =>
    enemy.refusedBy('in_time_next_due_is_a_running_clock', changeOfCase(open, "next_due = '2027-01-01T24:00:00'")));
  test('the clock that a case waits for cannot be taken away', () =>
    enemy.refusedBy('in_time_next_due_is_a_running_clock', `DELETE FROM clock WHERE case_id = '${open}'`));
  test('a clock is never due before it starts', () =>
    enemy.refusedBy(
      'in_time_due_follows_its_start',
      `UPDATE clock SET due = '2020-01-01T24:00:00' WHERE case_id = '${open}'`,
    ));
});

describe('trusted', () => {
  test('a case cannot end while something is owed', () =>
    enemy.refusedBy('trusted_ended_case_owes_nothing', changeOfCase(ended, 'open_debts = 1')));
});

describe('judged', () => {
  const event = madeUpEvent({ stream: `'one'` });
  const other = madeUpEvent({ stream: `'other'`, position: '10000' });
  const review = (name: string, used = right): string =>
    copyOfCase(ended, name, { version: '1', right_id: `'${used}'` });
  test('a right to judge is used once', () =>
    enemy.refusedBy('judged_right_is_used_once', event, review('one'), other, review('other')));
  test('a right that nobody was given cannot be used', () =>
    enemy.refusedBy('judged_right_exists', event, review('one', 'made-up')));
  test('nobody judges himself', () =>
    enemy.refusedBy(
      'judged_rater_is_not_rated',
      `INSERT INTO review_right (zone_id, right_id, kind, loop, case_id, seq, case_title, party, about_unit, about_person, from_day)
      VALUES ('example', 'x', 'review', 'plot-review', '${ended}', 1, '', 'plots-1', 'plots', 'plots-1', '2026-01-01')`,
    ));
  test('the rated unit cannot close what a bad mark opened', () =>
    enemy.refusedBy(
      'judged_case_is_closed_by_another_unit',
      changeOfCase(ended, "ended_by_unit = 'plots', ended_apart_from = 'plots'"),
    ));
});

describe('provable', () => {
  test('history cannot be changed', () => enemy.forbidden("UPDATE event SET body = '{}'"));
  test('history cannot be deleted', () => enemy.forbidden('DELETE FROM event'));
  test('history cannot be emptied', () => enemy.forbidden('TRUNCATE event'));
  test('no event happens twice', () =>
    enemy.refusedBy('provable_event_happens_once', madeUpEvent({ stream: `'${open}'` })));
  test('there is one order of events', () =>
    enemy.refusedBy('provable_one_order_of_events', madeUpEvent({ position: '1' })));
  test('the application cannot say when something was recorded', () =>
    enemy.forbidden(madeUpEvent({ recorded_at: `'2020-01-01'` })));
  test('what is not marked happened when it was recorded', () =>
    enemy.refusedBy(
      'provable_live_is_recorded_at_once',
      madeUpEvent({ mark: `'live'`, happened_at: `clock_timestamp() - interval '11 minutes'` }),
    ));
  test('a case cannot stand on what did not happen', () =>
    enemy.refusedBy('provable_case_stands_on_its_events', changeOfCase(open, 'version = 99')));
  test('a case cannot stand on rules that are not kept', () =>
    enemy.refusedBy(
      'provable_case_keeps_its_rules',
      madeUpEvent(),
      copyOfCase(ended, 'made-up', { loop_hash: `'other'`, version: '1' }),
    ));
  test('what a case was opened with cannot be changed', () =>
    enemy.forbidden(changeOfCase(open, "party = 'somebody-else'")));
  test('the rules of a case cannot be changed under it', () =>
    enemy.forbidden("UPDATE loop_definition SET definition = '{}'"));
  test('a click is one act', () =>
    enemy.refusedBy(
      'provable_click_is_one_act',
      "INSERT INTO idempotency (zone_id, actor, key, body_hash, answer) SELECT zone_id, actor, key, body_hash, '{}' FROM idempotency LIMIT 1",
    ));
});

describe('protected', () => {
  test('a look without a purpose is not recorded, and so not given', () =>
    enemy.refusedBy(
      'protected_look_has_a_purpose',
      "INSERT INTO look (zone_id, person, subject, field, purpose) VALUES ('example', 'plots-1', 'rose', 'phone', ' ')",
    ));
  test('a look cannot be wiped out', () => enemy.forbidden('DELETE FROM look'));
  test('another zone cannot be written', () => enemy.forbidden("INSERT INTO unit VALUES ('other', 'plots', true)"));
  test('another zone cannot be read', async () => {
    const other = await exampleZone(database.ownerUrl, 'other');
    const seen = await other.store.query<{ zones: number }>(
      '',
      'SELECT count(DISTINCT zone_id)::int AS zones FROM event',
      [],
    );
    assert.deepEqual(seen, [{ zones: 1 }]);
    await other.store.close();
  });
  test('a staff account belongs to somebody who is there', () =>
    enemy.refusedBy(
      'protected_account_is_a_persons',
      "INSERT INTO account VALUES ('example', 'x', 'nobody', 'scrypt$x$y')",
    ));
  test('a session is of one face', () =>
    enemy.refusedBy(
      'protected_session_is_of_one_face',
      "INSERT INTO session (zone_id, token_hash, face, person, expires_at) VALUES ('example', sha256(''), 'portal', 'plots-1', now())",
    ));
});
