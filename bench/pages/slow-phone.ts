import type { BrowserContext, Page } from 'playwright-core';

/** What a phone on a weak line is given: a quarter of this machine's processor, 1.6 Mbit/s, 150 ms there and back. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** A page of a phone that has never been here, as slow as asked. */
export const phonePage = async (context: BrowserContext, slow: boolean): Promise<Page> => {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.clearBrowserCache');
  if (slow) {
    await devtools.send('Network.emulateNetworkConditions', line);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  return page;
};
