import type { Standing } from '../../kernel/case.ts';
import { pointOf } from '../../kernel/point.ts';
import { nextDue } from '../../kernel/next-due.ts';
import { stageCodes } from '../../programmes/key-project/template.ts';
import type { Running } from '../programmes.ts';
import { lineLight } from '../present/clock-view.ts';
import type { Reader } from '../present/reader.ts';
import type { ProjectLine } from './view.ts';

const text = (standing: Standing, fact: string): string | null => {
  const value = standing.facts[fact];
  return typeof value === 'string' ? value : null;
};

/** A project as a line of a list: all of it stands in the project itself. */
export const projectLine = ({ loop, programme }: Running, standing: Standing, reader: Reader): ProjectLine => {
  const runs = standing.children.filter(({ child }) => child === 'stage');
  const first = runs[0]?.key ?? '1';
  const investment = standing.facts['investment'];
  return {
    id: standing.given.case,
    number: standing.given.number,
    title: programme.title(standing),
    kind: text(standing, 'kind') ?? '',
    industry: text(standing, 'industry'),
    park: text(standing, 'park'),
    point: pointOf(standing.facts['point']),
    investment: typeof investment === 'number' ? investment : null,
    state: standing.state,
    ending: standing.ending,
    light: lineLight(loop, standing, nextDue(loop, standing)?.clock ?? null, reader).light,
    listedOn: text(standing, 'listedOn'),
    stages: stageCodes.map((code) => {
      const run = runs.findLast(({ key }) => key === code);
      if (run === undefined) return code < first ? 'passed' : 'ahead';
      return run.outcome === 'open' ? 'running' : 'done';
    }),
  };
};
