import type { Proposal } from '../../../programmes/zone/proposal.ts';
import type { ServiceItem } from '../../../programmes/zone/service-item.ts';
import { items } from './items.ts';

const plain = (item: ServiceItem, change: Partial<ServiceItem>): Proposal['body'] =>
  JSON.parse(JSON.stringify({ ...item, ...change }));

const change = (
  key: string,
  wanted: Partial<ServiceItem>,
  more: Pick<Proposal, 'by' | 'state' | 'reason' | 'from'>,
): Proposal => {
  const item = items.find((one) => one.key === key);
  if (item === undefined) throw new Error(`no item ${key}`);
  return {
    id: `service-item:${key}`,
    register: 'service-item',
    entry: key,
    base: 1,
    unit: item.implementing,
    checkedBy: null,
    note: null,
    batch: null,
    body: plain(item, wanted),
    ...more,
  };
};

/** Changes on their way: one to be checked by somebody else, one that is still being written. */
export const proposals: readonly Proposal[] = [
  change(
    'food-business-licence',
    {
      promised: { amount: 4, unit: 'workday' },
      steps: [
        { step: 'review', limit: { amount: 3, unit: 'workday' } },
        { step: 'decide', limit: { amount: 1, unit: 'workday' } },
      ],
    },
    {
      by: 'approval-office',
      state: 'proposed',
      from: '2027-01-01',
      reason: '现场核查改为与材料审查同步，承诺时限减少一个工作日',
    },
  ),
  change(
    'individual-business-registration',
    { aliases: ['个体户', '个体营业执照', '开店', '个体工商户'] },
    { by: 'approval-contact', state: 'draft', from: '2027-01-01', reason: '补充群众常用的叫法' },
  ),
];
