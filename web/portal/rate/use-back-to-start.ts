import { useEffect, useState } from 'react';

/** Counts the seconds in which nobody touches the page, from `seconds` down; at nought it is done. */
export const useBackToStart = (seconds: number, running: boolean, done: () => void): number => {
  const [left, count] = useState(seconds);
  useEffect(() => {
    if (!running) return;
    let until = performance.now() + seconds * 1000;
    const again = (): void => {
      until = performance.now() + seconds * 1000;
    };
    const every = setInterval(() => {
      const now = Math.ceil((until - performance.now()) / 1000);
      count(Math.max(0, now));
      if (now <= 0) done();
    }, 500);
    window.addEventListener('pointerdown', again);
    window.addEventListener('keydown', again);
    return () => {
      clearInterval(every);
      window.removeEventListener('pointerdown', again);
      window.removeEventListener('keydown', again);
    };
  }, [seconds, running, done]);
  return left;
};
