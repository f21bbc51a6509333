import { choice, date, files, formsOf, long, text, unit, yesNo } from '../../kernel/form.ts';
import { instruction } from './instruction.ts';
import { supervision } from './loop.ts';

const askerWord = () => choice('none', 'pending', 'told', 'called-back', 'confirmed');

export const forms = {
  supervision: formsOf(supervision, {
    order: {
      orderedUnit: unit(),
      cause: choice('red', 'reopened', 'by-hand'),
      what: long(2000),
      late: yesNo(),
      redSince: date(),
      askerWord: askerWord(),
    },
    answer: { answer: long(2000), evidence: long(2000), files: files() },
    close: { checked: long(1000) },
    'hear-end': { askerWord: askerWord() },
    lead: { instruction: long(2000) },
    interview: { heldOn: date() },
  }),
  instruction: formsOf(instruction, {
    instruct: { ownerUnit: unit(), text: long(2000), writtenOn: date(), dueOn: date(), cases: text(300) },
    report: { report: long(2000), evidence: long(2000), files: files() },
    'send-back': { dueOn: date() },
  }),
};
