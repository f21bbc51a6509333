import { choice, formsOf, long, yesNo } from '../../kernel/form.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { review } from './loop.ts';
import { allReasons, levels } from './reasons.ts';
import { secondReview } from './second-review.ts';

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
  'second-review': formsOf(secondReview, { 'rate-again': rating(), supervise: { measure: long(2000) } }),
};
