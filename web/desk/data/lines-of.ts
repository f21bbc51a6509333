import type { Page } from '../../../api/view.ts';

/** The lines of an answer that is a list or the first page of one. */
export const linesOf = <Line>(answer: readonly Line[] | Page<Line>): readonly Line[] =>
  'lines' in answer ? answer.lines : answer;
