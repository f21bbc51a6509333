import { useState } from 'react';
import type { JsonObject } from '../../../kernel/json.ts';
import { noSlots } from '../../../ui/schema-form/form-slots.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { actWord } from '../case/act-word.ts';
import { usePeople } from '../data/people.ts';
import { useUnits } from '../data/units.ts';
import { BatchLines } from './batch-lines.tsx';
import type { SharedAct } from './shared-acts.ts';
import { useBatch } from './use-batch.ts';

type BatchFormProps = { readonly shared: SharedAct; readonly onClose: () => void };

/** The form that is sent for every case of the list, the list it is sent for, and what came of each. */
export const BatchForm = ({ shared, onClose }: BatchFormProps) => {
  const say = useWords();
  const units = useUnits();
  const people = usePeople();
  const { outcomes, run } = useBatch(shared.act);
  const [said, keep] = useState<JsonObject>({});
  const name = actWord(say, shared.loop, shared.act);
  const left = shared.can.filter(({ id }) => outcomes.get(id) !== 'done');
  const sending = [...outcomes.values()].includes('waiting');
  const over = outcomes.size > 0 && !sending;
  const done = shared.can.length - left.length;
  const submit = (input: JsonObject): void => {
    keep(input);
    void run(left, input);
  };
  return (
    <>
      <h3>{say('desk.batch.sure', { act: name, n: shared.can.length })}</h3>
      <BatchLines views={shared.can} outcomes={outcomes} />
      {shared.cannot.length > 0 ? (
        <>
          <h3>{say('desk.batch.cannot', { n: shared.cannot.length })}</h3>
          <BatchLines views={shared.cannot} outcomes={outcomes} act={shared.act} />
        </>
      ) : null}
      <p role="status">{over ? say('desk.batch.done', { done, left: left.length }) : null}</p>
      {outcomes.size === 0 ? (
        <SchemaForm
          schema={shared.form}
          loop={shared.loop}
          act={shared.act}
          slots={{ ...noSlots, units, people }}
          submit={say('desk.batch.submit', { act: name, n: shared.can.length })}
          sending={sending}
          problem={null}
          onSubmit={submit}
          onCancel={onClose}
        >
          {shared.holds ? <p className="jx-soft jx-small">{say('desk.act.holds')}</p> : null}
          {shared.ends ? <p className="jx-soft jx-small">{say('desk.batch.ends')}</p> : null}
        </SchemaForm>
      ) : null}
      {over ? (
        <div className="jx-buttons">
          <button type="button" className="jx-button" onClick={onClose}>
            {say('desk.batch.close')}
          </button>
          {left.length > 0 ? (
            <button type="button" className="jx-button jx-button-quiet" onClick={() => submit(said)}>
              {say('desk.batch.again', { n: left.length })}
            </button>
          ) : null}
        </div>
      ) : null}
    </>
  );
};
