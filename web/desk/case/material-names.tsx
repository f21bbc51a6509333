import { createContext, useContext } from 'react';
import type { MaterialView } from '../../../api/view.ts';

/** The materials of the case that is shown, for whoever has to name one. */
export const Materials = createContext<readonly MaterialView[]>([]);

export const useMaterialName = (): ((material: string) => string) => {
  const materials = useContext(Materials);
  return (material) => materials.find((one) => one.material === material)?.name ?? material;
};
