import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import type { Problem } from '../../../api/view.ts';
import { besideField } from './beside-field.ts';

const schema = {
  type: 'object',
  required: ['mailed'],
  properties: {
    mailed: { type: 'string', pattern: '^\\d{6}$', widget: 'text', digits: true, autocomplete: 'one-time-code' },
  },
};

type MailCodeProps = {
  readonly asked: { readonly email: string; readonly code: string | null };
  readonly sending: boolean;
  readonly problem: Problem | null;
  readonly onCode: (code: string) => void;
  readonly onBack: () => void;
};

/** Asks for the code that was sent to an e-mail address; a demonstration shows it. */
export const MailCode = ({ asked, sending, problem, onCode, onBack }: MailCodeProps) => {
  const say = useWords();
  return (
    <>
      <p role="status">{say('portal.reach.sent', { email: asked.email })}</p>
      {asked.code === null ? null : (
        <p className="portal-demo-code">
          {say('portal.sign-in.demonstration')} <strong className="jx-tabular">{asked.code}</strong>
        </p>
      )}
      <SchemaForm
        schema={schema}
        loop="portal"
        act="enter"
        submit={say('portal.reach.confirm')}
        sending={sending}
        problem={besideField(say, problem, 'wrong-code', 'mailed')}
        onSubmit={(input) => onCode(String(input.mailed))}
      />
      <p>
        <button type="button" className="jx-link-button" onClick={onBack}>
          {say('portal.reach.other')}
        </button>
      </p>
    </>
  );
};
