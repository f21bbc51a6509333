import { useEffect, useRef, useState } from 'react';

const none: ReadonlySet<string> = new Set();

/** Which lines have come since the list was first read: the ids that were not there, until they are opened or the page is left. */
export const useArrived = (ids: readonly string[], read: boolean): ReadonlySet<string> => {
  const known = useRef<ReadonlySet<string> | null>(null);
  const [arrived, keep] = useState<ReadonlySet<string>>(none);
  const together = ids.join(' ');
  useEffect(() => {
    if (!read) return;
    const now = together === '' ? [] : together.split(' ');
    const before = known.current;
    known.current = new Set([...(before ?? []), ...now]);
    if (before === null) return;
    const fresh = now.filter((id) => !before.has(id));
    if (fresh.length > 0) keep((former) => new Set([...former, ...fresh]));
  }, [together, read]);
  return arrived;
};
