import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Moment } from '../../../kernel/case.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import type { DemonstrationView } from './demonstration-view.ts';

type Moved = { readonly from: Moment; readonly to: Moment; readonly fired: number };

/** Lets the zone's clock go to its next working day, and says what that did. */
export const ClockButton = ({ view }: { readonly view: DemonstrationView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const client = useQueryClient();
  const moving = useMutation({
    mutationFn: () => door<Moved>('/api/demonstration/next-workday', { body: {} }),
    onSuccess: () => client.invalidateQueries(),
  });
  const problem = problemOf(moving.error);
  const day = (moment: Moment): string => dayWords(moment, language, view.today);
  return (
    <>
      <p>
        {say(view.secondsAhead > 0 ? 'demo.clock.ahead' : 'demo.clock.now', {
          day: day(view.today),
          days: Math.round(view.secondsAhead / 86_400),
        })}
      </p>
      <p>
        <button
          type="button"
          className="jx-button"
          aria-disabled={moving.isPending}
          onClick={() => moving.isPending || moving.mutate()}
        >
          {say(moving.isPending ? 'demo.clock.moving' : 'demo.clock.move')}
        </button>
      </p>
      {problem === null ? null : <Problem problem={problem} />}
      <p role="status">
        {moving.data === undefined
          ? ''
          : say('demo.clock.moved', { day: day(moving.data.to), fired: moving.data.fired })}
      </p>
      <p className="jx-soft jx-small">{say('demo.clock.never-back')}</p>
    </>
  );
};
