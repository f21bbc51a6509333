import { clauses } from './clauses.ts';
import { contactPlan } from './contact-plan.ts';
import { namedEnterprises } from './enterprises.ts';
import { items } from './items.ts';
import { laws } from './laws.ts';
import { namedPosts } from './named-posts.ts';
import { places } from './parks.ts';
import { people } from './people.ts';
import { policies } from './policies.ts';
import { proposals } from './proposals.ts';
import { units } from './units.ts';
import { windows } from './windows.ts';

/** The fictional zone that a first start shows. Nothing in it names a real person, telephone or code. */
export const zone = {
  zone: 'demo',
  name: '经心示范区',
  nameEn: 'Jingxin Demonstration Zone',
  timeZone: 'Asia/Shanghai',
  posts: Object.fromEntries(namedPosts.map(({ post, unit }) => [post, unit])) as Readonly<Record<string, string>>,
  namedPosts,
  units,
  people,
  places,
  laws,
  items,
  policies,
  clauses,
  enterprises: namedEnterprises,
  contactPlan,
  windows,
  proposals,
  /** The one password of all demonstration accounts, printed at the start and in the README. */
  password: 'jingxin-demo',
  footer: '经心示范区是虚构的演示区：单位、人员、电话和编码均非真实，不产生任何法律效力。',
  footerEn:
    'The Jingxin Demonstration Zone is fictional: its units, people, telephone numbers and codes are not real, and nothing here has legal effect.',
} as const;

export type Zone = typeof zone;
