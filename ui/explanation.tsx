import type { Step } from '../kernel/explain.ts';
import { dayWords } from './day-words.ts';
import { useLanguage, useWords } from './words.tsx';

/** How a due date was counted, day by day; the last sum is the limit, so that anybody can add it up again. */
export const Explanation = ({ steps, open = false }: { readonly steps: readonly Step[]; readonly open?: boolean }) => {
  const say = useWords();
  const { language } = useLanguage();
  if (steps.length === 0) return null;
  return (
    <details className="jx-fold" open={open}>
      <summary>{say('ui.explanation.title')}</summary>
      <table className="jx-count">
        <thead>
          <tr>
            <th scope="col">{say('ui.explanation.day')}</th>
            <th scope="col">{say('ui.explanation.why')}</th>
            <th scope="col">{say('ui.explanation.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => (
            <tr key={`${step.day}-${index}`} data-counted={step.counted}>
              <td>{dayWords(step.day, language, steps[0]?.day)}</td>
              <td>
                {say(step.why === 'day' ? 'ui.explanation.day-count' : `ui.explanation.${step.why}`) +
                  (step.name === undefined ? '' : say('ui.aside', { text: step.name }))}
              </td>
              <td>{step.counted ? step.sum : say('ui.explanation.not-counted')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
