import { Link } from '@tanstack/react-router';
import type { CaseLine } from '../../../api/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { Light } from '../../../ui/light.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useRowKeys } from '../data/use-row-keys.ts';
import { useZone } from '../data/zone.ts';
import { Left } from '../duties/left.tsx';
import { stageWord } from './stage-word.ts';

const heads = ['light', 'number', 'title', 'party', 'state', 'holder', 'remaining', 'opened'] as const;

/** Cases as a table; each number leads to its case. */
export const CaseList = ({ lines }: { readonly lines: readonly CaseLine[] }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  useRowKeys();
  return (
    <table className="desk-table desk-table-cards">
      <caption className="jx-unseen">{say('desk.cases.title')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(`desk.line.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>
              <Light light={line.light} />
            </td>
            <td className="jx-tabular desk-whole">
              <Link to="/cases/$id" params={{ id: line.id }} data-row>
                {line.number}
              </Link>
            </td>
            <th scope="row">{line.title}</th>
            <td>{line.party}</td>
            <td>{stageWord(say, line)}</td>
            <td>{line.holder?.name}</td>
            <td className={`jx-tabular desk-whole jx-due-${line.light}`}>
              <Left line={line} />
            </td>
            <td className="jx-tabular desk-whole">{dayWords(line.openedAt, language, today)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
