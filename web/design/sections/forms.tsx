import { useWords } from '../../../ui/words.tsx';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { Example } from '../example.tsx';
import { filled, nothing, schema, slots } from '../examples/form.ts';
import { Refused } from '../refused.tsx';

const rest = { schema, slots, loop: 'design', act: 'example', problem: null, onSubmit: nothing } as const;

/** A form with every widget: empty, filled in, with all its faults said, being sent, and closed. */
export const Forms = () => {
  const say = useWords();
  const submit = say('design.forms.submit');
  return (
    <div className="design-forms">
      <Example name={say('design.forms.empty')}>
        <SchemaForm {...rest} submit={submit} sending={false} onCancel={nothing} />
      </Example>
      <Example name={say('design.forms.filled')}>
        <SchemaForm {...rest} submit={submit} sending={false} start={filled} />
      </Example>
      <Example name={say('design.forms.faults')}>
        <Refused>
          <SchemaForm {...rest} submit={submit} sending={false} start={{ text: 'x'.repeat(60), phone: '12' }} />
        </Refused>
      </Example>
      <Example name={say('design.forms.closed')}>
        <fieldset disabled className="jx-field">
          <legend className="jx-unseen">{say('design.forms.closed')}</legend>
          <SchemaForm {...rest} submit={submit} sending start={filled} />
        </fieldset>
      </Example>
    </div>
  );
};
