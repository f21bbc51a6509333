import { randomBytes } from 'node:crypto';

import { startTemplate } from './template/start-template.ts';
import type { Template } from './template/start-template.ts';
import { asOwner } from './template/as-owner.ts';
import { sibling } from './template/sibling.ts';

export type TestDatabase = { readonly ownerUrl: string; readonly drop: () => Promise<void> };

/** The test runner names the template it has made; a test file run alone makes its own. */
export const templateVariable = 'JINGXIN_TEST_TEMPLATE';

let own: Promise<Template> | null = null;
let open = 0;

/**
 * For tests: gives a database of one's own, migrated and empty, or a copy of the one given, and how to drop it. Needs no
 * set-up of any kind.
 */
export async function testDatabase(from = process.env[templateVariable]): Promise<TestDatabase> {
  open += 1;
  const template = from ?? (await (own ??= startTemplate())).url;
  const name = `jingxin_test_${randomBytes(8).toString('hex')}`;
  await asOwner(sibling(template, 'postgres'), (run) => copy(run, template, name));
  return {
    ownerUrl: sibling(template, name),
    drop: async () => {
      await asOwner(sibling(template, 'postgres'), (run) => run(`drop database if exists ${name} with (force)`));
      open -= 1;
      if (open > 0 || own === null) return;
      const last = await own;
      own = null;
      await last.stop();
    },
  };
}

/** Sessions that have just left the template may be counted for a moment longer. */
async function copy(run: (statement: string) => Promise<void>, template: string, name: string): Promise<void> {
  const source = new URL(template).pathname.slice(1);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run(`create database ${name} template ${source}`);
    } catch (error) {
      const busy = (error as { code?: string }).code === '55006';
      if (!busy || attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
