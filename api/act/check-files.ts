import type { JsonObject } from '../../kernel/json.ts';
import { useAttachments } from '../../store/attachment/let-go.ts';
import { findAttachments } from '../../store/attachments.ts';
import type { Door } from '../door.ts';
import type { FieldProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';

/** The files an input names, with the field that names each. */
export const filesIn = (input: JsonObject): readonly { readonly field: string; readonly file: string }[] => {
  const files = input['files'];
  const listed = (field: string, value: unknown) =>
    (Array.isArray(value) ? value : []).flatMap((file) => (typeof file === 'string' ? [{ field, file }] : []));
  if (Array.isArray(files)) return listed('files', files);
  return Object.entries(files && typeof files === 'object' ? files : {}).flatMap(([material, value]) =>
    listed(`files.${material}`, value),
  );
};

/** Refuses a file that is not there, or that somebody else handed in; those that are one's own are noted as used. */
export const checkFiles = async (
  door: Door,
  files: ReturnType<typeof filesIn>,
  visitor: Visitor,
): Promise<readonly FieldProblem[]> => {
  if (files.length === 0) return [];
  const owner = visitor.kind === 'party' ? `party:${visitor.party}` : `person:${visitor.person}`;
  const found = await findAttachments(
    door.store,
    files.map(({ file }) => file),
  );
  const own = new Set(found.filter((file) => file.owner === owner).map(({ id }) => id));
  // Before the act, not after it: a file that an act names must never be let go.
  if (own.size > 0) await useAttachments(door.store, [...own]);
  return files.flatMap(({ field, file }) => (own.has(file) ? [] : [{ field, keyword: 'unknown' }]));
};
