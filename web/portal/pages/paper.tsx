import { Link, useParams } from '@tanstack/react-router';
import { Paper } from '../../../ui/paper.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { usePaper } from '../data/matters.ts';
import { Failed } from '../layout/failed.tsx';
import { Gate } from '../layout/gate.tsx';
import { Loading } from '../layout/loading.tsx';
import { Heading } from '../layout/heading.tsx';

/** A notice or decision as the paper it is, to be read and printed. */
export const PaperPage = () => (
  <Gate>
    <Sheet />
  </Gate>
);

const Sheet = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { id, paper: wanted } = useParams({ from: '/matters/$id/papers/$paper' });
  const paper = usePaper(wanted, language);
  if (paper.isError) return <Failed error={paper.error} onAgain={() => void paper.refetch()} />;
  if (paper.isPending) return <Loading />;
  return (
    <>
      <Heading title={paper.data.title} />
      <p className="jx-no-print portal-paper-tools">
        <Link to="/matters/$id" params={{ id }}>
          {say('portal.paper.back')}
        </Link>
        <a
          className="jx-button jx-button-quiet"
          href={`/api/papers/${encodeURIComponent(wanted)}/file?language=${language}&face=portal`}
          target="_blank"
          rel="noopener"
        >
          {say('portal.paper.file')}
        </a>{' '}
        <button type="button" className="jx-button jx-button-quiet" onClick={() => window.print()}>
          {say('ui.paper.print')}
        </button>
      </p>
      <Paper paper={paper.data} />
    </>
  );
};
