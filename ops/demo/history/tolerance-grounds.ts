/** 容缺受理: the guide of the item says it. */
export const tolerance = { basis: ['SBE28'] } as const;
