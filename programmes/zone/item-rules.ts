import type { Json, JsonObject } from '../../kernel/json.ts';
import type { EntryFault } from '../../kernel/register.ts';
import { codeFaults } from './item-codes.ts';

type Amount = { readonly amount: number; readonly unit: string };

/**
 * How the fields of a service item must agree, of whatever is handed in, whole or not. Each rule that a law sets
 * names its place; a fault is told with it.
 */
export const itemRules = (item: JsonObject): readonly EntryFault[] => [
  ...limitFaults(item),
  ...codeFaults(item),
  ...materialFaults(listOf(item['materials'])),
  ...unitFaults(item),
];

/** Without a limit nobody knows when to expect an answer (行政许可法 art. 30; 优化营商环境条例 art. 36). */
const limitFaults = (item: JsonObject): readonly EntryFault[] => {
  // Limits are published: a permit's with its item, any other's as a promise.
  const law = item['regime'] === 'permit' ? 'AL30-1' : 'OBE36-2';
  const missing = ['statutory', 'promised', 'correctionLimit'].filter((field) => amountOf(item[field]) === null);
  const faults: EntryFault[] = missing.map((field) => ({ field, rule: 'no-limit', law }));
  const [statutory, promised] = [amountOf(item['statutory']), amountOf(item['promised'])];
  if (statutory && promised) {
    if (statutory.unit !== promised.unit) faults.push({ field: 'promised', rule: 'limit-in-another-unit' });
    else if (promised.amount > statutory.amount)
      faults.push({ field: 'promised', rule: 'promise-over-statute', law: 'OBE36-2' });
  }
  if (promised && item['handling'] === 'instant' && (promised.unit !== 'workday' || promised.amount > 1))
    faults.push({ field: 'promised', rule: 'instant-takes-longer' });
  // What touches safety or health directly is looked into first (山东省优化营商环境条例 art. 29(1)).
  if (item['publicSafety'] === true && item['onPromise'] === true)
    faults.push({ field: 'onPromise', rule: 'safety-on-promise', law: 'SBE29-1' });
  // What the organ inspects is decided on the result, and on nobody's word (行政许可法 art. 55(1)).
  if (item['onPromise'] === true && listOf(item['procedures']).some((one) => one['byOrgan'] === true))
    faults.push({ field: 'onPromise', rule: 'inspection-on-promise', law: 'AL55-1' });
  const steps = listOf(item['steps']).map((step) => amountOf(step['limit']));
  if (promised && steps.length > 0) {
    const total = steps.reduce((sum, step) => sum + (step?.amount ?? 0), 0);
    if (steps.some((step) => step && step.unit !== promised.unit))
      faults.push({ field: 'steps', rule: 'limit-in-another-unit' });
    else if (total > promised.amount) faults.push({ field: 'steps', rule: 'steps-over-promise' });
  }
  return faults;
};

const materialFaults = (materials: readonly JsonObject[]): readonly EntryFault[] => {
  const ids = materials.map((material) => material['id']);
  return materials.flatMap((material, index): readonly EntryFault[] => {
    const at = `materials.${index}`;
    return [
      ...(ids.indexOf(material['id']) === index ? [] : [{ field: `${at}.id`, rule: 'named-twice' }]),
      ...(material['major'] === true && material['necessity'] !== '1'
        ? [{ field: `${at}.necessity`, rule: 'major-is-needed' }]
        : []),
      ...(vague.test(String(material['name'] ?? '')) ? [{ field: `${at}.name`, rule: 'vague', law: 'AL30-1' }] : []),
    ];
  });
};

/** 「其他材料」 and the like say nothing: the list must be the whole list. */
const vague = /^(其他|其它|有关|相关)(有关|相关|所需|需要的?)*(材料|资料|文件)等?$/;

const unitFaults = (item: JsonObject): readonly EntryFault[] => [
  ...(item['complaintPhone'] !== undefined && item['complaintPhone'] === item['phone']
    ? [{ field: 'complaintPhone', rule: 'complaint-to-the-same' }]
    : []),
  ...(typeof item['visits'] === 'number' && item['visits'] > 0 && item['visitsWhy'] === undefined
    ? [{ field: 'visitsWhy', rule: 'visit-without-why' }]
    : []),
  ...(Array.isArray(item['channels']) &&
  item['channels'].includes('online') === false &&
  item['visits'] === 0 &&
  !item['channels'].includes('post')
    ? [{ field: 'visits', rule: 'window-without-visit' }]
    : []),
];

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

const amountOf = (value: Json | undefined): Amount | null =>
  isObject(value) && typeof value['amount'] === 'number' && typeof value['unit'] === 'string'
    ? { amount: value['amount'], unit: value['unit'] }
    : null;
