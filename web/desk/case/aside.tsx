import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ActView, CaseView } from '../../../api/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { ActList } from '../acts/act-list.tsx';
import { ActPanel } from '../acts/act-panel.tsx';
import { actWord } from './act-word.ts';
import { FitsPanel } from '../enterprises/fits-panel.tsx';
import { useNamedAct } from './use-named-act.ts';
import { Contacts } from './contacts.tsx';
import { Children } from './children.tsx';
import { Clocks } from './clocks.tsx';
import { CrossChecks } from './cross-checks.tsx';
import { Debts } from './debts.tsx';
import { Papers } from './papers.tsx';
import { Pauses } from './pauses.tsx';
import { Rights } from './rights.tsx';
import { Supervised } from './supervised.tsx';
import { Seats } from './seats.tsx';

/** What can be done now, and what presses. The form of an act opens here, beside what it is about. */
export const Aside = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const { act: asked } = useSearch({ from: '/cases/$id' });
  const act = useNamedAct(view, asked);
  const go = useNavigate({ from: '/cases/$id' });
  const [kept, keep] = useState<ActView | null>(() => view.acts.find((one) => one.act === act) ?? null);
  const [done, tell] = useState<string | null>(null);
  const latest = view.timeline[0]?.act;
  const shown = done === latest ? done : null;
  const chosen = view.acts.find((one) => one.act === act) ?? (kept?.act === act ? kept : null);
  const open = (next: string | null): void => {
    tell(null);
    keep(view.acts.find((one) => one.act === next) ?? null);
    void go({ search: next === null ? {} : { act: next }, replace: true });
  };
  useEffect(() => {
    // A number means one act at one moment; from then on it is that act, whatever else becomes possible.
    if (act !== undefined && act !== asked) void go({ search: { act }, replace: true });
  }, [act, asked, go]);
  const place = useRef<HTMLDivElement>(null);
  const former = useRef(act);
  useEffect(() => {
    // A form that closes leaves the focus at the top of its column, not nowhere.
    if (former.current !== undefined && act === undefined) place.current?.focus();
    former.current = act;
    place.current?.scrollTo({ top: 0 });
  }, [act]);
  const finish = (): void => {
    open(null);
    tell(act ?? null);
  };
  return (
    <div className="desk-aside" ref={place} tabIndex={-1}>
      <p role="status" className={shown === null ? 'jx-unseen' : 'desk-done'}>
        {shown === null ? '' : say('desk.act.done', { act: actWord(say, view.loop, shown) })}
      </p>
      {chosen ? (
        <ActPanel key={chosen.act} view={view} act={chosen} onClose={() => open(null)} onDone={finish} />
      ) : (
        <ActList view={view} onChoose={open} />
      )}
      <div className="desk-standing">
        <CrossChecks view={view} />
        <Clocks view={view} />
        <Pauses view={view} />
        <Debts view={view} />
        <Children view={view} />
        <Supervised view={view} />
        <Seats view={view} />
        <Papers view={view} />
        <Rights view={view} />
        <FitsPanel path={`/api/cases/${view.id}/enterprises`} />
        <Contacts view={view} />
      </div>
    </div>
  );
};
