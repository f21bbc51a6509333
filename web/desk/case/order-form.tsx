import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { CaseView } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useProgrammes } from '../data/programmes.ts';
import { useUnits } from '../data/units.ts';

type OrderFormProps = {
  readonly loop: 'supervision' | 'instruction';
  readonly view: CaseView;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** What the door knows of the case by itself, and nobody has to say. */
const known = ['late', 'redSince', 'askerWord', 'cases'];

/** An order or an instruction about a case: to which unit, what is to be done, and for an instruction by which day. */
export const OrderForm = ({ loop, view, onClose, onDone }: OrderFormProps) => {
  const say = useWords();
  const client = useQueryClient();
  const units = useUnits();
  const programmes = useProgrammes();
  const intention = useRef(newIntention());
  const opens = loop === 'supervision' ? 'order' : 'instruct';
  const unitField = loop === 'supervision' ? 'orderedUnit' : 'ownerUnit';
  const schema = useMemo(() => {
    const form = programmes.find(({ name }) => name === 'supervision')?.forms[loop]?.[opens] ?? {};
    const properties = Object.entries((form['properties'] ?? {}) as JsonObject).filter(
      ([name]) => !known.includes(name),
    );
    const required = ((form['required'] ?? []) as readonly string[]).filter((name) => !known.includes(name));
    return { ...form, properties: Object.fromEntries(properties), required: [unitField, ...required] } as JsonObject;
  }, [programmes, loop, opens, unitField]);
  const giving = useMutation({
    mutationFn: (input: JsonObject) =>
      door<CaseView>('/api/orders', { body: { loop, about: view.id, input }, intention: intention.current }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['supervision', view.id] });
      onDone();
    },
    onError: (thrown) => {
      if (problemOf(thrown)?.status !== 0) intention.current = newIntention();
    },
  });
  const start: JsonObject = {
    ...(loop === 'supervision' ? { cause: 'by-hand' } : {}),
    ...(view.holder === null ? {} : { [unitField]: view.holder.unit }),
  };
  return (
    <SchemaForm
      schema={schema}
      loop={loop}
      act={opens}
      slots={{ units }}
      start={start}
      hidden={['cause']}
      submit={say('desk.supervise.save')}
      sending={giving.isPending}
      problem={problemOf(giving.error)}
      onSubmit={(input) => giving.mutate(input)}
      onCancel={onClose}
    />
  );
};
