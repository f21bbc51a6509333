import type { CaseLine } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { useRowKeys } from '../data/use-row-keys.ts';
import { useZone } from '../data/zone.ts';
import { dutyGroups } from './duty-groups.ts';
import { useDutyKeys } from './use-duty-keys.ts';
import { useMyDrafts } from '../drafts/drafts-query.ts';
import { DutyRow } from './duty-row.tsx';

type DutyListProps = { readonly lines: readonly CaseLine[]; readonly arrived: ReadonlySet<string> };

/** My duties under their four headings; what has just come is marked. */
export const DutyList = ({ lines, arrived }: DutyListProps) => {
  const say = useWords();
  const { today } = useZone();
  useRowKeys();
  useDutyKeys(lines);
  const begun = new Set(useMyDrafts().map(({ about }) => about));
  return dutyGroups(lines, today).map(({ group, lines: members }) => (
    <section key={group} aria-labelledby={`duties-${group}`} className="desk-group" data-group={group}>
      <h2 id={`duties-${group}`}>
        {say(`desk.duties.${group}`)} <span className="desk-count">{members.length}</span>
      </h2>
      <ul className="desk-rows">
        {members.map((line) => (
          <DutyRow key={line.id} line={line} begun={begun.has(`case:${line.id}`)} fresh={arrived.has(line.id)} />
        ))}
      </ul>
    </section>
  ));
};
