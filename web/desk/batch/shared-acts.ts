import type { CaseView } from '../../../api/view.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { readFields, type Widget } from '../../../ui/schema-form/read-fields.ts';

/** An act that can be done on several cases at once: on which, and on which not. */
export type SharedAct = {
  readonly loop: string;
  readonly act: string;
  readonly form: JsonObject;
  readonly ends: boolean;
  readonly holds: boolean;
  readonly can: readonly CaseView[];
  readonly cannot: readonly CaseView[];
};

/** What is said of one case only is not said of many: its materials, its files, the law that it rests on. */
const single: readonly Widget[] = ['checklist', 'files', 'basis'];
/** What takes back or puts right is looked at case by case. */
const restoring = ['undo', 'put-right', 'recount', 'rehome'];

/** The acts that two at least of these cases allow now, by a form that is the same for all of them. */
export const sharedActs = (views: readonly CaseView[]): readonly SharedAct[] => {
  const open = views.flatMap((view) =>
    view.acts
      .filter(({ act, refusal }) => refusal === null && !restoring.includes(act))
      .filter(({ form }) => readFields(form).every(({ widget }) => !single.includes(widget)))
      .map((act) => ({ view, act, kind: JSON.stringify([view.loop, act.act, act.form]) })),
  );
  return [...new Set(open.map(({ kind }) => kind))].flatMap((kind): readonly SharedAct[] => {
    const same = open.filter((one) => one.kind === kind);
    const [first] = same;
    if (first === undefined || same.length < 2) return [];
    const can = same.map(({ view }) => view);
    const { act, form, holds } = first.act;
    const ends = same.some((one) => one.act.ends);
    return [
      { loop: first.view.loop, act, form, ends, holds, can, cannot: views.filter((view) => !can.includes(view)) },
    ];
  });
};
