import { createElement, type ComponentType } from 'react';
import { BasisField } from './basis-field.tsx';
import { ChecklistField } from './checklist-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DateField } from './date-field.tsx';
import { FacesField } from './faces-field.tsx';
import type { FieldProps } from './field-props.ts';
import { FilesField } from './files-field.tsx';
import { LinesField } from './lines-field.tsx';
import { LongField } from './long-field.tsx';
import { MoneyField } from './money-field.tsx';
import { PeopleField } from './people-field.tsx';
import { PersonField } from './person-field.tsx';
import { PhoneField } from './phone-field.tsx';
import { PointField } from './point-field.tsx';
import { RadioField } from './radio-field.tsx';
import type { FieldShape, Widget as WidgetName } from './read-fields.ts';
import { SwitchField } from './switch-field.tsx';
import { TagsField } from './tags-field.tsx';
import { TextField } from './text-field.tsx';
import { UnitField } from './unit-field.tsx';
import { WholeField } from './whole-field.tsx';
import { YesNoField } from './yes-no-field.tsx';

/** What draws each widget. */
const drawings: Readonly<Record<WidgetName, ComponentType<FieldProps>>> = {
  text: TextField,
  long: LongField,
  reason: LongField,
  date: DateField,
  choice: ChoiceField,
  checklist: ChecklistField,
  lines: LinesField,
  basis: BasisField,
  unit: UnitField,
  person: PersonField,
  people: PeopleField,
  money: MoneyField,
  whole: WholeField,
  files: FilesField,
  phone: PhoneField,
  faces: FacesField,
  tags: TagsField,
  switch: SwitchField,
  point: PointField,
};

const isFew = (field: FieldShape): boolean => field.widget === 'choice' && field.values.length <= 5;

/** Where no is an answer as good as yes, both are asked for. */
const isYesNo = (field: FieldShape): boolean =>
  field.widget === 'switch' && field.required && field.schema.const === undefined;

/** The drawing of a field; a choice of few shows all of them. */
const drawingOf = (field: FieldShape): ComponentType<FieldProps> =>
  isYesNo(field) ? YesNoField : isFew(field) ? RadioField : drawings[field.widget];

/** Whether a field is a group of inputs, which has a legend and not a label. */
export const isGroup = (field: FieldShape): boolean =>
  isFew(field) ||
  isYesNo(field) ||
  ['checklist', 'lines', 'faces', 'people', 'tags'].includes(field.widget) ||
  (field.widget === 'files' && field.type === 'object');

/** The inputs of one field. */
export const Widget = (props: FieldProps) => createElement(drawingOf(props.field), props);
