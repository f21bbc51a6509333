import type { Amount } from '../../kernel/amount.ts';
import type { Register } from '../../kernel/register.ts';
import { serviceItemSchema } from './service-item-schema.ts';

/**
 * What rules an item follows: only a 'permit' is under 行政许可法 (silence is acceptance, twenty working
 * days); the others follow their own law or the unit's published promise.
 */
export const regimes = ['permit', 'filing', 'registration', 'confirmation', 'service'] as const;
export type Regime = (typeof regimes)[number];

export type Material = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** 1 必要, 2 非必要, 3 容缺后补. */
  readonly necessity: '1' | '2' | '3';
  /** 主审要件: never tolerated to be missing. */
  readonly major: boolean;
  /** 10 申请人自备, 20 政府部门核发, 99 其他. */
  readonly source: '10' | '20' | '99';
  readonly copies: number;
  /** 受理标准: what makes it acceptable; nothing else may be asked of it. */
  readonly accept: string;
  readonly basis: readonly string[];
};

export type Condition = { readonly text: string; readonly basis: readonly string[] };
export type Fee = { readonly name: string; readonly standard: string; readonly basis: readonly string[] };
export type Channel = 'window' | 'online' | 'post';

export type ServiceItem = {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly nameEn: string;
  /** 实施编码, GB/T 39554.1: 18 organisation + 1 level + 12 catalogue. */
  readonly taskCode: string;
  readonly regime: Regime;
  /** Stage of a construction project, 1 to 4, or 5 for what runs beside them. */
  readonly stage?: '1' | '2' | '3' | '4' | '5';
  /** 实施主体, 承办, 决定, 监管 (another unit than the decider: 审管分离), and in whose name the paper goes out. */
  readonly implementing: string;
  readonly handlingUnit: string;
  readonly decidingUnit: string;
  readonly supervisingUnit: string;
  readonly issuingUnit: string;
  readonly statutory: Amount;
  /** The law that sets the limit; null where no law does and the zone's own limit stands in its place. */
  readonly statutoryLaw: string | null;
  readonly statutoryStart: 'accepted' | 'received';
  readonly promised: Amount;
  readonly correctionLimit: Amount;
  readonly materials: readonly Material[];
  readonly conditions: readonly Condition[];
  readonly fee: Fee | null;
  /** How often somebody must come in person. */
  readonly visits: number;
  readonly basis: readonly string[];
  /** Only for a project that has a project code. */
  readonly projectOnly: boolean;
  readonly channels: readonly Channel[];
  readonly phone: string;
  readonly complaintPhone: string;
  readonly address: string;
  readonly hours: string;
  /** Fields that were not compared with a source; shown to staff, never printed as certain. */
  readonly unchecked: readonly string[];
};

export const serviceItem: Register = {
  name: 'service-item',
  key: 'key',
  searches: ['name', 'nameEn', 'taskCode'],
  reads: 'public',
  changes: ['office'],
  sensitive: [],
  schema: serviceItemSchema,
};
