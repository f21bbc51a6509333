import { Link } from '@tanstack/react-router';
import type { CaseLine } from '../../../api/view.ts';
import { dayWords, momentWords } from '../../../ui/day-words.ts';
import { Light } from '../../../ui/light.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useSession } from '../data/session.ts';
import { useZone } from '../data/zone.ts';
import { Left } from '../duties/left.tsx';
import type { Column } from './columns.ts';
import { stageWord } from './stage-word.ts';

/** One cell of the list of cases. */
export const CaseCell = ({ line, column }: { readonly line: CaseLine; readonly column: Column }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const unit = useSession()?.unit?.unit;
  const asked = line.firstAsked?.unit === unit && line.holder !== null && line.holder.unit !== unit;
  switch (column) {
    case 'title':
      return (
        <th scope="row">
          {line.title}
          {asked ? <span className="desk-begun">{say('desk.line.asked')}</span> : null}
        </th>
      );
    case 'light':
      return (
        <td>
          <Light light={line.light} />
        </td>
      );
    case 'number':
      return (
        <td className="jx-tabular desk-whole">
          <Link to="/cases/$id" params={{ id: line.id }} data-row={line.id}>
            {line.number}
          </Link>
        </td>
      );
    case 'remaining':
      return (
        <td className={`jx-tabular desk-whole jx-due-${line.light}`}>
          <Left line={line} />
        </td>
      );
    case 'due':
      return <td className="jx-tabular desk-whole">{line.due ? momentWords(line.due, language, today) : null}</td>;
    case 'opened':
      return <td className="jx-tabular desk-whole">{dayWords(line.openedAt, language, today)}</td>;
    case 'party':
      return <td>{line.party}</td>;
    case 'state':
      return <td>{stageWord(say, line)}</td>;
    case 'holder':
      return <td>{line.holder?.name}</td>;
    case 'first':
      return <td>{line.firstAsked?.name}</td>;
  }
};
