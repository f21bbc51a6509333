import type { Moment } from '../kernel/case.ts';
import type { Light } from '../kernel/light.ts';
import { momentWords } from './day-words.ts';
import { remainingWords } from './remaining-words.ts';
import { useLanguage, useWords } from './words.tsx';

type DueProps = {
  readonly due: Moment;
  readonly light: Light;
  readonly remaining: number | null;
  readonly provisional?: boolean;
  readonly today?: Moment;
};

/** By when, in plain words, and how much working time is left. */
export const Due = ({ due, light, remaining, provisional = false, today }: DueProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const left = remaining !== null && light !== 'paused' && light !== 'done';
  const over = remaining === null && light === 'red';
  return (
    <span className={`jx-tabular jx-due-${light}`}>
      <time dateTime={due.slice(0, 10)}>{say('ui.due.by', { day: momentWords(due, language, today) })}</time>
      {left ? say('ui.due.aside', { text: remainingWords(say, remaining) }) : null}
      {over ? say('ui.due.aside', { text: say('ui.light.red') }) : null}
      {light === 'paused' ? say('ui.due.aside', { text: say('ui.due.paused') }) : null}
      {provisional ? say('ui.due.aside', { text: say('ui.due.provisional') }) : null}
    </span>
  );
};
