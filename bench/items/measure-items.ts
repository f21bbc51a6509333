import { randomUUID } from 'node:crypto';
import { sheetWords } from '../../api/sheet/sheet-words.ts';
import { writeItems } from '../../api/sheet/write-items.ts';
import { zone } from '../../ops/demo/zone/index.ts';
import { zh } from '../../programmes/zone/words/zh.ts';
import { table } from '../table.ts';
import { manyItems } from './many-items.ts';

const queries = [
  '施工',
  '许可',
  '食品经营',
  '取水',
  'sgxk',
  'spjy',
  'shigong',
  '消防验收',
  '第1234类',
  '营业执照',
  '开饭店',
  'guihua',
];

/**
 * What the list of items costs when it is large: a workbook of two thousand looked at, proposed and published, then a
 * search over five thousand, one after the other through HTTP.
 */
export const measureItems = async (port: number): Promise<string> => {
  const at = `http://127.0.0.1:${port}`;
  const [office, second] = [await signedIn(at, 'approval-office'), await signedIn(at, 'approval-office-2')];
  const rows: string[][] = [];
  const timed = async <Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> => {
    const began = performance.now();
    const answer = await work();
    rows.push([what, `${((performance.now() - began) / 1000).toFixed(1)} s`]);
    return answer;
  };
  for (const [from, count] of [
    [1, 2000],
    [2001, 2960],
  ] as const) {
    const file = await workbook(from, count);
    const plan = await timed(`look at a workbook of ${count} items (${(file.length / 1e6).toFixed(1)} MB)`, () =>
      sent<{ digest: string; faults: readonly unknown[] }>(at, '/api/sheets/service-item/preview', office, file),
    );
    if (plan.faults.length > 0) throw new Error(JSON.stringify(plan.faults.slice(0, 3)));
    const asked = new URLSearchParams({ digest: plan.digest, from: '2020-01-01', reason: '批量导入' }).toString();
    const { batch } = await timed(`propose its ${count} items`, () =>
      sent<{ batch: string }>(at, `/api/sheets/service-item?${asked}`, office, file),
    );
    await timed(`check and publish its ${count} items`, () =>
      sent(at, `/api/proposals/service-item/batches/${batch}/acts`, second, JSON.stringify({ act: 'check' })),
    );
  }
  for (const [what, path] of [
    ['the palette', '/api/search?q='],
    ['the list', '/api/items?q='],
  ] as const) {
    const times = await searched(at, path);
    const of = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
    rows.push([`search over 5,000 items, ${what}: median`, of(0.5)], ['  99th', of(0.99)]);
  }
  return `\n${table(['', ''], rows)}\n`;
};

type Headers = Readonly<Record<string, string>>;

const signedIn = async (at: string, account: string): Promise<Headers> => {
  const headers = { 'content-type': 'application/json', 'x-face': 'desk', 'idempotency-key': randomUUID() };
  const answer = await fetch(`${at}/api/sessions`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ account, password: zone.password }),
  });
  return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'x-face': 'desk' };
};

const sent = async <Answer>(at: string, path: string, session: Headers, body: string | Buffer): Promise<Answer> => {
  const type = typeof body === 'string' ? 'application/json' : 'application/octet-stream';
  const answer = await fetch(`${at}${path}`, {
    method: 'POST',
    headers: { ...session, 'content-type': type, 'idempotency-key': randomUUID() },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`);
  return JSON.parse(text) as Answer;
};

const workbook = (from: number, count: number): Promise<Buffer> => {
  const units = new Map(zone.units.map((unit) => [unit.unit, { name: unit.name }]));
  const none = new Map();
  return writeItems(
    manyItems(from, count),
    sheetWords(zh, { units, people: none, laws: none, items: none, posts: {} }),
  );
};

const searched = async (at: string, path: string): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let turn = 0; turn < 50; turn += 1)
    for (const query of queries) {
      const began = performance.now();
      await (await fetch(`${at}${path}${encodeURIComponent(query)}`)).arrayBuffer();
      times.push(performance.now() - began);
    }
  return times.slice(queries.length).toSorted((a, b) => a - b);
};
