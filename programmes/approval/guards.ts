import type { Guard } from '../../kernel/context.ts';

/** The item's own law starts its statutory clock at receipt: 建筑法 art. 8 for the construction permit. */
const countsFromReceipt: Guard = ({ item }) => item['statutoryStart'] === 'received';

/** Silence accepts only where 行政许可法 governs; filings and public services have their own rules (domain 5.8). */
const permit: Guard = ({ item }) => item['regime'] === 'permit';

export const guards = { approval: { 'counts-from-receipt': countsFromReceipt, permit }, opinion: {} };
