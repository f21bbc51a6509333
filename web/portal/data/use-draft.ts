import { useRef, useState } from 'react';
import { dropDraft, keepDraft, readDraft, type Draft } from './draft.ts';
import { useSession } from './session.ts';

/** The draft of whoever is signed in, for one form: read when the page opens, kept with every change. */
export const useDraft = (form: string) => {
  const person = useSession().data?.id ?? '';
  const [draft, show] = useState(() => readDraft(person, form));
  // Two files may arrive before the page is drawn again; neither takes the other's place.
  const latest = useRef(draft);
  const dropped = useRef(false);
  const keep = (make: (before: Draft) => Draft): void => {
    if (dropped.current) return;
    latest.current = make(latest.current);
    keepDraft(person, form, latest.current);
    show(latest.current);
  };
  const drop = (): void => {
    dropped.current = true;
    dropDraft(person, form);
  };
  return { draft, keep, drop };
};
