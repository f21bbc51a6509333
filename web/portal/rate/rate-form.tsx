import { useMutation } from '@tanstack/react-query';
import type { JsonObject } from '../../../kernel/json.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useOpeningForm } from '../data/opening-form.ts';
import { useIntention } from '../data/use-intention.ts';
import { Failed } from '../layout/failed.tsx';
import { Loading } from '../layout/loading.tsx';
import type { Found } from './slip-form.tsx';

export type Given = { readonly number: string; readonly handled: boolean };

type RateFormProps = {
  readonly found: Found;
  readonly channel: '3' | '4' | '6';
  readonly window?: string;
  readonly onGiven: (given: Given) => void;
  readonly onCancel?: () => void;
};

/** Five faces, reasons of that level, a word, and whether one may be known and called. Nothing of it is kept here. */
export const RateForm = ({ found, channel, window, onGiven, onCancel }: RateFormProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const { slip, right } = found;
  const form = useOpeningForm(right.loop);
  const intention = useIntention();
  const giving = useMutation({
    mutationFn: (input: JsonObject) =>
      door<Given>('/api/reviews', {
        body: { number: slip.number, pin: slip.pin, channel, ...(window === undefined ? {} : { window }), input },
        intention: intention.key,
      }),
    onSuccess: onGiven,
    onError: intention.settle,
  });
  if (form.isError) return <Failed error={form.error} />;
  if (form.isPending) return <Loading />;
  return (
    <>
      <p>
        {right.about === null ? null : say('portal.reviews.about', { unit: right.about.name })}{' '}
        <span className="jx-soft">{say('portal.reviews.until', { day: dayWords(right.until, language) })}</span>
      </p>
      <p className="jx-soft">{say('portal.review.say')}</p>
      <SchemaForm
        schema={form.data.schema}
        loop={right.loop}
        act={form.data.act}
        submit={say('portal.review.submit')}
        sending={giving.isPending}
        problem={problemOf(giving.error)}
        onSubmit={(input) => giving.mutate(input)}
        {...(onCancel === undefined ? {} : { onCancel })}
      />
    </>
  );
};
