import { isCreditCode } from '../../kernel/credit-code.ts';
import { fitsKind, profileFields } from '../../kernel/profile.ts';
import type { EntryFault, EntryRules } from '../../kernel/register.ts';
import type { ProfileLine } from './enterprise.ts';

/** A code that checks, each profile field once and of its kind, and a merged entry that says where it has gone. */
export const enterpriseRules: EntryRules = (body) => {
  const code = String(body['creditCode'] ?? '');
  const into = body['mergedInto'];
  return [
    ...(isCreditCode(code) ? [] : [{ field: 'creditCode', rule: 'credit-check' }]),
    ...((body['status'] === 'merged') === (into !== undefined) ? [] : [{ field: 'mergedInto', rule: 'merged-where' }]),
    ...(into === code && into !== undefined ? [{ field: 'mergedInto', rule: 'merged-into-self' }] : []),
    ...profileFaults(body['profile']),
  ];
};

const profileFaults = (lines: unknown): readonly EntryFault[] => {
  if (!Array.isArray(lines)) return [];
  const seen = new Set<string>();
  return (lines as readonly ProfileLine[]).flatMap(({ field, value }, index): readonly EntryFault[] => {
    const known = profileFields[field];
    const twice = seen.has(field);
    seen.add(field);
    if (twice) return [{ field: `profile.${index}.field`, rule: 'named-twice' }];
    return known === undefined || fitsKind(known.kind, value as never)
      ? []
      : [{ field: `profile.${index}.value`, rule: `not-${known.kind}` }];
  });
};
