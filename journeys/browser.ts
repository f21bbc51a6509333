import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';

import { packedChromium } from './packed-chromium.ts';

export type Browser = { readonly context: BrowserContext; readonly close: () => Promise<void> };

const installed = '/usr/bin/chromium';

/** What keeps Chromium to the pages it is shown: it asks nobody else for anything. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a real Chromium with a memory of its own: the machine's, or the one that comes with the packages. Takes what a page
 * should find there (size, language, …); one for each person of a story.
 */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<Browser> {
  const memory = await mkdtemp(join(tmpdir(), 'jingxin-browser-'));
  const { executablePath, args } = await program();
  const context = await chromium.launchPersistentContext(memory, {
    executablePath,
    args,
    headless: true,
    // Chromium's own sandbox refuses root, and the one from the packages runs without it anyway.
    chromiumSandbox: false,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
  // Long enough for a machine that has other things to do; a step that works never waits for it.
  context.setDefaultTimeout(30_000);
  return {
    context,
    close: async () => {
      await context.close();
      await rm(memory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function program(): Promise<{ readonly executablePath: string; readonly args: string[] }> {
  if (existsSync(installed)) return { executablePath: installed, args: quiet };
  const packed = await packedChromium();
  return { executablePath: packed.path, args: [...packed.args, ...quiet] };
}
