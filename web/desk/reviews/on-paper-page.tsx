import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useProgrammes } from '../data/programmes.ts';
import { Page } from '../layout/page.tsx';

const slip = {
  number: { type: 'string', minLength: 3, maxLength: 60, autocomplete: 'off' },
  pin: { type: 'string', minLength: 1, maxLength: 20, digits: true, autocomplete: 'off' },
  filledOn: { type: 'string', format: 'date', widget: 'date' },
};

/** A slip that came on paper, entered by somebody who is not of the rated unit; it is marked as such, with who did it. */
export const OnPaperPage = () => {
  const say = useWords();
  const [turn, again] = useState(newIntention);
  const form = useProgrammes().find(({ name }) => name === 'review')?.forms['review']?.['rate'];
  const entering = useMutation({
    mutationFn: ({ number, pin, filledOn, ...input }: JsonObject) =>
      door<{ number: string }>('/api/reviews/on-paper', { body: { number, pin, filledOn, input }, intention: turn }),
    onSuccess: () => again(newIntention()),
    onError: () => again(newIntention()),
  });
  const properties = form?.['properties'];
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return null;
  const schema = {
    type: 'object',
    required: ['number', 'pin', 'filledOn', 'level'],
    properties: { ...slip, ...properties },
  };
  return (
    <Page title={say('desk.reviews.paper')}>
      <p>
        <Link to="/reviews">{say('desk.reviews.back')}</Link>
      </p>
      <p>{say('desk.reviews.paper.say')}</p>
      <p role="status" className={entering.isSuccess ? 'desk-done' : 'jx-unseen'}>
        {entering.isSuccess ? say('desk.reviews.paper.done', entering.data) : ''}
      </p>
      <SchemaForm
        key={entering.data?.number ?? ''}
        schema={schema}
        loop="review"
        act="rate"
        submit={say('desk.reviews.paper.enter')}
        sending={entering.isPending}
        problem={problemOf(entering.error)}
        onSubmit={(input) => entering.mutate(input)}
      />
    </Page>
  );
};
