import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { Paper } from '../../../ui/paper.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { paperPath } from './paper-path.ts';
import { usePaperQuery } from './paper-query.ts';

/** A paper on its own, to read and to print. */
export const PaperPage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { id } = useParams({ from: '/papers/$id' });
  const { data: paper } = useSuspenseQuery(usePaperQuery(id));
  const router = useRouter();
  return (
    <>
      <title>{`${paper.title} · ${say('desk.title')}`}</title>
      <div className="desk-paper-tools">
        <button type="button" className="jx-button jx-button-quiet" onClick={() => router.history.back()}>
          {say('desk.paper.back')}
        </button>
        <a className="jx-button jx-button-quiet" href={paperPath(id, 'file', language)} target="_blank" rel="noopener">
          {say('desk.paper.file')}
        </a>
        <button type="button" className="jx-button" onClick={() => window.print()}>
          {say('desk.paper.print')}
        </button>
      </div>
      <Paper paper={paper} />
    </>
  );
};
