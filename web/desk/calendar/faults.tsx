import type { DoorProblem } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';

/** Why something was not taken, every reason with its way out, where fields can say that it describes them; what was typed stays. */
export const Faults = ({ problem, id }: { readonly problem: DoorProblem | null; readonly id: string }) =>
  problem === null ? null : (
    <div id={id}>
      <Problem problem={problem} />
    </div>
  );
