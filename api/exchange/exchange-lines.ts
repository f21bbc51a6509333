import type { JsonObject } from '../../kernel/json.ts';
import type { CaseEvent } from '../../store/case-events.ts';
import { itemNumbers, type Dialect } from './item-numbers.ts';
import { stateCodes } from './state-codes.ts';

/** 好差评 counts three: 1 to be accepted, 2 accepted, 3 finished. */
const progress = (code: number): number =>
  code <= 2 || code === 6 || code === 7 ? 1 : code === 3 || (code >= 8 && code <= 10) ? 2 : 3;

/**
 * Events as lines for a provincial platform: one line for each state that it counts. Never a name, a phone or what was
 * written: the case by its number, the item by its codes, the state by its number, and when.
 */
export const exchangeLines = (events: readonly CaseEvent[], dialect: Dialect): readonly JsonObject[] =>
  events.flatMap(({ position, number, item, event, mark, ...before }) =>
    stateCodes(event, before).map((state) => ({
      position,
      caseNo: number,
      seq: event.seq,
      state,
      proStatus: progress(state),
      at: event.legal ?? event.at,
      recordedBy: event.by === 'clock' ? 'clock' : 'hand',
      ...(mark === 'demonstration' ? { demonstration: true } : {}),
      item: itemNumbers(item, dialect),
    })),
  );
