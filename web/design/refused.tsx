import { useEffect, useRef, type ReactNode } from 'react';

/** Sends the form in it once, so that it says what is wrong; the page stays where it was. */
export const Refused = ({ children }: { readonly children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector('form')?.requestSubmit();
    const later = requestAnimationFrame(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      if (location.hash === '') window.scrollTo(0, 0);
    });
    return () => cancelAnimationFrame(later);
  }, []);
  return <div ref={place}>{children}</div>;
};
