import type { Measure } from '../../kernel/measure.ts';
import type { Language } from '../../kernel/programme.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { FigureClass } from './view.ts';

export type Known = Measure & { readonly programme: string };

/** Everything that is measured here, programme by programme. */
export const measuresOf = ({ programmes }: Pick<Door, 'programmes'>): readonly Known[] =>
  programmes.all.flatMap(({ name, measures = [] }) => measures.map((measure) => ({ ...measure, programme: name })));

/** One of them. Refuses a name that nothing has. */
export const measureNamed = (door: Pick<Door, 'programmes'>, name: string): Known => {
  const found = measuresOf(door).find((measure) => measure.name === name);
  if (found === undefined) throw new DoorProblem('not-found');
  return found;
};

/** The figures a measure reads. */
export const figuresOf = (measures: readonly Measure[]): readonly string[] => [
  ...new Set(measures.flatMap(({ of, per = [] }) => [...of, ...per])),
];

/** What is counted in this zone: a demonstration shows what was played, and a real one only what happened. */
export const classOf = ({ demonstration }: Pick<Door, 'demonstration'>): FigureClass =>
  demonstration ? 'demonstration' : 'computed';

/** What a measure is called. */
export const measureName = (
  { programmes }: Pick<Door, 'programmes'>,
  { name, programme }: Pick<Known, 'name' | 'programme'>,
  language: Language,
): string => programmes.all.find((one) => one.name === programme)?.words[language][`measure.${name}`] ?? name;
