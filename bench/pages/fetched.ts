import { get } from 'node:http';
import type { BrowserContext, Page } from 'playwright-core';

export type Part = { readonly path: string; readonly bytes: number };

/** What a page asks for until it is quiet, each with its bytes on the line as a client of gzip gets them; live updates apart. */
export const fetchedBy = async (
  context: BrowserContext,
  show: (page: Page) => Promise<unknown>,
): Promise<readonly Part[]> => {
  const page = await context.newPage();
  const asked = new Map<string, string>();
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') asked.set(request.url(), request.headers()['accept'] ?? '*/*');
  });
  await show(page);
  await page.waitForLoadState('networkidle').catch(() => {});
  const cookies = await context.cookies(page.url());
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  await page.close();
  const parts = [...asked].map(async ([url, accept]) => ({
    path: new URL(url).pathname,
    bytes: await bytesOf(url, {
      accept,
      cookie,
      'accept-encoding': 'gzip',
      'accept-language': 'zh-CN',
      'x-face': face(url),
    }),
  }));
  return (await Promise.all(parts)).toSorted((a, b) => b.bytes - a.bytes);
};

const face = (url: string): string => (url.includes('/desk/') ? 'desk' : 'portal');

const bytesOf = (url: string, headers: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => (bytes += part.length));
      answer.once('end', () => resolve(bytes));
      answer.once('error', reject);
    }).once('error', reject);
  });
