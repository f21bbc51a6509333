import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slip, type SlipSheet } from '../../../ui/slip.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { casePath } from '../data/case.ts';
import { door } from '../data/door.ts';
import { useZone } from '../data/zone.ts';

/** The slip for the person at the counter. A new PIN makes the old slip useless, where it was lost. */
export const SlipPage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { id } = useParams({ from: '/slips/$id' });
  const zone = useZone();
  const router = useRouter();
  const client = useQueryClient();
  const path = `${casePath(id)}/slip`;
  const { data: slip } = useSuspenseQuery({ queryKey: ['slip', id], queryFn: () => door<SlipSheet>(path), gcTime: 0 });
  const turn = useMutation({
    mutationFn: () => door(`${path}/turn`, { body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['slip', id] }),
  });
  const problem = problemOf(turn.error);
  return (
    <>
      <title>{`${say('desk.slip')} · ${say('desk.title')}`}</title>
      <div className="desk-paper-tools">
        <button type="button" className="jx-button jx-button-quiet" onClick={() => router.history.back()}>
          {say('desk.paper.back')}
        </button>
        <button
          type="button"
          className="jx-button jx-button-quiet"
          disabled={turn.isPending}
          onClick={() => turn.mutate()}
        >
          {say('desk.slip.turn')}
        </button>
        <button type="button" className="jx-button" onClick={() => window.print()}>
          {say('desk.paper.print')}
        </button>
      </div>
      {problem ? <Problem problem={problem} /> : null}
      <p role="status" className="desk-paper-tools">
        {turn.isSuccess ? say('desk.slip.turned') : ''}
      </p>
      <Slip slip={slip} zone={language === 'zh' ? zone.name : zone.nameEn} />
    </>
  );
};
