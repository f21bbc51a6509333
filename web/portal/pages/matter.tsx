import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '../../../ui/words.tsx';
import { useMatter } from '../data/matters.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Page } from '../layout/page.tsx';
import { MatterAnswer } from '../parts/matter-answer.tsx';
import { MatterBeside } from '../parts/matter-beside.tsx';
import { MatterClocks } from '../parts/matter-clocks.tsx';
import { MatterFiling } from '../parts/matter-filing.tsx';
import { MatterFiles } from '../parts/matter-files.tsx';
import { MatterFoot } from '../parts/matter-foot.tsx';
import { MatterMustDo } from '../parts/matter-must-do.tsx';
import { MatterProject } from '../parts/matter-project.tsx';
import { MatterPath } from '../parts/matter-path.tsx';
import { RouteMap } from '../parts/route-map.tsx';
import { UndoNote } from '../parts/undo-note.tsx';

/** One matter: the answer first, then what I must do, then the path, then whatever else one may want. */
export const Matter = () => (
  <Gate>
    <Whole />
  </Gate>
);

const Whole = () => {
  const say = useWords();
  const { id } = useParams({ from: '/matters/$id' });
  const matter = useMatter(id);
  if (matter.isError) return <Failed error={matter.error} onAgain={() => void matter.refetch()} />;
  if (matter.isPending) return <Loading />;
  const above = (
    <>
      <Link to="/matters">{say('portal.nav.matters')}</Link> · <span className="jx-tabular">{matter.data.number}</span>
    </>
  );
  return (
    <Page title={matter.data.title} above={above}>
      <MatterAnswer matter={matter.data} />
      {matter.data.undo === null ? null : <UndoNote matter={matter.data} undo={matter.data.undo} />}
      <MatterMustDo matter={matter.data} />
      <MatterFiling matter={matter.data} />
      <RouteMap matter={matter.data} />
      <MatterProject matter={matter.data} />
      <MatterBeside matter={matter.data} />
      <MatterClocks matter={matter.data} />
      <MatterFiles matter={matter.data} />
      <MatterPath matter={matter.data} />
      <MatterFoot matter={matter.data} />
    </Page>
  );
};
