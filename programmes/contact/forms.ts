import type { JsonObject } from '../../kernel/json.ts';
import { choice, date, files, formsOf, long, text, unit, whole, yesNo } from '../../kernel/form.ts';
import { followUp } from './follow-up.ts';
import { improvement } from './improvement.ts';
import { enterpriseVisit } from './enterprise-visit.ts';
import { contact } from './loop.ts';
import { channels, hours, purposes, wordings } from './ways.ts';

const method = () => choice('counter', 'telephone', 'letter');
const satisfied = () => choice('5', '4', '3', '2', '1');

const several = (values: readonly string[]): JsonObject => ({
  type: 'array',
  items: { type: 'string', enum: values },
  minItems: 1,
  maxItems: values.length,
  uniqueItems: true,
  widget: 'tags',
});

/** A yes of its own to each purpose and each way; nothing is ticked beforehand. */
const consent = {
  purposes: several(purposes),
  channels: several(channels),
  hours: choice(...hours),
  wording: choice(...wordings),
};
/** Somebody at the counter has the words read out to him and signs; the slip is kept with the case. */
const atCounter = { ...consent, readOut: yesNo(), files: files() };
const signed = (form: JsonObject | undefined): JsonObject => ({ ...form, staffNeeds: ['readOut', 'files'] });

const consents = formsOf(contact, {
  agree: atCounter,
  widen: atCounter,
  narrow: { ...consent, note: long(1000) },
  plan: {
    purpose: choice('follow-up', 'opinion'),
    channel: choice(...channels),
    unit: unit(),
    dueOn: date(),
    about: text(100),
    aboutNumber: text(40),
    aboutTitle: text(200),
    plannedBy: text(60),
  },
  'note-withdrawal': { method: method(), note: long(1000) },
});

const improvements = formsOf(improvement, {
  raise: { suggestion: long(2000) },
  plan: { change: long(2000), dueOn: date() },
  improve: { changed: long(2000), guide: text(100), guideVersion: whole(1, 100_000) },
});
/** The guide that was changed, by item and version. */
const cites = { register: 'service-item', key: 'guide', version: 'guideVersion' };

export const forms: Readonly<Record<string, Readonly<Record<string, JsonObject>>>> = {
  contact: { ...consents, agree: signed(consents['agree']), widen: signed(consents['widen']) },
  'follow-up': formsOf(followUp, {
    plan: {
      purpose: choice('follow-up', 'opinion'),
      channel: choice(...channels),
      dueOn: date(),
      about: text(100),
      aboutNumber: text(40),
      aboutTitle: text(200),
      plannedBy: text(60),
    },
    'note-answer': { satisfied: satisfied(), note: long(1000) },
    'note-suggestion': { satisfied: satisfied(), suggestion: long(2000) },
    'note-attempt': { note: long(500) },
    'note-no-wish': { note: long(500) },
    answer: { satisfied: satisfied(), note: long(1000) },
    suggest: { satisfied: satisfied(), suggestion: long(2000) },
  }),
  'enterprise-visit': formsOf(enterpriseVisit, {
    begin: { turnOn: date() },
    arrange: { visitOn: date(), note: long(500) },
    visit: { met: text(200) },
    'note-suggestion': { suggestion: long(2000) },
    'note-question': { kind: choice('consult', 'help', 'complaint'), question: long(2000) },
    record: { heard: long(2000), files: files() },
    'note-no': { method: method(), note: long(500) },
  }),
  improvement: { ...improvements, improve: { ...improvements['improve'], cites } },
};
