import type { Register } from '../../../kernel/register.ts';
import { useProgrammes } from '../data/programmes.ts';
import { useSession } from '../data/session.ts';

/** A register as its programme has it, and whether whoever is signed in may change it alone. */
export const useRegister = (name: string): { readonly known: Register | undefined; readonly mine: boolean } => {
  const roles = useSession()?.roles ?? [];
  const known = useProgrammes()
    .flatMap(({ registers }) => registers)
    .find((register) => register.name === name);
  // What two hands change is proposed, not saved.
  const direct = known !== undefined && !known.proposes && known.changes.some((role) => roles.includes(role));
  return { known, mine: direct };
};
