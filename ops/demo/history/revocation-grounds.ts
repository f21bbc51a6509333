/** 撤销: the permit was granted to whom the conditions were not met, or to revoke it would harm the public. */
export const unfit = { basis: ['AL69-1-4'] } as const;
export const harmful = { basis: ['AL69-3'] } as const;
