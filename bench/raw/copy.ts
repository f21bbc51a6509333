import type { Written } from './capture.ts';

/** A statement with its values, ready to be sent. */
export type Ready = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

/** Names that no two rows may share, beside those of the case. */
const ownNames = ['key', 'message_id', 'right_id'];

const names = new Map<string, string>();

const nameOf = (text: string): string => {
  const name = names.get(text) ?? `raw-${names.size}`;
  names.set(text, name);
  return name;
};

/** The acts of a case once more, as those of another case; `position` gives the next place in the order of events. */
export const copyOf = (
  { id, number, acts }: Written,
  zone: string,
  copy: number,
  position: () => number,
): readonly (readonly Ready[])[] => {
  const other = (value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll(id, `${id}-${copy}`).replaceAll(number, `${number}-${copy}`) : value;
  return acts.map((rows) =>
    rows.map(({ text, columns, values }) => ({
      name: nameOf(text),
      text,
      values: [
        zone,
        ...values.map((value, index) => {
          const column = columns[index] ?? '';
          if (column === 'position') return position();
          return value !== null && ownNames.includes(column) ? `${String(value)}-${copy}` : other(value);
        }),
      ],
    })),
  );
};
