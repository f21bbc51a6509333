import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SlipRightView } from '../../../api/review/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { besideField } from '../parts/beside-field.ts';
import { readSlip, type ReadSlip } from '../parts/read-slip.ts';

const schema = {
  type: 'object',
  required: ['number', 'pin'],
  properties: {
    number: { type: 'string', maxLength: 60, autocomplete: 'off' },
    pin: { type: 'string', maxLength: 20, digits: true, autocomplete: 'off' },
  },
};

export type Found = { readonly slip: ReadSlip; readonly right: SlipRightView };

type SlipFormProps = { readonly start: ReadSlip | null; readonly onFound: (found: Found) => void };

/** Which service is judged: number and PIN of its slip, typed, or read by a scanner into the first field. */
export const SlipForm = ({ start, onFound }: SlipFormProps) => {
  const say = useWords();
  const [scanned, scan] = useState(start);
  const tried = useRef('');
  const finding = useMutation({
    mutationFn: async (slip: ReadSlip): Promise<Found> => ({
      slip,
      right: await door<SlipRightView>('/api/reviews/right', { body: { number: slip.number, pin: slip.pin } }),
    }),
    onSuccess: onFound,
  });
  const { mutate } = finding;
  useEffect(() => {
    if (scanned === null || tried.current === `${scanned.number}.${scanned.pin}`) return;
    tried.current = `${scanned.number}.${scanned.pin}`;
    mutate(scanned);
  }, [scanned, mutate]);
  return (
    <SchemaForm
      key={scanned === null ? '' : `${scanned.number}.${scanned.pin}`}
      schema={schema}
      loop="portal"
      act="rate"
      start={scanned === null ? {} : { number: scanned.number, pin: scanned.pin }}
      submit={say('portal.rate.next')}
      sending={finding.isPending}
      problem={besideField(say, problemOf(finding.error), 'wrong-pin', 'pin')}
      onChange={({ number }) => {
        const read = typeof number === 'string' ? readSlip(number) : null;
        if (read !== null) scan(read);
      }}
      onSubmit={({ number, pin }) => mutate({ number: String(number), pin: String(pin), byMessage: false })}
    />
  );
};
