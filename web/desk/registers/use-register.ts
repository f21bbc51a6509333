import type { Register } from '../../../kernel/register.ts';
import { useProgrammes } from '../data/programmes.ts';
import { useSession } from '../data/session.ts';

/** A register as its programme has it, and whether whoever is signed in keeps it. */
export const useRegister = (name: string): { readonly known: Register | undefined; readonly mine: boolean } => {
  const roles = useSession()?.roles ?? [];
  const known = useProgrammes()
    .flatMap(({ registers }) => registers)
    .find((register) => register.name === name);
  return { known, mine: known?.changes.some((role) => roles.includes(role)) ?? false };
};
