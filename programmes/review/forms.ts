import { choice, files, formsOf, long, people, text, yesNo } from '../../kernel/form.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { review } from './loop.ts';
import { allReasons, levels } from './reasons.ts';
import { screening } from './screening.ts';
import { secondReview } from './second-review.ts';
import { visit } from './visit.ts';

const level = (): JsonObject => ({ type: 'string', enum: levels, widget: 'faces' });
const tags = (): JsonObject => ({
  type: 'array',
  items: { type: 'string', enum: allReasons },
  maxItems: 8,
  widget: 'tags',
});
const rating = () => ({ level: level(), tags: tags(), text: long(1000), callable: yesNo() });

const kind = () => choice('fix-now', 'complex', 'no-legal-basis');
/** What was found, of which kind it is, and for a complex one how it will be put right. */
const looked = () => ({ found: long(2000), class: kind(), plan: long(2000) });

export const forms = {
  review: formsOf(review, {
    rate: rating(),
    dispatch: { heard: long(2000) },
    contact: { method: choice('telephone', 'visit'), ...looked() },
    verify: looked(),
    reclassify: { class: kind() },
    'feed-back': { measure: long(2000), reply: long(500) },
    close: { method: choice('telephone', 'visit', 'message'), answer: long(1000), satisfied: yesNo() },
    supervise: { measure: long(2000) },
    appeal: { claim: choice('mistake', 'malicious'), files: files() },
    uphold: { panel: people(3) },
    void: { voidReason: choice('mistake', 'malicious'), panel: people(3) },
  }),
  screening: formsOf(screening, { propose: { shown: long(1000) } }),
  visit: formsOf(visit, {
    serve: {
      window: { ...text(3), pattern: '^[1-9][0-9]{0,2}$', digits: true },
      matter: choice('consult', 'submit', 'collect', 'pre-check', 'other'),
      about: text(40),
    },
  }),
  'second-review': formsOf(secondReview, { 'rate-again': rating(), supervise: { measure: long(2000) } }),
};
