/** What an address says under a name, as text; nothing where it says nothing. */
export const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The number of a window whose code was scanned. */
export const windowIn = (search: Readonly<Record<string, unknown>>): { window?: string } =>
  /^[1-9]\d{0,2}$/.test(text(search['window'])) ? { window: text(search['window']) } : {};

/** Of these parts of an address, the ones that say something. */
export const said = <Name extends string>(search: Record<string, unknown>, ...names: readonly Name[]) =>
  Object.fromEntries(
    names.flatMap((name) => (text(search[name]) === '' ? [] : [[name, text(search[name])]])),
  ) as Partial<Record<Name, string>>;
