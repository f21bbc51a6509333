import { useEffect, useRef, useState } from 'react';
import type { ActView, CaseView } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { readFields } from '../../../ui/schema-form/read-fields.ts';
import { forStaff } from '../../../ui/schema-form/said-by.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { actWord } from '../case/act-word.ts';
import { DraftLine } from '../drafts/draft-line.tsx';
import { useDraft, type KeptDraft } from '../drafts/use-draft.ts';
import { Loading } from '../layout/loading.tsx';
import { useNextStage } from '../projects/next-stage.ts';
import { ChecklistHelp } from './checklist-help.tsx';
import { Conflict } from './conflict.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { Precedents } from './precedents.tsx';
import { useAct } from './use-act.ts';
import { useFormSlots } from './use-form-slots.ts';

type ActPanelProps = {
  readonly view: CaseView;
  readonly act: ActView;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** The form of an act, beside the case, once what was typed into it before has been read. */
export const ActPanel = (props: ActPanelProps) => {
  const draft = useDraft(`case:${props.view.id}`, props.act.act);
  const usual = useNextStage(props.view, props.act.act);
  return draft.start === null || usual === null ? (
    <section className="desk-panel desk-form">
      <Loading />
    </section>
  ) : (
    <ActForm {...props} draft={draft} start={{ ...usual, ...draft.start }} />
  );
};

type ActFormProps = ActPanelProps & { readonly draft: KeptDraft; readonly start: JsonObject };

/** The form itself. What is typed outlives conflicts, lost sessions, folding away and a closed browser. */
const ActForm = ({ view, act, onClose, onDone, draft, start }: ActFormProps) => {
  const say = useWords();
  const name = actWord(say, view.loop, act.act);
  const sending = useAct(view, act.act);
  const slots = useFormSlots(view, act.act);
  const [values, keep] = useState<JsonObject>(start);
  const [turn, redraw] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const change = (next: JsonObject): void => {
    draft.type(next);
    keep(next);
  };
  const submit = async (input: JsonObject): Promise<void> => {
    // What was typed is safe before it is sent: the answer may be no, and the line may break.
    await draft.flush();
    sending.mutate(input, {
      onSuccess: () => {
        draft.done();
        onDone();
      },
    });
  };
  const problem = problemOf(sending.error);
  const redrawWith = (next: JsonObject): void => {
    keep(next);
    redraw(turn + 1);
  };
  const fill = (next: JsonObject): void => {
    draft.type(next);
    redrawWith(next);
  };
  const discard = (): void => {
    void draft.discard();
    redrawWith({});
    heading.current?.focus();
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
          schema={forStaff(act.form)}
          loop={view.loop}
          act={act.act}
          slots={slots}
          start={values}
          submit={say('desk.act.submit', { act: name })}
          sending={sending.isPending}
          problem={problem?.status === 412 || problem?.status === 401 ? null : problem}
          onSubmit={(input) => void submit(input)}
          onChange={change}
          onCancel={onClose}
        >
          <Precedents view={view} act={act.act} />
          {act.holds ? <p className="jx-soft jx-small">{say('desk.act.holds')}</p> : null}
          {act.holds ? <PaperPreview view={view} act={act.act} input={values} /> : null}
          {act.ends ? <p className="jx-soft jx-small">{say('desk.act.ends')}</p> : null}
          <DraftLine draft={draft} onDiscard={discard} />
        </SchemaForm>
      </ChecklistHelp>
    </section>
  );
};
