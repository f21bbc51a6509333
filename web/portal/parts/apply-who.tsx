import type { JsonObject } from '../../../kernel/json.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Term } from './term.tsx';
import { Terms } from './terms.tsx';

/** As long as the door takes it. */
const schema: JsonObject = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', minLength: 2, maxLength: 60, widget: 'text', autocomplete: 'name' } },
};

type ApplyWhoProps = {
  /** The name under which the person is known already. */
  readonly known: string | null;
  readonly typed: string;
  readonly onChange: (name: string) => void;
  readonly onNext: () => void;
};

/** Who applies. Whoever is known by name is not asked again. */
export const ApplyWho = ({ known, typed, onChange, onNext }: ApplyWhoProps) => {
  const say = useWords();
  if (known === null)
    return (
      <SchemaForm
        schema={schema}
        loop="portal"
        act="apply"
        start={typed === '' ? {} : { name: typed }}
        submit={say('portal.apply.next')}
        sending={false}
        problem={null}
        onChange={(values) => onChange(String(values.name ?? ''))}
        onSubmit={(input) => {
          onChange(String(input.name));
          onNext();
        }}
      />
    );
  return (
    <>
      <Terms>
        <Term name={say('portal.field.name')}>{known}</Term>
      </Terms>
      <p className="jx-soft">{say('portal.apply.known')}</p>
      <p className="jx-buttons">
        <button type="button" className="jx-button" onClick={onNext}>
          {say('portal.apply.next')}
        </button>
      </p>
    </>
  );
};
