/** For whom a case is opened. */
export type Person = { readonly name: string; readonly phone: string };

/** As the door has it. */
const longest = 60;

/** What is still wrong with what was typed, by the key of its sentence. */
export const personFaults = ({ name, phone }: Person): Readonly<Partial<Record<keyof Person, string>>> => ({
  ...(name.trim() === '' ? { name: 'desk.new.name.missing' } : {}),
  ...([...name.trim()].length > longest ? { name: 'desk.new.name.long' } : {}),
  ...(/^1[3-9]\d{9}$/.test(phone.trim()) ? {} : { phone: 'desk.new.phone.bad' }),
});
