import type { Amount } from '../../kernel/amount.ts';
import type { Register } from '../../kernel/register.ts';
import type { Material } from './item-material.ts';
import { serviceItemSchema } from './service-item-schema.ts';

export type { Material } from './item-material.ts';

/**
 * What rules an item follows: only a 'permit' is under 行政许可法 (silence is acceptance, twenty working
 * days); the others follow their own law or the unit's published promise.
 */
export const regimes = ['permit', 'filing', 'registration', 'confirmation', 'service'] as const;
export type Regime = (typeof regimes)[number];

export type Condition = { readonly text: string; readonly basis: readonly string[] };

/** A fee only where a law or an administrative regulation sets it (行政许可法 art. 58, 59). */
export type Fee = {
  readonly name: string;
  readonly standard: string;
  /** 减免: who pays less, and by what; absent where nobody does. */
  readonly reduction?: string;
  readonly basis: readonly string[];
};
export type Channel = 'window' | 'online' | 'post';

/** 特别程序: its time does not count (行政许可法 art. 45); told beforehand in the guide, and again in writing. */
export type Procedure = {
  readonly kind: ProcedureKind;
  readonly limit: Amount;
  readonly basis: readonly string[];
  /** The organ inspects, tests or quarantines itself (art. 55(2)); else an organisation that the law admits (art. 28). */
  readonly byOrgan?: boolean;
};
export const procedureKinds = [
  'hearing',
  'tender',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert-review',
] as const;
export type ProcedureKind = (typeof procedureKinds)[number];

export type Step = { readonly step: StepName; readonly limit: Amount };
export const stepNames = ['accept', 'review', 'decide', 'deliver'] as const;
export type StepName = (typeof stepNames)[number];

/** 结果: 10 证照, 20 批文, 99 其他. */
export type Result = { readonly kind: '10' | '20' | '99'; readonly name: string };
export type Question = { readonly question: string; readonly answer: string };

export type ServiceItem = {
  readonly key: string;
  readonly version: number;
  /** 事项状态: an item that is suspended or withdrawn takes no new application; what runs goes on. */
  readonly status: 'in-use' | 'suspended' | 'withdrawn';
  /** From which day this version holds. */
  readonly inForceFrom: string;
  readonly name: string;
  readonly nameEn: string;
  /** What people call it, for the search. */
  readonly aliases: readonly string[];
  /** 基本编码, GB/T 39554.1: 2 area, 2 kind, 5 main item, 3 sub-item. */
  readonly basicCode: string;
  /** 实施编码: 18 organisation + 1 level + 12 basic code. */
  readonly taskCode: string;
  /** 业务办理项编码: the implementing code and two digits. */
  readonly businessCode: string;
  readonly regime: Regime;
  /** Stage of a construction project, 1 to 4, or 5 for what runs beside them. */
  readonly stage?: '1' | '2' | '3' | '4' | '5';
  /** 办件类型: done while one waits, or within what was promised. */
  readonly handling: 'instant' | 'committed';
  /** 服务对象. */
  readonly serves: readonly ('person' | 'enterprise' | 'institution' | 'association' | 'organ' | 'other')[];
  /** 实施主体, 承办, 决定, 监管 (another unit than the decider: 审管分离), and in whose name the paper goes out. */
  readonly implementing: string;
  readonly implementingKind: 'statutory' | 'authorised' | 'entrusted';
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
  readonly steps: readonly Step[];
  readonly procedures: readonly Procedure[];
  readonly materials: readonly Material[];
  readonly conditions: readonly Condition[];
  readonly fees: readonly Fee[];
  /** 数量限制; null where there is none. */
  readonly quota: string | null;
  readonly results: readonly Result[];
  /** How often somebody must come in person, and why. */
  readonly visits: number;
  readonly visitsWhy?: string;
  readonly basis: readonly string[];
  /** Only for a project that has a project code. */
  readonly projectOnly: boolean;
  /** 联合办理: several departments decide as one, within forty-five working days (行政许可法 art. 42(2)). */
  readonly joint?: boolean;
  /** Whose leader may extend the joint handling: the office of the government at this level. */
  readonly leadingUnit?: string;
  /** 告知承诺: may be granted on a promise, and is verified afterwards (山东省优化营商环境条例 art. 29). */
  readonly onPromise?: boolean;
  /** 直接关系公共安全、人身健康、生命财产安全: falsehood and deceit are followed by a ban (行政许可法 art. 78 and 79). */
  readonly publicSafety?: boolean;
  readonly channels: readonly Channel[];
  /** 通办范围: where else it can be handed in. */
  readonly crossRegion: 'none' | 'nation' | 'provinces' | 'cities' | 'counties';
  readonly appointment: boolean;
  readonly express: boolean;
  readonly phone: string;
  readonly complaintPhone: string;
  readonly address: string;
  readonly hours: string;
  readonly questions: readonly Question[];
  /** Fields that were not compared with a source; shown to staff, never printed as certain. */
  readonly unchecked: readonly string[];
};

export const serviceItem: Register = {
  name: 'service-item',
  key: 'key',
  searches: ['name', 'nameEn', 'aliases', 'basicCode', 'taskCode'],
  reads: 'public',
  changes: ['office'],
  proposes: ['office', 'head', 'contact'],
  ownedBy: 'implementing',
  sensitive: [],
  schema: serviceItemSchema,
};
