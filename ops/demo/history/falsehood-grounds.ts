/** 不予许可: a false paper was handed in. */
export const falsehood = { reason: '提供虚假材料申请许可，不予许可。', basis: ['AL78'] } as const;
