/**
 * Whether a project code is well formed (GB/T 40058-2021): time, region, department, type, serial with a check character
 * whose algorithm is not published here, so only the form is looked at. Codes given out before November 2020 are longer
 * in the year and end on a type of 01, 02 or 03. The one pattern serves the form and the guard.
 */
export const codePattern = '^(\\d{2}(0[1-9]|1[0-2])-\\d{6}-\\d{2}-\\d{2}-\\d{6}|20\\d{2}-\\d{6}-\\d{2}-0[123]-\\d{6})$';

export const isProjectCode = (code: unknown): boolean => typeof code === 'string' && new RegExp(codePattern).test(code);
