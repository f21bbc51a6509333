import { dayOfMoment } from '../../kernel/day.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Contact } from '../../programmes/enterprise/enterprise.ts';
import { visitPlan } from '../../programmes/contact/visit-plan.ts';
import { entry } from '../../store/entries.ts';
import { partyOfPhone } from '../../store/party.ts';
import { changeEntry } from '../act/change-entry.ts';
import type { Door } from '../door.ts';
import { DoorProblem, type FieldProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';

export type Agreed = {
  /** Which of the enterprise's contacts agreed, as they are listed. */
  readonly contact: number;
  readonly contactUnit: string;
  readonly firstDay: string;
  readonly everyMonths: number;
  readonly agreedOn: string;
};
type Wish = {
  readonly visitor: Extract<Visitor, { readonly kind: 'person' }>;
  readonly key: string;
  readonly agreed: Agreed;
  readonly expects: number;
  readonly click: string;
};

/**
 * Notes that an enterprise agreed to be visited: by which unit, how often, from when. Whoever keeps contact does so for
 * the own unit, the alliance office for any. Refuses a contact whom the enterprise does not list, an agreement of
 * tomorrow, and a first visit that is over or before the agreement.
 */
export const agreeVisits = async (door: Door, { visitor, key, agreed, expects, click }: Wish) => {
  const enterprise = await entry(door.store, 'enterprise', key);
  if (enterprise === null || enterprise.closed) throw new DoorProblem('not-found');
  const directory = await door.directory();
  const today = dayOfMoment(door.now());
  const contacts = (enterprise.body['contacts'] ?? []) as unknown as readonly Contact[];
  const who = contacts[agreed.contact];
  const before = (await entry(door.store, visitPlan.name, key))?.body;
  const own = visitor.roles.includes('office') || agreed.contactUnit === visitor.unit;
  const unit = directory.units.get(agreed.contactUnit);
  const faults: readonly FieldProblem[] = [
    ...(who === undefined ? [{ field: 'contact', keyword: 'unknown' }] : []),
    ...(unit === undefined || unit['closed'] === true ? [{ field: 'contactUnit', keyword: 'unknown' }] : []),
    ...(own ? [] : [{ field: 'contactUnit', keyword: 'own-unit' }]),
    ...(agreed.agreedOn > today ? [{ field: 'agreedOn', keyword: 'not-yet' }] : []),
    ...(agreed.firstDay < today && before?.['firstDay'] !== agreed.firstDay
      ? [{ field: 'firstDay', keyword: 'past' }]
      : []),
  ];
  if (faults.length > 0 || who === undefined) throw new DoorProblem('invalid', { fields: faults });
  const { contact: _, ...said } = agreed;
  const { name, nameEn } = enterprise.body;
  const body: JsonObject = {
    ...said,
    key,
    name: name ?? key,
    ...(nameEn === undefined ? {} : { nameEn }),
    agreement: 'given',
    agreedBy: who.name,
    phone: who.phone,
  };
  await partyOfPhone(door.store, who.phone, who.name);
  return changeEntry(door, { visitor, register: visitPlan, key, body, expects, click, reason: '', to: null });
};
