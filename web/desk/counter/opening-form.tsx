import { useMemo } from 'react';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { findLaws } from '../data/find-laws.ts';
import { useItem } from '../data/items.ts';
import { usePeople } from '../data/people.ts';
import { send } from '../data/send.ts';
import { useUnits } from '../data/units.ts';
import type { Openable } from './openable.ts';
import { personFaults, type Person } from './person.ts';
import { useOpening } from './use-opening.ts';

type OpeningFormProps = {
  readonly opening: Openable;
  readonly item: string | null;
  readonly person: Person;
  readonly onTry: () => void;
};

/** The form that opens a case, drawn from its schema. */
export const OpeningForm = ({ opening: { loop, form }, item, person, onTry }: OpeningFormProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const units = useUnits();
  const people = usePeople();
  const materials = useItem(item)?.materials;
  const opening = useOpening();
  const slots = useMemo(
    () => ({
      units,
      people,
      materials: (materials ?? []).map(({ id, name, nameEn }) => ({
        material: id,
        name: language === 'en' && nameEn ? nameEn : name,
      })),
      findLaws,
      send,
    }),
    [units, people, materials, language],
  );
  const submit = (input: JsonObject): void => {
    const fault = Object.keys(personFaults(person))[0];
    if (fault !== undefined) return document.getElementById(`person-${fault}`)?.focus();
    opening.mutate({
      loop: loop.name,
      ...(item === null ? {} : { item }),
      onBehalf: { name: person.name.trim(), phone: person.phone.trim() },
      input,
    });
  };
  const problem = problemOf(opening.error);
  return (
    <section className="desk-fieldset" aria-labelledby="new-form" onSubmitCapture={onTry}>
      <h2 id="new-form">{say('desk.new.form')}</h2>
      <SchemaForm
        schema={form}
        loop={loop.name}
        act={loop.opens}
        slots={slots}
        submit={say('desk.new.submit')}
        sending={opening.isPending}
        problem={problem?.status === 401 ? null : problem}
        onSubmit={submit}
      />
    </section>
  );
};
