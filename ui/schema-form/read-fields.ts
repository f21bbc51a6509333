import type { Json, JsonObject } from '../../kernel/json.ts';

export const widgets = [
  'text',
  'long',
  'date',
  'choice',
  'checklist',
  'lines',
  'basis',
  'unit',
  'person',
  'people',
  'money',
  'whole',
  'files',
  'phone',
  'reason',
  'faces',
  'tags',
  'switch',
  'point',
] as const;
export type Widget = (typeof widgets)[number];

/** A field of a form, as its JSON Schema says it. */
export type FieldShape = {
  readonly name: string;
  readonly widget: Widget;
  readonly required: boolean;
  readonly type: string;
  /** What can be chosen, where it is a choice. */
  readonly values: readonly (string | number)[];
  readonly schema: JsonObject;
};

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const listed = (json: Json | undefined): readonly (string | number)[] =>
  Array.isArray(json) ? json.filter((value) => typeof value === 'string' || typeof value === 'number') : [];

const choices = (schema: JsonObject): readonly (string | number)[] =>
  listed(schema.enum ?? (isObject(schema.items) ? schema.items.enum : undefined));

/** The widget that a schema names, or the plain one of its type. */
const widgetOf = (schema: JsonObject): Widget => {
  const named = widgets.find((widget) => widget === schema.widget);
  if (named !== undefined) return named;
  if (schema.type === 'boolean') return 'switch';
  if (choices(schema).length > 0) return schema.type === 'array' ? 'tags' : 'choice';
  return schema.format === 'date' ? 'date' : 'text';
};

/** The fields of a form in the order of its schema. */
export const readFields = (form: JsonObject): readonly FieldShape[] => {
  const required = listed(form.required);
  const properties = isObject(form.properties) ? form.properties : {};
  return Object.entries(properties).flatMap(([name, schema]) =>
    isObject(schema)
      ? [
          {
            name,
            widget: widgetOf(schema),
            required: required.includes(name),
            type: typeof schema.type === 'string' ? schema.type : 'string',
            values: choices(schema),
            schema,
          },
        ]
      : [],
  );
};
