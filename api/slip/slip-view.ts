import type { JsonObject } from '../../kernel/json.ts';
import type { CaseView } from '../view.ts';

export type SlipView = {
  readonly number: string;
  readonly pin: string;
  /** The portal's address, for the code. */
  readonly origin: string;
  readonly title: string;
  readonly loop: string;
  readonly state: string | null;
  readonly ending: string | null;
  readonly holder: CaseView['holder'];
  readonly due: string | null;
  /** What is still to be brought, by name. */
  readonly bring: readonly string[];
  readonly where: string | null;
  readonly hours: string | null;
  readonly phone: string | null;
  readonly demonstration: boolean;
};

/** What is printed on the slip of a case, from how it stands and from its service item. */
export const slipView = (view: CaseView, pin: string, origin: string, item: JsonObject): SlipView => {
  const text = (field: string): string | null => (typeof item[field] === 'string' ? item[field] : null);
  return {
    number: view.number,
    pin,
    origin,
    title: view.title,
    loop: view.loop,
    state: view.state,
    ending: view.ending,
    holder: view.holder,
    due: view.clocks.find(({ status }) => status === 'running')?.due ?? view.due,
    bring: view.materials.filter(({ unmet }) => unmet !== null).map(({ name }) => name),
    where: text('address'),
    hours: text('hours'),
    phone: text('phone') ?? view.holder?.phone ?? null,
    demonstration: view.demonstration,
  };
};
