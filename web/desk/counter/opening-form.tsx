import { useEffect, useMemo, useRef } from 'react';
import type { JsonObject } from '../../../kernel/json.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { forStaff } from '../../../ui/schema-form/said-by.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import type { KeptDraft } from '../drafts/use-draft.ts';
import { findLaws } from '../data/find-laws.ts';
import { useItem } from '../data/items.ts';
import { usePeople } from '../data/people.ts';
import { letGo, send } from '../data/send.ts';
import { useUnits } from '../data/units.ts';
import type { Openable } from './openable.ts';
import { papersBeside } from './papers-beside.tsx';
import { personFaults, type Person } from './person.ts';
import { useOpening } from './use-opening.ts';

type OpeningFormProps = {
  readonly opening: Openable;
  readonly item: string | null;
  readonly person: Person;
  readonly start: JsonObject;
  readonly draft: KeptDraft;
  readonly onChange: (input: JsonObject) => void;
  readonly onTry: () => void;
};

/** The form that opens a case, drawn from its schema. Ctrl-Enter sends it from any of its fields. */
export const OpeningForm = (props: OpeningFormProps) => {
  const {
    opening: { loop, form },
    item,
    person,
    start,
    draft,
    onChange,
    onTry,
  } = props;
  const say = useWords();
  const { language } = useLanguage();
  const units = useUnits();
  const people = usePeople();
  const materials = useItem(item)?.materials;
  const opening = useOpening();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const section = place.current;
    // An item was picked and its button is gone; a service was only walked to, and the arrows go on from there.
    if (item !== null) section?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea')?.focus();
    const hasten = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      section?.querySelector('form')?.requestSubmit();
    };
    section?.addEventListener('keydown', hasten);
    return () => section?.removeEventListener('keydown', hasten);
  }, [item]);
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
      letGo,
      beside: item === null ? undefined : papersBeside(person, item),
    }),
    [units, people, materials, language, item, person],
  );
  const submit = async (input: JsonObject): Promise<void> => {
    await draft.flush();
    const onBehalf = { name: person.name.trim(), phone: person.phone.trim() };
    opening.mutate({ loop: loop.name, ...(item === null ? {} : { item }), onBehalf, input }, { onSuccess: draft.done });
  };
  const problem = problemOf(opening.error);
  const asked = useMemo(() => forStaff(form), [form]);
  return (
    <section ref={place} className="desk-fieldset" aria-labelledby="new-form" onSubmitCapture={onTry}>
      <h2 id="new-form">{say('desk.new.form')}</h2>
      <p className="jx-soft jx-small">{say('desk.new.keys')}</p>
      <SchemaForm
        schema={asked}
        loop={loop.name}
        act={loop.opens}
        slots={slots}
        start={start}
        submit={say('desk.new.submit')}
        sending={opening.isPending}
        problem={problem?.status === 401 ? null : problem}
        outside={Object.entries(personFaults(person)).map(([field, key]) => ({
          id: `person-${field}`,
          message: say(key),
        }))}
        onSubmit={(input) => void submit(input)}
        onChange={onChange}
      />
    </section>
  );
};
