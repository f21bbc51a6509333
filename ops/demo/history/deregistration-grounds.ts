/** 注销: whoever held the permit has ended, or the permit has. */
export const dissolved = { basis: ['AL70-1-3'] } as const;
export const ended = { basis: ['AL70-1-4'] } as const;
