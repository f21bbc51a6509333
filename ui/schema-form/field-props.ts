import type { Json, JsonObject } from '../../kernel/json.ts';
import type { FieldShape } from './read-fields.ts';
import type { FormName } from './field-words.ts';
import type { FormSlots } from './form-slots.ts';

/** What every widget is given. */
export type FieldProps = {
  readonly field: FieldShape;
  readonly form: FormName;
  readonly id: string;
  readonly label: string;
  readonly value: Json | undefined;
  /** All that was typed so far: some choices depend on another. */
  readonly values: JsonObject;
  readonly slots: FormSlots;
  readonly wrong: boolean;
  /** Ids of the hint and the message, for aria-describedby. */
  readonly describedBy: string | undefined;
  readonly onChange: (value: Json) => void;
};
