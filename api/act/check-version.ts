import type { JsonObject } from '../../kernel/json.ts';
import { entry } from '../../store/entries.ts';
import type { Door } from '../door.ts';
import type { FieldProblem } from '../problem.ts';

/**
 * A form that `cites` the version of a register's entry is believed only where the entry is there and stands in that version now,
 * and not in its first: it was changed, by the two hands that its register asks for.
 */
export const checkVersion = async (
  door: Door,
  form: JsonObject,
  input: JsonObject,
): Promise<readonly FieldProblem[]> => {
  const cites = form['cites'];
  if (typeof cites !== 'object' || cites === null || Array.isArray(cites)) return [];
  const { register, key, version } = cites as Readonly<Record<string, string>>;
  const [named, said] = [input[key ?? ''], input[version ?? '']];
  if (named === undefined && said === undefined) return [];
  if (typeof named !== 'string') return [{ field: key ?? '', keyword: 'required' }];
  const found = await entry(door.store, register ?? '', named);
  if (found === null) return [{ field: key ?? '', keyword: 'unknown' }];
  const now = found.body['version'];
  return typeof now === 'number' && now > 1 && said === now
    ? []
    : [{ field: version ?? '', keyword: 'not-the-version' }];
};
