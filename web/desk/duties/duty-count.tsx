import { useWords } from '../../../ui/words.tsx';
import { groupOf } from './duty-groups.ts';
import { useZone } from '../data/zone.ts';
import { useDuties } from './duties-pages.ts';

/** How many duties wait, beside the way to them; in red with a word where one of them is overdue. */
export const DutyCount = () => {
  const say = useWords();
  const { today } = useZone();
  const { lines, more } = useDuties();
  const late = lines.filter((line) => groupOf(line, today) === 'overdue').length;
  if (lines.length === 0) return null;
  return (
    <span className="desk-count" data-late={late > 0}>
      {late > 0 ? <span aria-hidden="true">■ </span> : null}
      {lines.length}
      {more ? '+' : null}
      {late > 0 ? <span className="jx-unseen">{say('desk.duties.late', { n: late })}</span> : null}
    </span>
  );
};
