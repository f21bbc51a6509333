import { openBrowser } from './browser.ts';
import type { House } from './house.ts';

/** Somebody at a desk. The demonstration's people share a password. */
export const openOfficer = async (house: House, account: string) => {
  const browser = await openBrowser({ viewport: { width: 1366, height: 768 } });
  house.before(browser.close);
  const page = await browser.context.newPage();
  const signIn = async () => {
    await page.goto(house.desk);
    const duties = page.getByRole('heading', { name: '我的待办' });
    const field = page.getByLabel('账号', { exact: true });
    await duties.or(field).first().waitFor();
    if (await duties.isVisible()) return;
    await field.fill(account);
    await page.getByLabel('密码', { exact: true }).fill('jingxin-demo');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await duties.waitFor();
  };
  await signIn();
  const openCase = async (number: string) => {
    await page.goto(`${house.desk}cases?scope=unit&q=${encodeURIComponent(number)}`);
    await page
      .getByRole('link', { name: new RegExp(number) })
      .first()
      .click();
    await page.getByRole('heading', { name: '办理经过' }).waitFor();
  };
  /** How many duties he has: counted once the list, or the page that says there are none, has come. */
  const countDuties = async (): Promise<number> => {
    const rows = page.locator('.desk-row');
    await rows.first().or(page.locator('.desk-calm')).waitFor();
    return rows.count();
  };
  /** From what he owes: also what another unit offers to his. */
  const openDuty = async (number: string) => {
    await page.goto(house.desk);
    await page
      .getByRole('link', { name: new RegExp(number) })
      .first()
      .click();
    await page.getByRole('heading', { name: '办理经过' }).waitFor();
  };
  /** Chooses an act, lets the story fill its form, and does it. */
  const act = async (name: string, fill: () => Promise<void> = async () => {}) => {
    await page.locator('.desk-acts').getByRole('button', { name, exact: true }).click();
    await fill();
    await page.getByRole('button', { name: `办理：${name}` }).click();
    // The button says something else while it sends: only when the form is gone is the act done.
    const gone = page.locator('.desk-form').waitFor({ state: 'detached' });
    await gone.catch(async (cause) => {
      throw new Error(`“${name}” was not done: ${await page.locator('.desk-form').innerText()}`, { cause });
    });
  };
  const reason = (text: string) => page.getByLabel('理由').fill(text);
  /** Cites an article from the table, found by its number. */
  const cite = async (article: string) => {
    await page.getByLabel('依据', { exact: true }).fill(article);
    await page
      .getByRole('button', { name: new RegExp(`^引用：.*${article}`) })
      .first()
      .click();
  };
  /** Rests on what the unit itself has published. */
  const ownDuty = async (text: string) => {
    await page.getByText('依据本单位公布的职责').click();
    await page.getByLabel('职责内容和公布处').fill(text);
    await page.getByRole('button', { name: '加上这一条' }).click();
  };
  return { page, signIn, openCase, countDuties, openDuty, act, reason, cite, ownDuty };
};

export type Officer = Awaited<ReturnType<typeof openOfficer>>;
