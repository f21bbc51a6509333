import { choice, date, files, filesByMaterial, formsOf, lines, long, text, unit, yesNo } from '../../kernel/form.ts';
import { assist } from './loop.ts';
import { preReview } from './pre-review.ts';

const method = () => choice('telephone', 'counter', 'visit', 'message');
const step = { done: text(200), result: long(1000), files: files() };

export const forms = {
  assist: formsOf(assist, {
    ask: { kind: choice('help', 'agency'), need: long(1000), offered: yesNo() },
    'note-acceptance': { method: method(), note: long(1000) },
    offer: { unit: unit() },
    rule: { unit: unit() },
    'rule-again': { unit: unit() },
    contact: { method: method(), note: long(1000) },
    propose: {
      route: lines(12, { what: text(200), unit: unit() }),
      materials: lines(40, { name: text(200), note: text(200) }, ['name']),
      readyOn: date(),
    },
    'note-agreement': { method: method(), files: files(), note: long(1000) },
    'ask-change': { wish: long(1000) },
    authorise: { signedOn: date(), files: files() },
    'do-step': step,
    'act-for': step,
    'help-at-once': { ...step, handed: long(1000) },
    'hand-over': { result: long(2000), handed: long(1000), files: files() },
    confirm: { finished: yesNo(), note: long(1000) },
    'note-signature': { files: files() },
    'call-back': { finished: yesNo(), note: long(1000) },
    redirect: { channel: text(300) },
  }),
  'pre-review': formsOf(preReview, {
    'hand-in': { files: filesByMaterial(), note: long(1000) },
    advise: { advice: long(2000) },
  }),
};
