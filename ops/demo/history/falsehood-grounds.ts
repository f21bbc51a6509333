/** A false paper was handed in: found before the decision, 不予许可, or at reception, 不予受理. */
export const falsehood = { reason: '提供虚假材料申请许可，不予许可。', basis: ['AL78'] } as const;
export const atReception = { reason: '提供虚假材料申请许可，不予受理。', basis: ['AL78'] } as const;
