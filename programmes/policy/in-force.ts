import type { Day } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';

/** Whether a policy holds on a day. */
export const policyHolds = (policy: JsonObject | null | undefined, day: Day): boolean =>
  policy !== null &&
  policy !== undefined &&
  policy['status'] === 'in-use' &&
  String(policy['validFrom']) <= day &&
  (policy['validTo'] === undefined || String(policy['validTo']) >= day);

/** Why a clause cannot be asked for on a day; null where it can. */
export const closedBecause = (
  clause: JsonObject,
  policy: JsonObject | null | undefined,
  day: Day,
): 'not-in-force' | 'not-in-window' | null => {
  if (clause['status'] !== 'in-use' || !policyHolds(policy, day)) return 'not-in-force';
  return String(clause['windowFrom']) <= day && day <= String(clause['windowTo']) ? null : 'not-in-window';
};
