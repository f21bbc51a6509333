import { useEffect, type RefObject } from 'react';
import { singleKeys } from '../data/single-keys.ts';

const answer = (event: KeyboardEvent): void => {
  const { target } = event;
  if (!singleKeys.on() || !(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  const radios = target.closest('.jx-check-row')?.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  const radio = radios?.[Number(event.key) - 1];
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  radio.click();
};

/** On a row of a checklist, 1, 2 and 3 answer it. */
export const useAnswerKeys = (group: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const place = group.current;
    place?.addEventListener('keydown', answer);
    return () => place?.removeEventListener('keydown', answer);
  }, [group]);
};
