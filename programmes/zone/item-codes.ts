import type { JsonObject } from '../../kernel/json.ts';
import type { EntryFault } from '../../kernel/register.ts';
import { creditCheck } from '../../kernel/credit-code.ts';

/** 事项类型 that each regime may have, as the third and fourth digit of the basic code (GB/T 39554.1). */
export const typesOfRegime: Readonly<Record<string, readonly string[]>> = {
  permit: ['01'],
  confirmation: ['07'],
  registration: ['07', '10'],
  filing: ['10'],
  service: ['05', '08', '20', '21'],
};

/**
 * What is wrong with the codes of an item. The implementing code is the organisation's credit code, the level and the
 * basic code; the business code is the implementing code and two digits; the basic code says what kind of item it is.
 */
export const codeFaults = (item: JsonObject): readonly EntryFault[] => {
  const [basic, task, business, regime] = ['basicCode', 'taskCode', 'businessCode', 'regime'].map((field) =>
    String(item[field] ?? ''),
  ) as [string, string, string, string];
  const faults: EntryFault[] = [];
  const no = (field: string, rule: string): void => void faults.push({ field, rule });
  if (/^\d{12}$/.test(basic) && typesOfRegime[regime]?.includes(basic.slice(2, 4)) === false)
    no('basicCode', 'code-of-another-kind');
  if (task.length !== 31) {
    if (task !== '') no('taskCode', 'code-length-31');
  } else if (creditCheck(task.slice(0, 17)) !== task.charAt(17)) no('taskCode', 'code-check');
  else if (basic !== '' && task.slice(19) !== basic) no('taskCode', 'code-without-basic');
  if (business.length !== 33) {
    if (business !== '') no('businessCode', 'code-length-33');
  } else if (task !== '' && business.slice(0, 31) !== task) no('businessCode', 'code-without-task');
  return faults;
};
