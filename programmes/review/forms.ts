import { choice, formsOf, long, text, yesNo } from '../../kernel/form.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { review } from './loop.ts';
import { allReasons, levels } from './reasons.ts';
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

export const forms = {
  review: formsOf(review, {
    rate: rating(),
    contact: {
      method: choice('telephone', 'visit', 'from-file'),
      found: long(2000),
      class: choice('fix-now', 'complex', 'no-legal-basis'),
    },
    'feed-back': { measure: long(2000) },
    close: { method: choice('telephone', 'visit', 'message'), answer: long(1000) },
    void: { voidReason: choice('mistake', 'malicious') },
  }),
  visit: formsOf(visit, {
    serve: {
      window: { ...text(3), pattern: '^[1-9][0-9]{0,2}$', digits: true },
      matter: choice('consult', 'submit', 'collect', 'pre-check', 'other'),
      about: text(40),
    },
  }),
  'second-review': formsOf(secondReview, { 'rate-again': rating(), supervise: { measure: long(2000) } }),
};
