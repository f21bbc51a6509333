import { useEffect, useState } from 'react';

/** A value once it has not changed for a while: what somebody means when the typing stops. */
export const useSettled = (value: string, milliseconds: number): string => {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const later = setTimeout(() => settle(value), milliseconds);
    return () => clearTimeout(later);
  }, [value, milliseconds]);
  return settled;
};
