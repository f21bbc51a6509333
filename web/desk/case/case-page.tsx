import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Light } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useCase } from '../data/case.ts';
import { useSession } from '../data/session.ts';
import { PrintedOn } from '../layout/printed-on.tsx';
import { NextDuty } from '../duties/next-duty.tsx';
import { recent } from '../palette/recent.ts';
import { Page } from '../layout/page.tsx';
import { Aside } from './aside.tsx';
import { History } from './history.tsx';
import { Materials } from './material-names.tsx';
import { Registered } from './registered.tsx';
import { Summary } from './summary.tsx';
import { UndoBanner } from './undo-banner.tsx';

/** One case in three columns: the person and the matter, what happened, what can be done now. */
export const CasePage = () => {
  const { id } = useParams({ from: '/cases/$id' });
  const say = useWords();
  const view = useCase(id);
  const me = useSession()?.id ?? '';
  const { number, title } = view;
  useEffect(() => {
    recent.add(me, { id, number, title });
  }, [me, id, number, title]);
  return (
    <Page
      title={view.title}
      beside={
        <div className="desk-case-head">
          <NextDuty id={view.id} />
          <button type="button" className="desk-plain" onClick={() => globalThis.print()}>
            {say('desk.paper.print')}
          </button>
          <Light light={view.light} /> <span className="jx-tabular">{view.number}</span>
        </div>
      }
    >
      <PrintedOn />
      <Registered view={view} />
      {view.undo ? <UndoBanner view={view} undo={view.undo} /> : null}
      <Materials value={view.materials}>
        <div className="desk-case">
          <Summary view={view} />
          <History view={view} />
          <Aside key={view.id} view={view} />
        </div>
      </Materials>
    </Page>
  );
};
