/** Whether an address is a page of this portal: signing in never leads to somebody else's site. */
export const isOwnAddress = (address: string): boolean => /^\/(?![/\\])/.test(address);
