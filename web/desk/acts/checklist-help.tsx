import type { KeyboardEvent, ReactNode } from 'react';
import type { ChecklistLine } from '../../../kernel/case.ts';
import type { Json, JsonObject } from '../../../kernel/json.ts';
import type { MaterialChoice } from '../../../ui/schema-form/form-slots.ts';
import { readFields } from '../../../ui/schema-form/read-fields.ts';
import { useWords } from '../../../ui/words.tsx';
import { singleKeys } from '../data/single-keys.ts';
import { NoticePreview } from './notice-preview.tsx';

type ChecklistHelpProps = {
  readonly schema: JsonObject;
  readonly materials: readonly MaterialChoice[];
  readonly values: JsonObject;
  readonly onFill: (values: JsonObject) => void;
  readonly children: ReactNode;
};

const linesIn = (json: Json | undefined): readonly ChecklistLine[] => (Array.isArray(json) ? (json as unknown as readonly ChecklistLine[]) : []);

/** On a row of the checklist, 1, 2 and 3 answer it. */
const answerByKey = (event: KeyboardEvent): void => {
  if (!singleKeys.on() || !(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return;
  const radios = event.target.closest('.jx-check-row')?.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  const radio = radios?.[Number(event.key) - 1];
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  radio.click();
};

/** Around a form with a checklist: one key per answer, how far it is, and the notice that writes itself. */
export const ChecklistHelp = ({ schema, materials, values, onFill, children }: ChecklistHelpProps) => {
  const say = useWords();
  const field = readFields(schema).find(({ widget }) => widget === 'checklist')?.name;
  if (field === undefined || materials.length === 0) return <>{children}</>;
  const lines = linesIn(values[field]);
  const rest = materials.filter(({ material }) => !lines.some((line) => line.material === material));
  const fillRest = (): void =>
    onFill({ ...values, [field]: [...lines, ...rest.map(({ material }) => ({ material, answer: 'ok' as const }))] as unknown as Json });
  return (
    <div onKeyDown={answerByKey}>
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
