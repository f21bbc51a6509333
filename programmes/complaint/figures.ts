import type { Event, Standing } from '../../kernel/case.ts';
import { countedWhen } from '../../kernel/counted-when.ts';
import type { Figure } from '../../kernel/programme.ts';

const when = (name: string, counts: (event: Event, standing: Standing) => boolean): Figure =>
  countedWhen('complaint', name, counts);

const ended = ({ effects }: Event): boolean => effects.some(({ kind }) => kind === 'end');
const calledBack = ({ act }: Event): boolean => act === 'call-back';

/** 响应率, 按时办结率, 解决率, 满意率 and 重办率, each with its numerator and its denominator (domain 11.4). */
export const figures: readonly Figure[] = [
  when('complaint.received', ({ act }) => act === 'complain'),
  when('complaint.contacted', ({ act }) => act === 'contact'),
  when('complaint.contacted-late', ({ act }) => act === 'miss-contact'),
  when('complaint.replied', ({ act }) => act === 'sign'),
  when('complaint.missed', ({ act }) => act === 'miss-reply'),
  when('complaint.called-back', calledBack),
  when('complaint.satisfied', (event) => calledBack(event) && Number(event.input['satisfied']) >= 3),
  when('complaint.solved', (event, { ending }) => ended(event) && ['resolved', 'confirmed'].includes(ending ?? '')),
  when('complaint.answered', (event, { ending }) => ended(event) && ending !== 'withdrawn'),
  when(
    'complaint.reopened',
    ({ act, effects }) => act !== 'hand-back' && effects.some((one) => one.kind === 'enter' && one.state === 'redoing'),
  ),
  when('complaint.to-supervision', ({ effects }) =>
    effects.some((one) => one.kind === 'enter' && one.state === 'supervising'),
  ),
  when('complaint.silent-unit', ({ act }) => act === 'pass-over'),
];
