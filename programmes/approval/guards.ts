import type { Guard } from '../../kernel/context.ts';

const regime =
  (...names: readonly string[]): Guard =>
  ({ item }) =>
    names.includes(String(item['regime']));

/** Permits, and registrations under 行政许可法 art. 56; the others have loops of their own (domain 5.8). */
const licensed = regime('permit', 'registration');
/** Silence accepts only where 行政许可法 governs. */
const permit = regime('permit');
/** Several departments decide as one (art. 26(2)). */
const joint: Guard = ({ item }) => item['joint'] === true;
const fromReceipt: Guard = ({ item }) => item['statutoryStart'] === 'received';

/** 直接关系公共安全、人身健康、生命财产安全: what 行政许可法 art. 78 and 79 ban falsehood and deceit from. */
const ofSafety: Guard = ({ item }) => item['publicSafety'] === true;
/** The organ itself inspects, tests or quarantines (art. 55(2)), and no organisation outside (art. 28). */
const inspectedHere: Guard = ({ item }) => {
  const procedures = item['procedures'];
  return Array.isArray(procedures) && procedures.some((one: unknown) => byOrgan(one));
};

const byOrgan = (procedure: unknown): boolean =>
  typeof procedure === 'object' &&
  procedure !== null &&
  'byOrgan' in procedure &&
  procedure.byOrgan === true &&
  'kind' in procedure &&
  ['inspection', 'testing', 'quarantine'].includes(String(procedure.kind));

/** Got by deceit or bribery, where safety is concerned: revoked, and banned for three years. */
const banned: Guard = (reads) => ofSafety(reads) && reads.standing?.facts['cause'] === 'deceit-or-bribery';

/** Whoever has broken a pledge or a promise and not yet repaired it gives no further one. */
const trusted: Guard = ({ standing }) => (standing?.given.subject?.open['credit'] ?? 0) === 0;

/** Something may follow later only where not everything is a major material, and nothing is done on the spot. */
const mayFollow: Guard = (reads) => trusted(reads) && minor(reads.item['materials']);

const minor = (materials: unknown): boolean =>
  Array.isArray(materials) &&
  materials.some(
    (material: unknown) =>
      typeof material === 'object' && material !== null && !('major' in material && material.major),
  );

/** Art. 46: what the law or the public interest wants heard is heard, whoever asks for it or not. */
const forThePublic: Guard = ({ standing }) => typeof standing?.facts['hearingCause'] === 'string';

export const guards = {
  approval: {
    licensed,
    permit,
    joint,
    'counts-from-acceptance': (reads) => !joint(reads) && !fromReceipt(reads),
    // The item's own law starts its statutory clock at receipt: 建筑法 art. 8 for the construction permit.
    'counts-from-receipt': (reads) => !joint(reads) && fromReceipt(reads),
    'may-follow-later': mayFollow,
    'may-be-promised': (reads) => trusted(reads) && reads.item['onPromise'] === true,
    'heard-on-request': (reads) => !forThePublic(reads),
    'of-safety': ofSafety,
    'inspected-here': inspectedHere,
    deemed: ({ standing }) => standing?.facts['acceptBasis'] === 'deemed',
    invited: ({ standing }) => typeof standing?.facts['invitedOn'] === 'string',
  },
  opinion: {},
  'site-check': {},
  inspection: {},
  hearing: {
    'to-be-held': ({ input }) => typeof (input['hearingCause'] ?? input['askedBy']) === 'string',
    'on-request': (reads) => !forThePublic(reads),
    'for-the-public': forThePublic,
  },
  publication: {},
  takeover: {},
  verification: {},
  credit: {},
  ban: { 'for-falsehood': ({ input }) => typeof input['falsehood'] === 'string' },
  revocation: { banned },
  deregistration: {},
  renewal: { licensed },
  change: { licensed },
  filing: { 'by-filing': regime('filing') },
  confirmation: { 'by-confirmation': regime('confirmation') },
  'public-service': { 'as-service': regime('service') },
} satisfies Readonly<Record<string, Readonly<Record<string, Guard>>>>;
