/** Loops in which something is applied for: whoever files there is received that day, and is looked at there. */
export const applications = ['approval', 'filing', 'confirmation', 'public-service', 'renewal', 'change'] as const;
