import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { gather, loadProgrammes } from '../../../api/programmes.ts';
import { stateCouncil } from '../../../kernel/calendars/state-council.ts';
import { root } from '../../root.ts';
import { allApprovalCourses as approvalCourses } from './all-approval-courses.ts';
import { period } from './closed-period.ts';
import { inquiryCourses } from './inquiry-courses.ts';
import { allStories, restingInEach } from './load-history.ts';
import { assistCourses } from './assist-courses.ts';
import { supervisionCourses } from './supervision-courses.ts';
import { complaintCourses } from './complaint-courses.ts';
import { contactCourses } from './contact-courses.ts';
import { preReviewCourses } from './pre-review-courses.ts';
import { projectCourses } from './project-courses.ts';
import { budgetCourse, policyCourses } from './policy-courses.ts';
import { reviewCourses } from './review-courses.ts';
import { visitCourses } from './visit-stories.ts';
import { enterpriseVisitCourses } from './enterprise-visit-courses.ts';
import type { TimedStory } from './timed-story.ts';
import { pageVolumes } from './volumes.ts';

const all = allStories({ calendar: () => stateCouncil }, '2026-11-24', pageVolumes);
const ofProjects = (story: TimedStory): boolean => story.steps[0]?.leg.opens === 'key-project';
const past = all.filter(({ steps }) => (steps[0]?.at ?? '') < '2022');
const closed = past.filter((story) => !ofProjects(story));

test('every state and every ending of every loop has a course that leads there, often enough', async () => {
  const { loops } = gather(await loadProgrammes(join(root, 'programmes')), new Map());
  const places = loops.flatMap(({ loop }) =>
    [...Object.keys(loop.states), ...Object.keys(loop.endings)].map((place) => `${loop.name}: ${place}`),
  );
  assert.ok(places.length > 30);
  const led = new Set(
    [
      ...approvalCourses,
      ...inquiryCourses,
      ...assistCourses,
      ...preReviewCourses,
      ...reviewCourses,
      ...projectCourses,
      ...policyCourses,
      ...contactCourses,
      ...visitCourses,
      ...complaintCourses,
      ...enterpriseVisitCourses,
      ...supervisionCourses,
      budgetCourse,
    ].map(({ rests }) => rests),
  );
  assert.deepEqual(
    places.filter((place) => !led.has(place)),
    [],
  );
  assert.ok(pageVolumes.least >= 5 && restingInEach >= 5);
});

test('the page counts 1,064 answers and 398 solved needs', () => {
  assert.equal(pageVolumes.consultations, 1064);
  assert.equal(pageVolumes.needs, 398);
  const begun = (...loops: readonly string[]) =>
    closed.filter(({ steps }) => loops.includes(steps[0]?.leg.opens ?? ''));
  const inquiries = begun('inquiry');
  assert.equal(inquiries.length, 1064 + 398 + pageVolumes.otherInquiries);
  assert.equal(closed.length - inquiries.length - begun('assist', 'pre-review').length, pageVolumes.approvals);
});

test('the page counts 28,344 agent services, each one order that was served to its end', () => {
  assert.equal(closed.filter(({ rests }) => /^assist: (un)?confirmed$/.test(rests)).length, 28_344);
});

test('the page counts 81 key projects that were served', () => {
  const listed = past.filter((story) => ofProjects(story) && story.steps.some(({ leg }) => leg.act === 'list'));
  assert.equal(listed.length, 81);
});

test('the closed period is closed: everything in it begins and ends there', () => {
  const outside = past.flatMap(({ key, steps }) =>
    steps.filter(({ at }) => at < period.from || at > `${period.to}T24`).map(({ at }) => `${key} ${at}`),
  );
  assert.deepEqual(outside, []);
});

test('nobody is two people, and no service is played twice', () => {
  assert.equal(new Set(all.map(({ key }) => key)).size, all.length);
  assert.equal(new Set(all.map(({ party }) => party.phone)).size, all.length);
});

test('the mix is that of a real place: some put right, some denied or taken back, some badly reviewed', () => {
  const share = (stories: readonly TimedStory[], holds: (story: TimedStory) => boolean): number =>
    stories.filter(holds).length / stories.length;
  const did =
    (...acts: readonly string[]) =>
    ({ steps }: TimedStory): boolean =>
      steps.some(({ leg }) => acts.includes(leg.act ?? leg.opens ?? ''));
  const between = (least: number, found: number, most: number): void =>
    assert.ok(found >= least && found <= most, `${found} is not between ${least} and ${most}`);
  const approvals = closed.filter(({ item, steps }) => item !== null && steps[0]?.leg.opens === 'approval');
  between(0.08, share(approvals, did('notify')), 0.25);
  between(0.02, share(approvals, did('deny')), 0.1);
  between(0.02, share(approvals, did('withdraw')), 0.1);
  const reviewed = closed.filter(did('review'));
  const others = closed.filter(({ steps }) => steps[0]?.leg.opens !== 'assist');
  between(0.1, others.filter(did('review')).length / others.length, 0.6);
  between(0.05, share(reviewed, did('dispatch')), 0.2);
});
