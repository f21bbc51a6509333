import { useQuery } from '@tanstack/react-query';
import type { JsonObject } from '../../../kernel/json.ts';
import type { Programme } from '../../../kernel/programme.ts';

const programmes = import.meta.glob<{ readonly programme: Programme }>('../../../programmes/*/index.ts');

/** The form of the act that opens a case of this loop, from whichever programme has the loop. */
const findForm = async (loop: string): Promise<{ readonly act: string; readonly schema: JsonObject }> => {
  for (const load of Object.values(programmes)) {
    const { programme } = await load();
    const act = programme.loops.find(({ name }) => name === loop)?.opens;
    const schema = act === undefined ? undefined : programme.forms[loop]?.[act];
    if (act !== undefined && schema !== undefined) return { act, schema };
  }
  throw new Error(`No programme has a form that opens “${loop}”.`);
};

export const useOpeningForm = (loop: string) =>
  useQuery({ queryKey: ['opening-form', loop], staleTime: Infinity, queryFn: () => findForm(loop) });
