import { figureSums } from '../../store/figure-sums.ts';
import type { Door } from '../door.ts';
import { classOf } from './measures.ts';
import type { AllianceFigures, Period } from './view.ts';

/** What the alliance tells of itself, and the figure each number is: services without charge, projects, questions, problems (domain 1). */
const told: Readonly<Record<keyof AllianceFigures, string>> = {
  agentServices: 'assist.served',
  keyProjects: 'key-project.listed',
  inquiriesAnswered: 'inquiry.answered',
  problemsSolved: 'inquiry.solved',
};

/** The four figures of the alliance over a period, counted from events. */
export const allianceFigures = async (door: Door, period: Period): Promise<AllianceFigures> => {
  const wish = { figures: Object.values(told), class: classOf(door), ...period };
  const sums = new Map((await figureSums(door.store, wish)).map(({ figure, value }) => [figure, value]));
  const count = (name: keyof AllianceFigures): number => sums.get(told[name]) ?? 0;
  return {
    agentServices: count('agentServices'),
    keyProjects: count('keyProjects'),
    inquiriesAnswered: count('inquiriesAnswered'),
    problemsSolved: count('problemsSolved'),
  };
};
