import { useMutation } from '@tanstack/react-query';
import type { VisitsView } from '../../../api/visits/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { newIntention } from '../../../ui/intention.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useUnits } from '../data/units.ts';
import type { EnterpriseView } from './enterprise-data.ts';

const day: JsonObject = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', widget: 'date' };
const schema: JsonObject = {
  type: 'object',
  required: ['contact', 'agreedOn', 'contactUnit', 'firstDay', 'everyMonths'],
  properties: {
    contact: { type: 'string', widget: 'person' },
    agreedOn: day,
    contactUnit: { type: 'string', widget: 'unit' },
    firstDay: day,
    everyMonths: { type: 'integer', minimum: 1, maximum: 24, widget: 'whole' },
  },
};

type VisitsFormProps = {
  readonly enterprise: EnterpriseView;
  readonly view: VisitsView;
  readonly path: string;
  readonly onDone: () => void;
};

/** Who of the enterprise agreed, on which day, to visits by which unit, from when and how often. */
export const VisitsForm = ({ enterprise, view, path, onDone }: VisitsFormProps) => {
  const say = useWords();
  const units = useUnits();
  const people = enterprise.body.contacts.map(({ name, role }, index) => ({
    person: String(index),
    name: say('desk.visits.contact', { name, role }),
    unit: '',
  }));
  const agree = useMutation({
    mutationFn: ({ contact, ...said }: JsonObject) =>
      door(path, {
        method: 'PUT',
        version: view.version,
        intention: newIntention(),
        body: { ...said, contact: Number(contact) },
      }),
    onSuccess: onDone,
  });
  const { plan } = view;
  const start: JsonObject =
    plan === null
      ? { everyMonths: 3 }
      : {
          contactUnit: plan.contactUnit.unit,
          everyMonths: plan.everyMonths,
          ...(plan.agreement === 'given' ? { firstDay: plan.firstDay, agreedOn: plan.agreedOn } : {}),
        };
  return (
    <SchemaForm
      schema={schema}
      loop="register.visit-plan"
      act=""
      slots={{ units, people }}
      start={start}
      submit={say('desk.visits.save')}
      sending={agree.isPending}
      problem={problemOf(agree.error)}
      onSubmit={(input) => agree.mutate(input)}
    >
      <p className="jx-soft">{say('desk.visits.say')}</p>
    </SchemaForm>
  );
};
