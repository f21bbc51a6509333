import { useEffect, useRef, useState } from 'react';
import type { ActView, CaseView } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { readFields } from '../../../ui/schema-form/read-fields.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { actWord } from '../case/act-word.ts';
import { ChecklistHelp } from './checklist-help.tsx';
import { Conflict } from './conflict.tsx';
import { drafts } from './drafts.ts';
import { Precedents } from './precedents.tsx';
import { useAct } from './use-act.ts';
import { useFormSlots } from './use-form-slots.ts';

type ActPanelProps = {
  readonly view: CaseView;
  readonly act: ActView;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** The form of an act, beside the case. What is typed outlives conflicts, lost sessions and folding away. */
export const ActPanel = ({ view, act, onClose, onDone }: ActPanelProps) => {
  const say = useWords();
  const name = actWord(say, view.loop, act.act);
  const sending = useAct(view, act.act);
  const slots = useFormSlots(view, act.act);
  const draft = drafts.of(view.id, act.act);
  const [values, keep] = useState<JsonObject>(draft.read);
  const [turn, redraw] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (next: JsonObject): void => {
    draft.write(next);
    keep(next);
  };
  const submit = (input: JsonObject): void =>
    sending.mutate(input, {
      onSuccess: () => {
        draft.write({});
        onDone();
      },
    });
  const problem = problemOf(sending.error);
  const fill = (next: JsonObject): void => {
    change(next);
    redraw(turn + 1);
  };
  return (
    <section className="desk-panel desk-form" aria-label={say('desk.act.form')}>
      <h2 ref={heading} tabIndex={-1}>
        {say(readFields(act.form).length === 0 ? 'desk.act.sure' : 'desk.act.beside', { act: name })}
      </h2>
      <Conflict view={view} act={act.act} />
      <ChecklistHelp schema={act.form} materials={slots.materials} values={values} onFill={fill}>
        <SchemaForm
          key={turn}
          schema={act.form}
          loop={view.loop}
          act={act.act}
          slots={slots}
          start={values}
          submit={say('desk.act.submit', { act: name })}
          sending={sending.isPending}
          problem={problem?.status === 412 || problem?.status === 401 ? null : problem}
          onSubmit={submit}
          onChange={change}
          onCancel={onClose}
        >
          <Precedents view={view} act={act.act} />
          {act.holds ? <p className="jx-soft jx-small">{say('desk.act.holds')}</p> : null}
          {act.ends ? <p className="jx-soft jx-small">{say('desk.act.ends')}</p> : null}
        </SchemaForm>
      </ChecklistHelp>
    </section>
  );
};
