/** What stands on a slip, and how it came here where an address says so. */
export type ReadSlip = { readonly number: string; readonly pin: string; readonly byMessage: boolean };

/**
 * Reads what the code of a slip says, as an address or as what stands behind its '#'; also as a scanner types it. Null where
 * it is none: what somebody copied by half, or typed.
 */
export const readSlip = (said: string): ReadSlip | null => {
  const behind = said.includes('#') ? said.slice(said.indexOf('#') + 1) : said;
  const [number = '', pin = '', how = ''] = readable(behind).trim().split('.');
  return number.length > 2 && /^\d{6}$/.test(pin) ? { number, pin, byMessage: how === 'm' } : null;
};

const readable = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};
