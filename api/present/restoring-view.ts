import type { Event, Standing } from '../../kernel/case.ts';
import { addMinutes } from '../../kernel/minutes.ts';
import { lastHand, restore } from '../../kernel/restore.ts';
import { formOf } from '../act/check-input.ts';
import type { Running } from '../programmes.ts';
import { actorOf } from '../session/visitor.ts';
import type { ActView, CaseView } from '../view.ts';
import type { Reader } from './reader.ts';

/** The reader's own latest act, while the kernel would still let him take it back. */
export const undoView = (
  running: Running,
  standing: Standing,
  events: readonly Event[],
  reader: Reader,
): CaseView['undo'] => {
  const last = lastHand(events);
  if (last === undefined || !could('undo', running, standing, events, reader)) return null;
  return { seq: last.seq, act: last.act, until: addMinutes(last.at, running.loop.correction?.hold ?? 0) };
};

/** Putting somebody else's wrong act right, where the reader is the second hand that may. */
export const putRightView = (
  running: Running,
  standing: Standing,
  events: readonly Event[],
  reader: Reader,
): readonly ActView[] =>
  could('put-right', running, standing, events, reader)
    ? [{ act: 'put-right', form: formOf(running, 'put-right'), refusal: null, why: null, holds: false, ends: false }]
    : [];

/** Asks the kernel itself, so that no page offers what would be refused. */
const could = (
  act: 'undo' | 'put-right',
  { loop, guards, hash }: Running,
  standing: Standing,
  history: readonly Event[],
  reader: Reader,
): boolean => {
  const request = { act, actor: actorOf(reader.visitor), input: { reason: act }, at: reader.now, history };
  return 'event' in restore(loop, standing, request, { calendar: reader.calendar, guards, hash });
};
