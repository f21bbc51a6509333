import type { Actor } from '../../kernel/case.ts';

/** Who is at the door: somebody served, or somebody who works here. */
export type Visitor =
  | {
      readonly kind: 'party';
      readonly party: string;
      readonly name: string;
      /** No name is known, and `name` is the masked telephone number. */
      readonly nameless?: boolean;
      readonly phone: string;
    }
  | {
      readonly kind: 'person';
      readonly person: string;
      readonly unit: string;
      readonly roles: readonly string[];
      readonly name: string;
    };

/** The visitor as the kernel knows him: never with a name or a phone. */
export const actorOf = (visitor: Visitor): Actor =>
  visitor.kind === 'party'
    ? { kind: 'party', party: visitor.party }
    : { kind: 'person', person: visitor.person, unit: visitor.unit, roles: visitor.roles };
