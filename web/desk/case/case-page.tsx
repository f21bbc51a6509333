import { useParams } from '@tanstack/react-router';
import { Light } from '../../../ui/light.tsx';
import { useCase } from '../data/case.ts';
import { Page } from '../layout/page.tsx';
import { Aside } from './aside.tsx';
import { History } from './history.tsx';
import { Materials } from './material-names.tsx';
import { Summary } from './summary.tsx';
import { UndoBanner } from './undo-banner.tsx';

/** One case in three columns: the person and the matter, what happened, what can be done now. */
export const CasePage = () => {
  const { id } = useParams({ from: '/cases/$id' });
  const view = useCase(id);
  return (
    <Page
      title={view.title}
      beside={
        <p className="desk-case-head">
          <Light light={view.light} /> <span className="jx-tabular">{view.number}</span>
        </p>
      }
    >
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
