import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SessionView } from '../../../api/view.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { forgetReadings } from '../data/forget-readings.ts';
import { besideField } from './beside-field.ts';

const schema = {
  type: 'object',
  required: ['code'],
  properties: {
    code: { type: 'string', pattern: '^\\d{6}$', widget: 'text', digits: true, autocomplete: 'one-time-code' },
  },
};

type CodeFormProps = {
  readonly phone: string;
  /** The code itself, in a demonstration. */
  readonly demonstration: string | null;
  readonly onBack: () => void;
  readonly onIn: () => void;
};

/** Asks for the code that was sent. */
export const CodeForm = ({ phone, demonstration, onBack, onIn }: CodeFormProps) => {
  const say = useWords();
  const client = useQueryClient();
  const entering = useMutation({
    mutationFn: (code: string) => door<SessionView>('/api/sessions', { body: { phone, code } }),
    onSuccess: (session) => {
      forgetReadings(client, session);
      onIn();
    },
  });
  return (
    <>
      <p role="status">{say('portal.sign-in.sent', { phone })}</p>
      {demonstration === null ? null : (
        <p className="portal-demo-code">
          {say('portal.sign-in.demonstration')} <strong className="jx-tabular">{demonstration}</strong>
        </p>
      )}
      <SchemaForm
        schema={schema}
        loop="portal"
        act="enter"
        submit={say('portal.sign-in')}
        sending={entering.isPending}
        problem={besideField(say, problemOf(entering.error), 'wrong-code', 'code')}
        onSubmit={(input) => entering.mutate(String(input.code))}
      />
      <p>
        <button type="button" className="jx-link-button" onClick={onBack}>
          {say('portal.sign-in.other')}
        </button>
      </p>
    </>
  );
};
