export type Values = Readonly<Record<string, string | number>>;

/** A sentence by its key. An unknown key comes back as it is, so that a gap is seen. */
export type Say = (key: string, values?: Values) => string;

/** A sentence of the dictionary with its {names} filled in; a name without a value stays visible. */
export const fill = (sentence: string, values: Values = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
