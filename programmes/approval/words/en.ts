import type { Words } from '../../../kernel/programme.ts';
import { loops } from '../loops.ts';
import { after } from './en/after.ts';
import { approval } from './en/approval.ts';
import { banned } from './en/banned.ts';
import { beside } from './en/beside.ts';
import { heard } from './en/heard.ts';
import { matters } from './en/matters.ts';
import { undone } from './en/undone.ts';
import { likened } from './likened.ts';

export const en: Words = {
  ...approval,
  ...beside,
  ...heard,
  ...after,
  ...undone,
  ...banned,
  ...Object.assign(
    {},
    ...Object.entries(matters).map(([name, own]) => {
      const loop = loops.find((known) => known.name === name);
      return loop === undefined ? {} : likened(approval, loop, own);
    }),
  ),
};
