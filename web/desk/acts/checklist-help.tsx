import { useRef, type ReactNode } from 'react';
import type { ChecklistLine } from '../../../kernel/case.ts';
import type { Json, JsonObject } from '../../../kernel/json.ts';
import type { MaterialChoice } from '../../../ui/schema-form/form-slots.ts';
import { readFields } from '../../../ui/schema-form/read-fields.ts';
import { useWords } from '../../../ui/words.tsx';
import { NoticePreview } from './notice-preview.tsx';
import { useAnswerKeys } from './use-answer-keys.ts';

type ChecklistHelpProps = {
  readonly schema: JsonObject;
  readonly materials: readonly MaterialChoice[];
  readonly values: JsonObject;
  readonly onFill: (values: JsonObject) => void;
  readonly children: ReactNode;
};

const linesIn = (json: Json | undefined): readonly ChecklistLine[] =>
  Array.isArray(json) ? (json as unknown as readonly ChecklistLine[]) : [];

/** Around a form with a checklist: one key per answer, how far it is, and the notice that writes itself. */
export const ChecklistHelp = ({ schema, materials, values, onFill, children }: ChecklistHelpProps) => {
  const say = useWords();
  const group = useRef<HTMLDivElement>(null);
  useAnswerKeys(group);
  const field = readFields(schema).find(({ widget }) => widget === 'checklist')?.name;
  if (field === undefined || materials.length === 0) return <>{children}</>;
  const lines = linesIn(values[field]);
  const rest = materials.filter(({ material }) => !lines.some((line) => line.material === material));
  const fillRest = (): void =>
    onFill({
      ...values,
      [field]: [...lines, ...rest.map(({ material }) => ({ material, answer: 'ok' as const }))] as unknown as Json,
    });
  return (
    <div ref={group}>
      <p className="jx-soft jx-small">{say('desk.check.help')}</p>
      {rest.length > 0 ? (
        <button type="button" className="jx-button jx-button-quiet" onClick={fillRest}>
          {say('desk.check.all')}
        </button>
      ) : null}
      {children}
      <NoticePreview lines={lines} materials={materials} />
    </div>
  );
};
