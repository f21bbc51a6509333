import type { Event } from '../../kernel/case.ts';
import { countedWhen } from '../../kernel/counted-when.ts';
import type { Figure } from '../../kernel/programme.ts';

const on = (loop: string, name: string, ...acts: readonly string[]): Figure =>
  countedWhen(loop, name, (event: Event) => acts.includes(event.act));

/** Orders, how far they climbed, and what came of them. */
export const figures: readonly Figure[] = [
  on('supervision', 'supervision.ordered', 'order'),
  on('supervision', 'supervision.raised', 'raise'),
  on('supervision', 'supervision.proposed', 'propose'),
  on('supervision', 'supervision.closed', 'close'),
  on('supervision', 'supervision.missed', 'miss-answer'),
  on('instruction', 'instruction.given', 'instruct'),
  on('instruction', 'instruction.settled', 'settle'),
  on('instruction', 'instruction.missed', 'miss-task'),
];
