import { useEffect, useState } from 'react';
import { useWords } from '../words.tsx';
import type { FieldProps } from './field-props.ts';
import type { LawChoice } from './form-slots.ts';
import { LawLine } from './law-line.tsx';
import { OwnDuty } from './own-duty.tsx';

/** What an act rests on: articles found in the table of legal bases, or the unit's own published duty. */
export const BasisField = ({ field, id, value, slots, wrong, describedBy, onChange }: FieldProps) => {
  const say = useWords();
  const [text, type] = useState('');
  const [found, keep] = useState<readonly LawChoice[]>([]);
  const [known, learn] = useState<Readonly<Record<string, LawChoice | null>>>({});
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const { findLaws } = slots;
  useEffect(() => {
    let wanted = true;
    const later = setTimeout(
      () =>
        void findLaws(text).then(
          (laws) => wanted && keep(laws),
          () => wanted && keep([]),
        ),
      200,
    );
    return () => {
      wanted = false;
      clearTimeout(later);
    };
  }, [text, findLaws]);
  const unknown = chosen.find((basis) => !basis.startsWith('own:') && known[basis] === undefined);
  useEffect(() => {
    if (unknown === undefined) return;
    // Cited before this page was drawn: read again under which name.
    void findLaws(unknown).then(
      (laws) => learn((before) => ({ ...before, [unknown]: laws.find(({ id: law }) => law === unknown) ?? null })),
      () => undefined,
    );
  }, [unknown, findLaws]);
  const add = (law: LawChoice) => {
    learn({ ...known, [law.id]: law });
    onChange([...chosen, law.id]);
  };
  const drop = (basis: string) => onChange(chosen.filter((other) => other !== basis));
  return (
    <div>
      <ul className="jx-upload-list">
        {chosen.map((basis) => (
          <LawLine
            key={basis}
            law={known[basis] ?? null}
            basis={basis}
            act={say('ui.form.remove')}
            onAct={() => drop(basis)}
          />
        ))}
      </ul>
      <input
        className="jx-input"
        id={id}
        name={field.name}
        type="search"
        placeholder={say('ui.form.basis-search')}
        value={text}
        aria-invalid={wrong}
        aria-describedby={describedBy}
        onChange={(event) => type(event.target.value)}
      />
      <ul className="jx-upload-list" aria-label={say('ui.form.basis-found')}>
        {found
          .slice(0, 6)
          .map((law) =>
            chosen.includes(law.id) ? null : (
              <LawLine key={law.id} law={law} basis={law.id} act={say('ui.form.cite')} onAct={() => add(law)} />
            ),
          )}
      </ul>
      <OwnDuty id={`${id}-own`} onAdd={(duty) => onChange([...chosen, `own:${duty}`])} />
    </div>
  );
};
