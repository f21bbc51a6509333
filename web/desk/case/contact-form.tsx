import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { choice, date } from '../../../kernel/form.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';

type ContactFormProps = {
  readonly id: string;
  readonly purposes: readonly string[];
  readonly channels: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** For what, by what way and by which day: nothing can be chosen that was not agreed to. */
export const ContactForm = ({ id, purposes, channels, onClose, onDone }: ContactFormProps) => {
  const say = useWords();
  const client = useQueryClient();
  const intention = useRef(newIntention());
  const schema = useMemo(
    () => ({
      type: 'object',
      additionalProperties: false,
      required: ['purpose', 'channel', 'dueOn'],
      properties: { purpose: choice(...purposes), channel: choice(...channels), dueOn: date() },
    }),
    [purposes, channels],
  );
  const planning = useMutation({
    mutationFn: (body: JsonObject) => door<object>(`/api/cases/${id}/contacts`, { body, intention: intention.current }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['duties'] });
      onDone();
    },
    onError: (thrown) => {
      if (problemOf(thrown)?.status !== 0) intention.current = newIntention();
    },
  });
  return (
    <SchemaForm
      schema={schema}
      loop="contact"
      act="plan"
      submit={say('desk.contacts.save')}
      sending={planning.isPending}
      problem={problemOf(planning.error)}
      onSubmit={(input) => planning.mutate(input)}
      onCancel={onClose}
    />
  );
};
