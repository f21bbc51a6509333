import type { Door } from '../../../api/door.ts';
import type { ChecklistLine, Day } from '../../../kernel/case.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { keepAttachment } from '../../../store/attachments.ts';
import { zone } from '../zone/index.ts';
import { sampleDocument } from './sample-document.ts';
import type { Scene } from './story.ts';
import { workdayFrom } from './workday-from.ts';

type About = { readonly item?: string | null };
type Material = { readonly id: string; readonly name: string; readonly necessity: string };

/** What a service item or a clause of a policy asks for. */
const materialsOf = ({ item }: About): readonly Material[] =>
  (zone.items.find(({ key }) => key === item) ?? zone.clauses.find(({ key }) => key === item))?.materials ?? [];

/**
 * What a step may ask for. A file is named by its material; `withFiles` hands in a sample for each.
 */
export const sceneOf = (door: Door, story: About, firstDay: Day): Scene => {
  const materials = materialsOf(story);
  const wanted = (ids: readonly string[]): JsonObject => Object.fromEntries(ids.map((id) => [id, [id]]));
  return {
    filesFor: (...ids) => wanted(ids),
    filesBut: (...missing) =>
      wanted(materials.filter(({ id, necessity }) => necessity === '1' && !missing.includes(id)).map(({ id }) => id)),
    checklist: (...unmet) =>
      materials.map(
        ({ id }): ChecklistLine => unmet.find(({ material }) => material === id) ?? { material: id, answer: 'ok' },
      ),
    day: (workdays) => workdayFrom(door.calendar(), firstDay, workdays),
  };
};

/** Hands in a sample for every material or file that the input names, and puts the ids of the files in their place. */
export const withFiles = async (door: Door, story: About, owner: string, input: JsonObject): Promise<JsonObject> => {
  const named = input['files'];
  if (typeof named !== 'object' || named === null) return input;
  const keep = async (name: string): Promise<string> => {
    const kept = await keepAttachment(door.store, door.files, { name, owner, bytes: once(sampleDocument) });
    if ('refused' in kept) throw new Error(`the sample document was refused: ${kept.refused}`);
    return kept.id;
  };
  if (Array.isArray(named))
    return { ...input, files: await Promise.all(named.map((name) => keep(`${String(name)}.pdf`))) };
  const materials = materialsOf(story);
  const kept = Object.keys(named).map(async (id): Promise<readonly [string, readonly string[]]> => {
    const name = materials.find((material) => material.id === id)?.name ?? id;
    return [id, [await keep(`${name}.pdf`)]];
  });
  return { ...input, files: Object.fromEntries(await Promise.all(kept)) };
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
