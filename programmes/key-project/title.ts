import type { Standing } from '../../kernel/case.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** What stages and steps are called in English, by their Chinese title. */
export const englishTitles: ReadonlyMap<string, string> = new Map(
  Object.keys(zh).flatMap((key) => {
    const [title, english] = [zh[key], en[key]];
    return /\.value\.(?:stage|step)\./.test(key) && title !== undefined && english !== undefined
      ? [[title, english]]
      : [];
  }),
);

const named: Readonly<Record<string, string>> = { 'project-stage': 'stage', 'project-step': 'step' };

/** What a case of a project is about: its name, its stage, its step, its task. */
export const titleOf = (standing: Standing): string => {
  const { facts, given, loop } = standing;
  const field = named[loop];
  const said = [facts['project'], facts['task'], facts['agenda'], facts['minutes']].find(
    (fact) => typeof fact === 'string',
  );
  if (field !== undefined) {
    const word =
      zh[`${loop}.value.${field}.${String(facts[field])}`] ?? zh[`key-project.value.${field}.${String(facts[field])}`];
    return word ?? given.number;
  }
  return typeof said === 'string' ? said.slice(0, 60) : given.number;
};
