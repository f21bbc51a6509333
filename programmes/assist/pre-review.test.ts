import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../kernel/case.ts';
import { preReview } from './pre-review.ts';
import { applicant, hall, tale } from './tale.ts';

const handedIn = (more = {}) => {
  const story = tale(preReview, more);
  const said = story.act('2026-03-02T09:00:00', applicant, 'hand-in', { files: { form: ['f-1'] } });
  return { ...story, said };
};
const ok = (material: string) => ({ material, answer: 'ok' });

test('the papers are looked at within one working day, and found complete', () => {
  const story = handedIn();
  assert.equal(story.now().clocks['opinion']?.due.slice(0, 10), '2026-03-03');
  story.act('2026-03-02T11:00:00', hall, 'find-complete', { checklist: [ok('form'), ok('lease')] });
  assert.equal(story.now().ending, 'complete');
});

test('what is to be put right is listed item by item, with how', () => {
  const story = handedIn();
  const lease = { material: 'lease', answer: 'wrong', defect: 'no seal', remedy: 'have it sealed' };
  const grounds = { reason: 'as the guide says', basis: ['own:guide'] };
  const half = story.act('2026-03-02T10:00:00', hall, 'list-fixes', { ...grounds, checklist: [lease] });
  assert.equal(half.refusal?.kind, 'checklist-incomplete');
  story.act('2026-03-02T11:00:00', hall, 'list-fixes', { ...grounds, checklist: [ok('form'), lease] });
  assert.equal(story.now().ending, 'to-fix');
  assert.deepEqual(
    story.now().notice?.map(({ material }) => material),
    ['lease'],
  );
});

test('silence is overdue and is said; it neither accepts nor refuses anything', () => {
  const story = handedIn();
  story.wait('2026-03-05T09:00:00');
  assert.ok(story.history.some(({ act }) => act === 'miss-opinion'));
  assert.equal(story.now().state, 'looking');
});

test('whoever files ends it the same day; nobody ends it by hand', () => {
  const story = handedIn();
  assert.equal(story.act('2026-03-02T10:00:00', hall, 'insist').refusal?.kind, 'not-yours');
  assert.equal(story.act('2026-03-02T10:00:00', applicant, 'insist').refusal?.kind, 'not-yours');
  const filed: Actor = { kind: 'parent', case: 'case-2', child: '' };
  story.act('2026-03-02T10:00:00', filed, preReview.givesWay?.by ?? '');
  assert.equal(story.now().ending, 'filed');
  assert.equal(story.now().facts['filedOn'], '2026-03-02');
});

test('what was received already is not looked at beforehand', () => {
  const about = (loop: string) => ({ subject: { open: { [loop]: 1 }, about: { [loop]: 1 } } });
  assert.equal(handedIn(about('approval')).said.refusal?.kind, 'guard');
  assert.equal(handedIn(about('filing')).said.refusal?.kind, 'guard');
  assert.equal(handedIn(about('assist')).said.refusal, null);
  assert.equal(handedIn({ subject: { open: { approval: 1 }, about: {} } }).said.refusal, null);
});
