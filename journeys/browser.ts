import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser as Chromium, BrowserContext, BrowserContextOptions } from 'playwright-core';

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

/** One program for all people of a story, as long as one of them is there: to start it takes longer than most pages. */
let running: Promise<Chromium> | null = null;
let people = 0;

/**
 * Opens a real Chromium with a memory of its own: the machine's, or the one that comes with the packages. Takes what a page
 * should find there (size, language, …); one for each person of a story.
 */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<Browser> {
  people += 1;
  running ??= launch();
  const chromiumRunning = await running;
  const context = await chromiumRunning.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  // Long enough for a machine that has other things to do; a step that works never waits for it.
  context.setDefaultTimeout(30_000);
  return {
    context,
    close: async () => {
      await context.close();
      people -= 1;
      if (people > 0) return;
      running = null;
      await chromiumRunning.close();
    },
  };
}

async function launch(): Promise<Chromium> {
  const { executablePath, args } = await program();
  // Chromium's own sandbox refuses root, and the one from the packages runs without it anyway.
  // Without a locale it finds no file with a Chinese name.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return chromium.launch({ executablePath, args, env, headless: true, chromiumSandbox: false });
}

async function program(): Promise<{ readonly executablePath: string; readonly args: string[] }> {
  if (existsSync(installed)) return { executablePath: installed, args: quiet };
  const packed = await packedChromium();
  return { executablePath: packed.path, args: [...packed.args, ...quiet] };
}
