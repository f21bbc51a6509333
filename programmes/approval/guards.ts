import type { Guard } from '../../kernel/context.ts';

/** The item's own law starts its statutory clock at receipt: 建筑法 art. 8 for the construction permit. */
const countsFromReceipt: Guard = ({ item }) => item['statutoryStart'] === 'received';

export const guards = { approval: { 'counts-from-receipt': countsFromReceipt }, opinion: {} };
