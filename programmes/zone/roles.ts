/** What a person of a unit may be: the roles that the seats of the loops ask for. */
export const roles = [
  'clerk',
  'reviewer',
  'approver',
  'head',
  'contact',
  'office',
  'supervisor',
  'leader',
  'sysadmin',
] as const;

export type Role = (typeof roles)[number];
