import type { PaperStanding } from '../../../api/view.ts';

/** Which papers of the marked cases are printed: the last of each, or the last of one kind. */
export type Wish = 'last' | `${string} ${string}`;

type Of = { readonly loop: string; readonly papers: readonly PaperStanding[] };

/** Only what went out to somebody is printed for him; what is held back may still be undone. */
const printable = ({ toParty, state }: PaperStanding): boolean => toParty && state === 'in-force';

/** Every kind of paper that one of the cases has, with how many have it: the most frequent first. */
export const kindsOf = (
  cases: readonly Of[],
): readonly { readonly loop: string; readonly paper: string; readonly n: number }[] => {
  const counted = new Map<string, { loop: string; paper: string; n: number }>();
  for (const { loop, papers } of cases)
    for (const paper of new Set(papers.filter(printable).map((one) => one.paper))) {
      const kind = counted.get(`${loop} ${paper}`) ?? { loop, paper, n: 0 };
      counted.set(`${loop} ${paper}`, { ...kind, n: kind.n + 1 });
    }
  return [...counted.values()].toSorted((a, b) => b.n - a.n);
};

/** The paper of a case that is wished for; null where it has none. */
export const paperFor = ({ loop, papers }: Of, wish: Wish): PaperStanding | null =>
  papers.findLast((one) => printable(one) && (wish === 'last' || wish === `${loop} ${one.paper}`)) ?? null;
