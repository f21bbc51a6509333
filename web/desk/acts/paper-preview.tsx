import { useMutation } from '@tanstack/react-query';
import type { CaseView, PaperDocument } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Paper } from '../../../ui/paper.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { casePath } from '../data/case.ts';
import { door } from '../data/door.ts';

type PaperPreviewProps = { readonly view: CaseView; readonly act: string; readonly input: JsonObject };

/** What the paper will say, before anything is done. */
export const PaperPreview = ({ view, act, input }: PaperPreviewProps) => {
  const say = useWords();
  const asking = useMutation({
    mutationFn: () => door<readonly PaperDocument[]>(`${casePath(view.id)}/acts/preview`, { body: { act, input } }),
  });
  const problem = problemOf(asking.error);
  return (
    <div className="desk-paper-fold">
      <button type="button" className="desk-plain" disabled={asking.isPending} onClick={() => asking.mutate()}>
        {say('desk.papers.preview')}
      </button>
      {problem ? <Problem problem={problem} /> : null}
      {asking.data?.length === 0 ? <p role="status">{say('desk.papers.preview.none')}</p> : null}
      {(asking.data ?? []).map((paper) => (
        <Paper key={paper.id} paper={paper} />
      ))}
    </div>
  );
};
