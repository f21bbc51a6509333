import { choice, date, formsOf, long, text } from '../../kernel/form.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { contact } from './contact.ts';
import { followUp } from './follow-up.ts';
import { improvement } from './improvement.ts';
import { channels, purposes } from './wording.ts';

const some = (values: readonly string[]): JsonObject => ({
  type: 'array',
  items: { type: 'string', enum: values },
  minItems: 1,
  uniqueItems: true,
  widget: 'tags',
});
const agreement = {
  purposes: some(purposes),
  channels: some(channels),
} as const;
const satisfied = () => choice('5', '4', '3', '2', '1');
const heard = { opinion: long(2000), satisfied: satisfied() };

export const forms = {
  contact: formsOf(contact, {
    agree: agreement,
    change: agreement,
    plan: { plannedOn: date(), purpose: choice(...purposes), channel: choice(...channels), about: text(200) },
  }),
  'follow-up': formsOf(followUp, {
    try: { note: text(500) },
    reach: heard,
    'reach-with-suggestion': { ...heard, suggestion: long(2000) },
  }),
  improvement: formsOf(improvement, {
    say: { suggestion: long(2000), about: text(200) },
    accept: { what: long(2000), changeBy: date() },
    'make-change': { change: long(2000), item: text(100) },
  }),
};
