import { choice, date, filesByMaterial, formsOf, long, people, text, unit, whole } from '../../kernel/form.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { kinds } from './kinds.ts';
import { loops } from './loops.ts';
import { codePattern } from '../../kernel/project-code.ts';
import { pointPattern } from '../../kernel/point.ts';
import { itemKeys, stageCodes, stepKeys } from './template.ts';

const several = (...values: readonly string[]): JsonObject => ({
  type: 'array',
  items: { type: 'string', enum: values },
  maxItems: values.length,
  uniqueItems: true,
  widget: 'tags',
});
const projectCode = (): JsonObject => ({ ...text(24), pattern: codePattern });
const point = (): JsonObject => ({ type: 'string', pattern: pointPattern, maxLength: 24, widget: 'point' });
const item = () => choice(...itemKeys);
const applying = { item: item(), projectCode: projectCode(), files: filesByMaterial(), purpose: long(1000) };
const team = { agents: people(2, 4), sponsorUnit: unit(), sponsorLeader: text(60) };
const session = {
  minutes: long(4000),
  attendance: long(500),
  materials: several('list', 'samples', 'blank-forms', 'route-map'),
};
const question = { kind: choice('consult', 'help', 'complaint'), question: long(2000) };
const task = { task: long(500), dueOn: date(), criterion: long(500) };
const meeting = { agenda: long(2000), meetOn: date(), invited: long(500) };
const method = () => choice('telephone', 'visit', 'message');
const plan = { items: several(...itemKeys), steps: several(...stepKeys) };

const fields: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, JsonObject>>>>>> = {
  'key-project': {
    introduce: {
      project: text(120),
      kind: choice(...kinds),
      investment: whole(1),
      industry: text(80),
      site: text(200),
      park: text(60),
      point: point(),
    },
    locate: { point: point() },
    contact: { spoken: long(1000) },
    check: { fits: choice('fits', 'does-not-fit') },
    'form-team': { ...team, team: long(500) },
    'change-agents': { agents: people(2, 4) },
    'change-sponsor': { sponsorUnit: unit(), sponsorLeader: text(60) },
    'note-code': { projectCode: projectCode() },
    'enter-stage': { stage: choice(...stageCodes), leadUnit: unit(), ...plan },
    'call-meeting': meeting,
    'raise-blocker': question,
    'watch-start': { permittedOn: date() },
    complete: { summary: long(2000) },
    'complete-otherwise': { summary: long(2000) },
    'confirm-by-call': { method: method() },
  },
  'project-stage': {
    enter: { stage: choice(...stageCodes), ...plan },
    guide: session,
    'guide-next': session,
    'apply-permit': applying,
    'apply-filing': applying,
    'apply-confirmation': applying,
    'begin-step': { step: choice(...stepKeys), unit: unit(), dueOn: date() },
    'change-plan': plan,
  },
  'project-step': {
    begin: { step: choice(...stepKeys), dueOn: date() },
    'report-done': { result: long(1000) },
  },
  guidance: {
    record: session,
    'ask-question': question,
    'confirm-by-call': { method: method() },
  },
  'consultation-meeting': {
    call: meeting,
    'put-off': { meetOn: date() },
    hold: { attendance: long(500) },
    'write-minutes': { minutes: long(4000) },
    'assign-task': { unit: unit(), ...task },
  },
  'meeting-task': { assign: task, 'report-done': { result: long(1000) }, 'send-back': { dueOn: date() } },
  'work-start': {
    watch: { permittedOn: date() },
    'extend-once': { startBy: date() },
    'extend-again': { startBy: date() },
  },
  'project-handover': { 'take-over': { note: long(1000) } },
};

export const forms: Readonly<Record<string, ReturnType<typeof formsOf>>> = Object.fromEntries(
  loops.map((loop) => [loop.name, formsOf(loop, fields[loop.name] ?? {})]),
);
