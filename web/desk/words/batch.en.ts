import type { Words } from '../../../kernel/programme.ts';

/** The words of one act on several cases. */
export const batchEn: Words = {
  'desk.batch.marked': '{n} marked',
  'desk.batch.begin': 'Do the same on all …',
  'desk.print.begin': 'Print papers … (P)',
  'desk.print.many': 'Papers of at most {most} cases at a time',
  'desk.print.title': 'Print papers of the {n} marked cases',
  'desk.print.which': 'Which paper',
  'desk.print.last': 'The last one that went out, of each',
  'desk.print.kind': '{name} ({n} have it)',
  'desk.print.none': 'No paper to print',
  'desk.print.print': 'Print {n}',
  'desk.batch.clear': 'Clear the marks',
  'desk.batch.few': 'Mark two or more to do the same on all',
  'desk.batch.many': 'At most {most} at a time; please mark fewer',
  'desk.batch.title': 'Do the same on the {n} marked cases',
  'desk.batch.none':
    'There is nothing now that can be done on these together. What needs a checklist, files or a legal basis is done case by case.',
  'desk.batch.can': 'possible on {n}',
  'desk.batch.sure': '“{act}” will be done on these {n} cases',
  'desk.batch.cannot': 'Left out: {n}',
  'desk.batch.other': 'It is of another kind, or this is not possible now.',
  'desk.batch.submit': 'Confirm for {n} cases: {act}',
  'desk.batch.ends': 'This finishes these cases.',
  'desk.batch.waiting': 'being done …',
  'desk.batch.did': 'done',
  'desk.batch.refused': 'not done:',
  'desk.batch.done': '{done} done, {left} not done.',
  'desk.batch.again': 'Try the {n} again that were not done',
  'desk.batch.close': 'Close',
};
