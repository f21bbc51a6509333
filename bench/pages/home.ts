import type { Page } from 'playwright-core';

/** The little of a browser's page that is looked at here. */
declare const document: {
  querySelector(selector: string): { readonly disabled: boolean; getClientRects(): ArrayLike<unknown> } | null;
  querySelectorAll(selector: string): ArrayLike<unknown>;
};

/** Milliseconds from the address to a home page that takes a search and shows everyday matters, by the page's own clock. */
export const timeToUsable = async (page: Page, address: string): Promise<number> => {
  await page.goto(address, { waitUntil: 'commit' });
  const usable = await page.waitForFunction(
    () => {
      const field = document.querySelector('main input[type="search"]');
      const shown = field !== null && field.getClientRects().length > 0 && !field.disabled;
      return shown && document.querySelectorAll('.portal-everyday li').length > 0 ? performance.now() : false;
    },
    undefined,
    { polling: 'raf' },
  );
  return Number(await usable.jsonValue());
};
