import type { Batch } from '../batch.ts';
import type { Statement } from '../connection.ts';
import { insertion } from '../recordset.ts';

const turns = insertion('rhythm_turn', {
  rhythm: 'text',
  entry: 'text',
  turn: 'integer',
  turn_on: 'date',
  case_id: 'text',
});

/** The turns of duties that return, each with its case. */
export const writeTurns = ({ zone, staged }: Batch): readonly Statement[] =>
  staged.turns.length === 0 ? [] : [{ name: 'write-turns', text: turns, values: [zone, JSON.stringify(staged.turns)] }];
