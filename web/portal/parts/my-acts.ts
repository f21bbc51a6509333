import type { ActView, CaseView } from '../../../api/view.ts';

/** What ends a matter at its own person's wish: never the first thing that is offered. */
const givesUp = ['withdraw', 'drop'];
const builtIn = ['undo', 'put-right'];

const hasMaterialFiles = ({ form }: ActView): boolean => {
  const properties = form.properties;
  if (typeof properties !== 'object' || properties === null || !('files' in properties)) return false;
  const files = properties.files;
  return typeof files === 'object' && files !== null && 'type' in files && files.type === 'object';
};

/** What the person served can do now: answer the notice, end the matter, or anything else. */
export type MyActs = {
  readonly answer: ActView | null;
  readonly endings: readonly ActView[];
  readonly others: readonly ActView[];
};

export const myActs = (matter: Pick<CaseView, 'acts' | 'notice'>): MyActs => {
  const possible = matter.acts.filter((act) => act.refusal === null && !builtIn.includes(act.act));
  const answer = matter.notice === null ? null : (possible.find(hasMaterialFiles) ?? null);
  const rest = possible.filter((act) => act !== answer);
  return {
    answer,
    endings: rest.filter((act) => givesUp.includes(act.act)),
    others: rest.filter((act) => !givesUp.includes(act.act)),
  };
};
