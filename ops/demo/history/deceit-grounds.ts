/** 撤销: the permit was got by deceit. */
export const deceit = { reason: '以欺骗手段取得许可，依法应当撤销。', basis: ['AL69-2'] } as const;
