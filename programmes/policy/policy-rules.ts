import type { EntryFault, EntryRules } from '../../kernel/register.ts';

/** No policy for enterprises without its fair-competition review (公平竞争审查条例); an exception is for a limited time. */
export const policyRules: EntryRules = (body) => {
  const said = (field: string): string => (typeof body[field] === 'string' ? body[field] : '');
  const faults: EntryFault[] = [];
  const need = (field: string, rule: string, holds: boolean): void => {
    if (!holds) faults.push({ field, rule });
  };
  need('reviewResult', 'review-missing', said('reviewResult') !== '');
  need('reviewer', 'review-missing', said('reviewer') !== '');
  need('reviewedOn', 'review-missing', said('reviewedOn') !== '');
  need('reviewedOn', 'review-late', said('reviewedOn') <= said('publishedOn') || said('publishedOn') === '');
  if (said('reviewResult') === 'exception') {
    need('reviewException', 'exception-ground', said('reviewException') !== '');
    need('reviewUntil', 'exception-until', said('reviewUntil') > said('reviewedOn'));
    need('validTo', 'beyond-exception', said('validTo') !== '' && said('validTo') <= said('reviewUntil'));
  }
  need('validTo', 'ends-before-it-begins', said('validTo') === '' || said('validTo') >= said('validFrom'));
  return faults;
};
