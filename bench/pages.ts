import { join } from 'node:path';
import { openBrowser } from '../journeys/browser.ts';
import { buildWeb } from '../ops/build/build-web.ts';
import { zone } from '../ops/demo/zone/index.ts';
import { freePort } from '../store/embedded/free-port.ts';
import { fetchedBy, type Part } from './pages/fetched.ts';
import { timeToUsable } from './pages/home.ts';
import { phonePage } from './pages/slow-phone.ts';
import { startServer } from './server.ts';
import { table } from './table.ts';
import { workFolder } from './work-folder.ts';

/** What the first pages bring over the line, and when the portal's home can be used on a slow phone. */
const runs = 7;
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

const folder = await workFolder();
const port = await freePort(0);
const ending: (() => Promise<void> | void)[] = [folder.remove];
try {
  await buildWeb(print);
  const server = await startServer({ port, dataDir: join(folder.path, 'data') });
  ending.push(server.stop);
  const portal = `http://127.0.0.1:${port}/`;
  const desk = `${portal}desk/`;

  const first = await openBrowser({ viewport: { width: 1366, height: 768 } });
  ending.push(first.close);
  const home = await fetchedBy(first.context, (page) => timeToUsable(page, portal));
  const signIn = await fetchedBy(first.context, async (page) => {
    await page.goto(desk);
    await page.getByLabel('账号', { exact: true }).waitFor();
  });
  const signed = await first.context.newPage();
  await signed.goto(desk);
  await signed.getByLabel('账号', { exact: true }).fill('approval-clerk');
  await signed.getByLabel('密码', { exact: true }).fill(zone.password);
  await signed.getByRole('button', { name: '登录', exact: true }).click();
  await signed.getByRole('heading', { name: '我的待办' }).waitFor();
  await signed.close();
  const duties = await fetchedBy(first.context, async (page) => {
    await page.goto(desk);
    await page.getByRole('heading', { name: '我的待办' }).waitFor();
  });
  const sum = (parts: readonly Part[]): number => parts.reduce((bytes, part) => bytes + part.bytes, 0);
  const pages = [
    ["the portal's home", home],
    ["the desk's sign-in", signIn],
    ["the desk's duties", duties],
  ] as const;
  print(
    `\n${table(
      ['with nothing in the cache', 'requests', 'kB with gzip'],
      pages.map(([name, parts]) => [name, String(parts.length), kilobytes(sum(parts))]),
    )}\n`,
  );
  print(
    `${table(
      ["the largest parts of the portal's home", 'kB'],
      home.slice(0, 12).map(({ path, bytes }) => [path, kilobytes(bytes)]),
    )}\n`,
  );

  const times: Record<'slow' | 'fast', number[]> = { slow: [], fast: [] };
  for (let run = 0; run < runs; run += 1)
    for (const kind of ['slow', 'fast'] as const) {
      const phone = await openBrowser({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
      try {
        times[kind].push(await timeToUsable(await phonePage(phone.context, kind === 'slow'), portal));
      } finally {
        await phone.close();
      }
    }
  const seconds = (values: readonly number[]): readonly string[] => {
    const sorted = values.toSorted((a, b) => a - b).map((value) => (value / 1000).toFixed(2));
    return [sorted[Math.floor(runs / 2)] ?? '', sorted[0] ?? '', sorted.at(-1) ?? ''];
  };
  print(
    `${table(
      [`home can be used after seconds, ${runs} times`, 'median', 'least', 'most'],
      [
        ['4× slower processor, 1.6 Mbit/s, 150 ms', ...seconds(times.slow)],
        ['this machine', ...seconds(times.fast)],
      ],
    )}\n`,
  );
} finally {
  for (const end of ending.splice(0).toReversed()) await end();
}
