import { useEffect, useRef } from 'react';

const patience = 6_000;

/** While something was cut off, tries it again: as soon as the device has a line, and every few seconds on a weak one. */
export const useAgain = (cut: boolean, again: () => void): void => {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => {
    if (!cut) return;
    const now = () => latest.current();
    const turn = setInterval(() => (navigator.onLine ? now() : undefined), patience);
    window.addEventListener('online', now);
    return () => {
      clearInterval(turn);
      window.removeEventListener('online', now);
    };
  }, [cut]);
};
