import type { NamedPost } from '../../../programmes/zone/named-post.ts';

/**
 * Who has the posts that the loops call by name. The alliance office sits in the approval bureau, so what is
 * about that bureau closes above it: with the general office, and above that with the discipline office.
 */
export const namedPosts: readonly NamedPost[] = [
  { post: 'alliance-office', name: '联盟办公室', nameEn: 'Alliance office', unit: 'approval-bureau' },
  { post: 'supervision-office', name: '党政督查室', nameEn: 'Supervision office', unit: 'general-office' },
  { post: 'discipline-office', name: '纪检监察工委', nameEn: 'Discipline office', unit: 'party-affairs-department' },
  { post: 'zone-leader', name: '分管督查的领导', nameEn: 'Leader in charge of supervision', unit: 'general-office' },
];
