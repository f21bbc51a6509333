import type { JsonObject } from '../../kernel/json.ts';
import { entry } from '../../store/entries.ts';
import type { Door } from '../door.ts';
import { speaksFor } from '../enterprise/speaks-for.ts';
import type { FieldProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';

/**
 * The enterprises that an input names are listed and in business; whoever is served speaks only for those whose
 * contact he is. Gives a problem for each field that does not hold.
 */
export const checkEnterprises = async (
  door: Door,
  fields: Readonly<Record<string, JsonObject>>,
  input: JsonObject,
  visitor: Visitor,
): Promise<readonly FieldProblem[]> => {
  const problems: FieldProblem[] = [];
  for (const [field, { widget }] of Object.entries(fields)) {
    const code = input[field];
    if (widget !== 'enterprise' || typeof code !== 'string') continue;
    const found = await entry(door.store, 'enterprise', code);
    if (found === null) problems.push({ field, keyword: 'enterprise-unknown' });
    else if (found.body['status'] === 'merged')
      problems.push({ field, keyword: 'enterprise-merged', limit: String(found.body['mergedInto']) });
    else if (found.body['status'] !== 'active') problems.push({ field, keyword: 'enterprise-closed' });
    else if (visitor.kind === 'party' && !speaksFor(found.body, visitor.phone))
      problems.push({ field, keyword: 'enterprise-not-yours' });
  }
  return problems;
};
