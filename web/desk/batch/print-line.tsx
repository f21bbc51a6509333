import type { CaseLine, PaperStanding } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { PaperFold } from '../case/paper-fold.tsx';

type PrintLineProps = {
  readonly line: CaseLine;
  readonly paper: PaperStanding | null;
  readonly on: boolean;
  readonly onMark: (id: string, on: boolean) => void;
};

/** One case of a print: whether its paper is printed, and how it reads; or that it has none. */
export const PrintLine = ({ line, paper, on, onMark }: PrintLineProps) => {
  const say = useWords();
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={paper !== null && on}
          disabled={paper === null}
          onChange={(event) => onMark(line.id, event.target.checked)}
        />
        <span className="jx-tabular desk-print-number">{line.number}</span>
        {line.title === line.number ? null : <span>{line.title}</span>}
      </label>
      {paper === null ? (
        <span className="jx-soft">{say('desk.print.none')}</span>
      ) : (
        <PaperFold
          key={paper.id}
          loop={line.loop}
          paper={{ id: paper.id, paper: paper.paper, at: paper.on, heldUntil: null, replaced: false }}
        />
      )}
    </li>
  );
};
