import { useQuery } from '@tanstack/react-query';
import type { JsonObject } from '../../../kernel/json.ts';
import { momentWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { usePeople } from '../data/people.ts';
import { useUnits } from '../data/units.ts';
import { useZone } from '../data/zone.ts';

type Change = {
  readonly seq: number;
  readonly act: string;
  readonly at: string;
  readonly reason?: string | null;
  readonly unit?: string | null;
  readonly person?: string | null;
  readonly body?: JsonObject;
};

/** Who changed an entry, when and why: newest first. */
export const EntryChanges = ({ path }: { readonly path: string }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const units = useUnits();
  const people = usePeople();
  const { data = [] } = useQuery({
    queryKey: ['entry-history', path],
    queryFn: () => door<readonly Change[]>(`${path}/history`),
  });
  if (data.length === 0) return null;
  const who = (change: Change): string =>
    [units.find(({ unit }) => unit === change.unit)?.name, people.find(({ person }) => person === change.person)?.name]
      .filter(Boolean)
      .join(' · ') || say('desk.by.system');
  return (
    <details className="jx-fold">
      <summary>{say('desk.register.history', { n: data.length })}</summary>
      <ul className="desk-lines">
        {data.map((change) => (
          <li key={change.seq}>
            <span className="jx-tabular">{momentWords(change.at.slice(0, 16), language, today)}</span>
            <span>{say(change.act === 'add' ? 'desk.register.added' : 'desk.register.changed')}</span>
            {change.body?.['inForceFrom'] === undefined ? null : (
              <span>
                {say('desk.versions.line', {
                  version: String(change.body['version']),
                  from: String(change.body['inForceFrom']),
                })}
              </span>
            )}
            <span>{who(change)}</span>
            {change.reason ? <span className="jx-soft">{change.reason}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
};
