import type { MeasureLine } from '../../../api/figures/view.ts';
import { measureWords } from '../../../ui/measure-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';

/** What it was in the period before, and whether that has become better: said in words, never by colour alone. */
export const Change = ({ line }: { readonly line: MeasureLine }) => {
  const say = useWords();
  const { language } = useLanguage();
  const now = line.value ?? 0;
  const was = line.before.value ?? 0;
  const way = now === was || line.value === null || line.before.value === null ? 'same' : now > was ? 'up' : 'down';
  const good = line.better === null || way === 'same' ? null : (line.better === 'more') === (way === 'up');
  return (
    <>
      <span className="jx-tabular">{measureWords(line.as, line.before.value, language)}</span>{' '}
      {way === 'same' ? null : (
        <span className={good === null ? 'jx-soft' : good ? 'jx-light-done' : 'jx-due-yellow'}>
          <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
          <span className="jx-unseen">{say(`desk.figures.${way}`)}</span>
        </span>
      )}
    </>
  );
};
