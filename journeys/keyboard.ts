import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import type { House } from './house.ts';

/** Somebody at a desk who has no mouse. Whatever a mouse would have done is written down. */
export const openKeyboard = async (house: House) => {
  const browser = await openBrowser({ viewport: { width: 1366, height: 768 } });
  house.before(browser.close);
  const touched: string[] = [];
  await browser.context.exposeFunction('tellMouse', (kind: string) => void touched.push(kind));
  await browser.context.addInitScript(() => {
    for (const kind of ['mousedown', 'pointerdown', 'mousemove', 'wheel', 'touchstart'])
      addEventListener(kind, () => void (globalThis as unknown as Teller).tellMouse(kind), { capture: true });
  });
  const state: { page: Page } = { page: await browser.context.newPage() };
  const press = (key: string) => state.page.keyboard.press(key);
  const type = (text: string) => state.page.keyboard.type(text);
  const focused = (locator: Locator) =>
    locator.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
  /** Goes from field to field until one of these has the focus. */
  const tabTo = async (locator: Locator) => {
    await locator.first().waitFor({ state: 'attached' });
    for (let step = 0; step < 120; step += 1) {
      if (await focused(locator)) return;
      await press('Tab');
    }
    assert.fail(`the keyboard never reached ${locator}`);
  };
  /** Down a list by J until this row has the focus. */
  const moveTo = async (row: Locator) => {
    await row.first().waitFor();
    for (let step = 0; step < 60; step += 1) {
      if (await focused(row)) return;
      await press('j');
    }
    assert.fail(`J never reached ${row}`);
  };
  return {
    get page() {
      return state.page;
    },
    mouse: (): readonly string[] => touched,
    press,
    type,
    tabTo,
    moveTo,
    signIn: async (account: string) => {
      await state.page.goto(house.desk);
      await tabTo(state.page.getByLabel('账号', { exact: true }));
      await type(account);
      await press('Tab');
      await type('jingxin-demo');
      await press('Enter');
      await state.page.getByRole('heading', { name: '我的待办' }).waitFor();
    },
    signOut: async () => {
      await tabTo(state.page.getByRole('button', { name: '退出登录' }));
      await press('Enter');
      await state.page.getByLabel('账号', { exact: true }).waitFor();
    },
    /** Ctrl-K, words, Enter on the first line that comes up for them. */
    palette: async (text: string) => {
      await press('Control+k');
      await state.page.locator('.desk-palette-field').waitFor();
      await type(text);
      await state.page.locator('.desk-palette-line[aria-selected=true]').filter({ hasText: text }).waitFor();
      await press('Enter');
      await state.page.locator('.desk-palette').waitFor({ state: 'detached' });
    },
    /** Down the options of a choice to the one that is called so. */
    pick: async (choice: Locator, text: string) => {
      await tabTo(choice);
      const chosen = () => choice.evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.text ?? '');
      for (let step = 0; step < 60 && (await chosen()) !== text; step += 1) await press('ArrowDown');
      assert.equal(await chosen(), text);
    },
    /** The key that stands on an act's button. */
    choose: async (act: string) => {
      const key = await state.page.locator('.desk-acts-possible .desk-act').filter({ hasText: act }).locator('kbd');
      await press((await key.textContent()) ?? '');
    },
    /** The window is closed and another one opened at the same place. */
    reopen: async () => {
      const place = state.page.url();
      await state.page.close();
      state.page = await browser.context.newPage();
      await state.page.goto(place);
    },
  };
};

type Teller = { readonly tellMouse: (kind: string) => void };

export type Keyboard = Awaited<ReturnType<typeof openKeyboard>>;
