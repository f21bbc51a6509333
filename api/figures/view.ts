import type { Measured, Measure } from '../../kernel/measure.ts';
import type { CaseLine } from '../view.ts';

/** Both ends included. */
export type Period = { readonly from: string; readonly to: string };

/** Whether it was counted from what really happened here, or from what was played for a demonstration. */
export type FigureClass = 'computed' | 'demonstration';

export type MeasureLine = Pick<Measure, 'name' | 'as' | 'better'> &
  Measured & {
    readonly programme: string;
    /** The same over as many days just before. */
    readonly before: Measured;
  };

export type FiguresView = Period & {
  readonly class: FigureClass;
  readonly before: Period;
  readonly unit: string | null;
  readonly measures: readonly MeasureLine[];
};

export type MeasurePart = Measured & { readonly group: string; readonly name: string };

export type MeasureView = Period & {
  readonly class: FigureClass;
  readonly unit: string | null;
  readonly measure: MeasureLine;
  /** Day by day, or month by month where the period is long. */
  readonly over: { readonly by: 'day' | 'month'; readonly parts: readonly MeasurePart[] };
  /** Unit by unit, in the order of their names: nobody is ranked here. Empty where one unit is asked for. */
  readonly units: readonly MeasurePart[];
};

/** A case behind a number, and what it added. */
export type CountedLine = { readonly line: CaseLine; readonly counted: number; readonly on: string };

/** The four figures of the alliance (four counts). */
export type AllianceFigures = {
  readonly agentServices: number;
  readonly keyProjects: number;
  readonly inquiriesAnswered: number;
  readonly problemsSolved: number;
};

export type StatisticsView = Period & {
  readonly class: FigureClass;
  readonly zone: string;
  readonly countedAt: string;
  readonly statistics: readonly (Pick<Measure, 'name' | 'as'> & {
    readonly programme: string;
    readonly words: string;
    /** Null where the number is so small that it would show whom it is about. */
    readonly result: Measured | null;
  })[];
};
