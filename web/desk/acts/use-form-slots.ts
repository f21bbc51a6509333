import { useMemo } from 'react';
import type { CaseView } from '../../../api/view.ts';
import type { FormSlots } from '../../../ui/schema-form/form-slots.ts';
import { useWords } from '../../../ui/words.tsx';
import { findLaws } from '../data/find-laws.ts';
import { useLoops } from '../data/loops.ts';
import { usePeople } from '../data/people.ts';
import { send } from '../data/send.ts';
import { useUnits } from '../data/units.ts';

const phrases = ['defect.1', 'defect.2', 'defect.3', 'defect.4', 'remedy.1', 'remedy.2', 'remedy.3', 'remedy.4'];

/** What the form of an act looks up. A checklist under the one notice has its unmet materials only. */
export const useFormSlots = (view: CaseView, act: string): FormSlots => {
  const say = useWords();
  const units = useUnits();
  const people = usePeople();
  const loop = useLoops().find(({ name }) => name === view.loop);
  const needs = loop?.acts[act]?.needs?.checklist;
  const materials = needs === 'first-notice' ? view.materials.filter(({ unmet }) => unmet !== null) : view.materials;
  return useMemo(
    () => ({
      units,
      people,
      materials,
      phrases: phrases.map((phrase) => say(`desk.check.phrase.${phrase}`)),
      findLaws,
      send,
    }),
    [units, people, materials, say],
  );
};
