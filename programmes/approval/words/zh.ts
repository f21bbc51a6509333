import type { Words } from '../../../kernel/programme.ts';
import { loops } from '../loops.ts';
import { after } from './zh/after.ts';
import { approval } from './zh/approval.ts';
import { banned } from './zh/banned.ts';
import { beside } from './zh/beside.ts';
import { heard } from './zh/heard.ts';
import { matters } from './zh/matters.ts';
import { undone } from './zh/undone.ts';
import { likened } from './likened.ts';

export const zh: Words = {
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
