import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openHouse, type House } from './house.ts';
import { openOfficer } from './officer.ts';
import { openResident } from './resident.ts';
import type { Shot } from './screenshots/shot.ts';
import { shots } from './screenshots/shots.ts';

/**
 * Takes the pictures of both READMEs from a real house on a fixed day, so that they show what a reader will find and
 * change only where the pages do.
 */
const folder = join(import.meta.dirname, '../docs/screenshots');

const pageOf = async (house: House, as: Shot['as']): Promise<Page> => {
  if ('account' in as) return (await openOfficer(house, as.account)).page;
  const resident = await openResident(house, as.phone);
  await resident.signIn();
  return resident.page;
};

const take = async (page: Page, house: House, { name, go }: Shot, language: 'zh' | 'en'): Promise<void> => {
  await page.evaluate((chosen) => localStorage.setItem('jx-language', chosen), language);
  await go(page, house);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({
    path: join(folder, `${name}.${language}.png`),
    animations: 'disabled',
    // When the database took it down is the moment of the picture itself.
    style: '.desk-recorded { display: none }',
  });
  process.stdout.write(`docs/screenshots/${name}.${language}.png\n`);
};

/** The pictures show a zone that has its months behind it. */
const allPlayed = async ({ portal }: House): Promise<void> => {
  for (;;) {
    const zone = (await (await fetch(`${portal}api/zone`)).json()) as {
      history: { played: number; total: number } | null;
    };
    if (zone.history === null) return;
    await new Promise((go) => setTimeout(go, 1000));
  }
};

await mkdir(folder, { recursive: true });
const house = await openHouse('2026-03-12T09:30:00', { history: true });
try {
  await allPlayed(house);
  for (const shot of shots) {
    const page = await pageOf(house, shot.as);
    for (const language of ['zh', 'en'] as const) await take(page, house, shot, language);
    await page.context().close();
  }
} finally {
  await house.close();
}
process.exit(0);
