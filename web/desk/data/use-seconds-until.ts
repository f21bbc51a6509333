import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Moment } from '../../../kernel/case.ts';
import { zoneQuery } from './zone.ts';

/** How many seconds are left until a moment, by the zone's clock; zero once it has passed. */
export const secondsUntil = (until: Moment, zoneNow: Moment, since: number): number =>
  Math.max(0, Math.ceil((Date.parse(`${until}Z`) - Date.parse(`${zoneNow}Z`) - since) / 1000));

/** The same, counting down. */
export const useSecondsUntil = (until: Moment): number => {
  const { data, dataUpdatedAt } = useSuspenseQuery(zoneQuery);
  const [present, tick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return secondsUntil(until, data.today, Math.max(0, present - dataUpdatedAt));
};
