/**
 * `npm run bench`: what an act costs. `npm run bench -- lists` and `npm run bench -- pages` measure what is read,
 * `npm run bench -- items` a long list of service items, `npm run bench -- documents` what a paper costs,
 * `npm run bench -- calendar` what a change of the calendar costs,
 * `npm run bench -- projects` what the page of a large project costs,
 * `npm run bench -- policies` what matching costs. Each part prints tables, and judges nothing.
 */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  acts: () => import('./acts.ts'),
  calendar: () => import('./calendar.ts'),
  lists: () => import('./lists.ts'),
  pages: () => import('./pages.ts'),
  items: () => import('./items.ts'),
  policies: () => import('./policies.ts'),
  projects: () => import('./projects.ts'),
  documents: () => import('./documents.ts'),
};

const part = parts[process.argv[2] ?? 'acts'];
if (part === undefined) {
  process.stderr.write(`There is no such part; there are: ${Object.keys(parts).join(', ')}\n`);
  process.exitCode = 2;
} else await part();
