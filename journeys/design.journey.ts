import assert from 'node:assert/strict';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { buildWeb } from '../ops/build/build-web.ts';
import { bundle } from '../ops/build/bundle.ts';
import { root } from '../ops/root.ts';
import { openBrowser } from './browser.ts';
import { checkAxe } from './check-axe.ts';

/** The page of the design, built for this story alone: no start and no build of the house has it. */
let built: string;
let page: Page;
let address: string;
const closing: (() => Promise<void>)[] = [];

before(async () => {
  built = await mkdtemp(join(tmpdir(), 'jingxin-design-'));
  closing.push(() => rm(built, { recursive: true, force: true }));
  await bundle('design', built);
  const folder = join(root, 'web', 'design');
  const shown = await preview({
    root: folder,
    configFile: join(folder, 'vite.config.ts'),
    build: { outDir: built },
    preview: { port: 0 },
  });
  closing.push(() => shown.close());
  address = shown.resolvedUrls?.local[0] ?? '';
  const browser = await openBrowser({ viewport: { width: 1366, height: 768 } });
  closing.push(browser.close);
  page = await browser.context.newPage();
  await page.goto(address);
});

after(async () => {
  for (const close of closing.toReversed()) await close();
});

const look = async (kept: Readonly<Record<string, string>>): Promise<void> => {
  await page.evaluate((values) => {
    for (const [name, value] of Object.entries(values)) localStorage.setItem(name, value);
  }, kept);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('.jx-errors').waitFor();
};

test('every piece in every state can be read and operated, light and dark, in both languages', async () => {
  for (const kept of [
    { 'jx-language': 'zh', 'jx-colour-mode': 'light', 'jx-size': 'plain' },
    { 'jx-language': 'en', 'jx-colour-mode': 'dark', 'jx-size': 'large' },
  ]) {
    await look(kept);
    await checkAxe(page);
  }
});

test('on a phone nothing is wider than the screen, not even in large text', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const language of ['en', 'zh']) {
    await look({ 'jx-language': language, 'jx-size': 'large' });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, language);
  }
});

test('what the house shows does not contain the page of the design', async () => {
  const holding = async (folder: string): Promise<readonly string[]> => {
    const names = await Array.fromAsync(glob('**/*.{html,js,css}', { cwd: folder }));
    assert.ok(names.length > 2, `nothing is built in ${folder}`);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return names.filter((_, index) => texts[index]?.includes('design-head') || texts[index]?.includes('design.title'));
  };
  await buildWeb(() => undefined);
  assert.ok((await holding(built)).length >= 2);
  assert.deepEqual(await holding(join(root, 'dist')), []);
});
