import type { Words } from '../../../kernel/programme.ts';
import { loops } from '../loops.ts';
import { after } from './en/after.ts';
import { approval } from './en/approval.ts';
import { banned } from './en/banned.ts';
import { beside } from './en/beside.ts';
import { heard } from './en/heard.ts';
import { inspected } from './en/inspected.ts';
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
  ...inspected,
  ...Object.assign(
    {},
    ...Object.entries(matters).map(([name, own]) => {
      const loop = loops.find((known) => known.name === name);
      return loop === undefined ? {} : likened(approval, loop, own);
    }),
  ),
  'measure.approval.received': 'Applications received',
  'measure.approval.finished': 'Matters finished',
  'measure.approval.granted': 'Permits granted',
  'measure.approval.denied': 'Permits denied',
  'measure.approval.notified': 'Share asked for corrections',
  'measure.approval.deemed-accepted': 'Deemed accepted by silence',
  'measure.approval.late-promised': 'Share beyond the promised limit',
  'measure.approval.late-statutory': 'Share beyond the statutory limit',
  'measure.approval.with-gaps': 'Accepted with gaps',
  'measure.approval.supplied': 'Gaps supplied',
  'measure.approval.on-promise': 'Granted on promise',
};
