import { Link } from '@tanstack/react-router';
import type { MeasureLine, MeasurePart } from '../../../api/figures/view.ts';
import { measureWords, ofWords } from '../../../ui/measure-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import type { FigureSearch } from './figure-search.ts';

type PartsTableProps = {
  readonly caption: string;
  readonly measure: MeasureLine;
  readonly parts: readonly MeasurePart[];
  readonly searchOf: (part: MeasurePart) => FigureSearch;
};

/** A measure in parts; each number leads to the cases behind it. */
export const PartsTable = ({ caption, measure, parts, searchOf }: PartsTableProps) => {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <table className="desk-table desk-figures-table">
      <caption>{caption}</caption>
      <thead className="jx-unseen">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{say('desk.figures.value')}</th>
          <th scope="col">{say('desk.figures.of')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.group}>
            <th scope="row" className="jx-tabular">
              {part.name === '' ? say('desk.figures.no-unit') : part.name}
            </th>
            <td className="jx-tabular desk-number">
              <Link
                to="/figures/$name/cases"
                params={{ name: measure.name }}
                search={{ ...searchOf(part), part: 'of' }}
              >
                {measureWords(measure.as, part.value, language)}
              </Link>
            </td>
            <td className="jx-tabular jx-soft">{ofWords(part)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
