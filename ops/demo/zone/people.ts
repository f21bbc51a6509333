import type { Person } from '../../../programmes/zone/person.ts';
import type { Role } from '../../../programmes/zone/roles.ts';
import { staff } from './staff.ts';

/** What stands in an account's name for a post: 'construction-reviewer-2' is the second reviewer. */
const posts: Readonly<Record<string, readonly Role[]>> = {
  clerk: ['clerk'],
  reviewer: ['reviewer'],
  approver: ['approver'],
  head: ['head', 'approver'],
  contact: ['contact'],
  office: ['office'],
  supervisor: ['supervisor', 'office'],
  leader: ['leader', 'head'],
  sysadmin: ['sysadmin'],
};

/**
 * The people of the fictional zone; nobody with these names and posts exists. Their account is also
 * their id: short unit, post, and a number from the second one on.
 */
export const people: readonly Person[] = Object.entries(staff).flatMap(([unit, { prefix, names }]) =>
  Object.entries(names).flatMap(([post, ofPost]) =>
    ofPost.split('、').map((name, index) => {
      const account = `${prefix}-${post}${index === 0 ? '' : `-${index + 1}`}`;
      return { person: account, name, unit, roles: posts[post] ?? [], account, active: true, fictional: true };
    }),
  ),
);
