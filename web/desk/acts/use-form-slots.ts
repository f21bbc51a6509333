import { useMemo } from 'react';
import type { CaseView, LawView } from '../../../api/view.ts';
import type { FormSlots } from '../../../ui/schema-form/form-slots.ts';
import { useWords } from '../../../ui/words.tsx';
import { findLaws } from '../data/find-laws.ts';
import { useLoops } from '../data/loops.ts';
import { usePeople } from '../data/people.ts';
import { send } from '../data/send.ts';
import { readFields } from '../../../ui/schema-form/read-fields.ts';
import { useZoneMap } from '../map/use-zone-map.ts';
import { useUnits } from '../data/units.ts';

const phrases = ['defect.1', 'defect.2', 'defect.3', 'defect.4', 'remedy.1', 'remedy.2', 'remedy.3', 'remedy.4'];

/** The laws on which the case's running clocks rest are the likeliest basis: they are offered before anything is sought. */
const lawsNear =
  (near: readonly LawView[]) =>
  async (text: string): Promise<readonly LawView[]> => {
    const found = await findLaws(text);
    return text.trim() === '' ? [...near, ...found.filter(({ id }) => near.every((law) => law.id !== id))] : found;
  };

/** What the form of an act looks up. A checklist under the one notice has its unmet materials only. */
export const useFormSlots = (view: CaseView, act: string): FormSlots => {
  const { clocks } = view;
  const say = useWords();
  const units = useUnits();
  const people = usePeople();
  const loop = useLoops().find(({ name }) => name === view.loop);
  const needs = loop?.acts[act]?.needs?.checklist;
  const materials = needs === 'first-notice' ? view.materials.filter(({ unmet }) => unmet !== null) : view.materials;
  const form = view.acts.find((one) => one.act === act)?.form;
  const map = useZoneMap(form !== undefined && readFields(form).some(({ widget }) => widget === 'point'));
  const near = useMemo(
    () =>
      clocks
        .filter(({ status }) => status === 'running')
        .flatMap(({ law }) => law ?? [])
        .filter((law, index, all) => all.findIndex(({ id }) => id === law.id) === index)
        .toSorted((a, b) => Number(b.verified) - Number(a.verified)),
    [clocks],
  );
  return useMemo(
    () => ({
      units,
      people,
      materials,
      phrases: phrases.map((phrase) => say(`desk.check.phrase.${phrase}`)),
      findLaws: lawsNear(near),
      send,
      map,
    }),
    [units, people, materials, near, say, map],
  );
};
