import type { JsonObject } from '../../kernel/json.ts';
import type { Register } from '../../kernel/register.ts';
import type { Visitor } from '../session/visitor.ts';

type Person = Extract<Visitor, { kind: 'person' }>;

/** Who keeps the register proposes any change; others with a say propose what is their own unit's, before and after. */
export const mayPropose = (
  { roles, unit }: Person,
  { changes, proposes = [], ownedBy }: Register,
  body: JsonObject,
  before: JsonObject | null,
): boolean => {
  if (roles.some((role) => changes.includes(role))) return proposes.length > 0;
  if (!roles.some((role) => proposes.includes(role)) || ownedBy === undefined) return false;
  return body[ownedBy] === unit && (before === null || before[ownedBy] === unit);
};

/** Who keeps the register checks what somebody else proposed. */
export const mayCheck = ({ roles, person }: Person, { changes }: Register, by: string): boolean =>
  person !== by && roles.some((role) => changes.includes(role));
