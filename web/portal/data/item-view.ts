import type { LawView, MaterialView, UnitView } from '../../../api/view.ts';
import type { Amount } from '../../../kernel/amount.ts';

/** One line of the list of service items. */
export type ItemLine = {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly promised?: Amount;
  /** The stage of a building project; null for everyday items. */
  readonly stage: string | null;
  readonly unit: UnitView | null;
};

type ItemMaterial = Pick<MaterialView, 'name' | 'necessity' | 'source' | 'accept'> & {
  readonly id: string;
  readonly nameEn: string;
  readonly copies: number;
  /** How it is filled in; what its form asks for; how a filled one reads. */
  readonly fillIn?: string;
  readonly blank?: readonly string[];
  readonly sample?: readonly string[];
};

/**
 * The guide of a service item, with the articles that a citizen may be shown. What an entry of an earlier version
 * lacks is left out of the guide and not guessed: an item without fees said is not said to be free.
 */
export type ItemView = Pick<ItemLine, 'key' | 'name' | 'nameEn' | 'promised'> & {
  readonly version?: number;
  readonly inForceFrom: string;
  readonly status: 'in-use' | 'suspended' | 'withdrawn';
  readonly businessCode: string;
  readonly implementing: string;
  readonly handlingUnit: string;
  readonly regime: string;
  readonly decidingUnit: string;
  readonly issuingUnit: string;
  readonly supervisingUnit: string;
  readonly channels: readonly string[];
  readonly steps: readonly { readonly step: string; readonly limit: Amount }[];
  readonly procedures: readonly { readonly kind: string; readonly limit: Amount }[];
  readonly correctionLimit?: Amount;
  readonly visitsWhy?: string;
  readonly quota: string | null;
  readonly units: Readonly<Record<string, UnitView>>;
  readonly statutory?: Amount;
  readonly statutoryStart: 'accepted' | 'received';
  readonly materials: readonly ItemMaterial[];
  readonly conditions: readonly { readonly text: string; readonly laws: readonly LawView[] }[];
  readonly fees?: readonly { readonly name: string; readonly standard: string; readonly reduction?: string }[];
  readonly visits?: number;
  readonly results: readonly { readonly name: string }[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  readonly phone?: string;
  readonly complaintPhone?: string;
  readonly address?: string;
  readonly hours?: string;
  readonly laws: readonly LawView[];
};

type Kept = Partial<ItemView> & Pick<ItemView, 'key' | 'name'>;

/** A guide as the door gave it, whole enough to be drawn. */
export const wholeItem = (kept: Kept): ItemView => ({
  nameEn: kept.name,
  status: 'in-use',
  inForceFrom: '',
  businessCode: '',
  regime: '',
  implementing: '',
  handlingUnit: '',
  decidingUnit: '',
  issuingUnit: '',
  supervisingUnit: '',
  channels: [],
  steps: [],
  procedures: [],
  quota: null,
  units: {},
  statutoryStart: 'accepted',
  materials: [],
  conditions: [],
  results: [],
  questions: [],
  laws: [],
  ...kept,
});
