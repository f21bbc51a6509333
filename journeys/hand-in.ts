import type { Locator } from 'playwright-core';
import { picture } from './resident.ts';

/** Chooses a picture as a file and waits until it has arrived: only then can it be taken away again. */
export const handIn = async (input: Locator, name: string): Promise<void> => {
  await input.setInputFiles(picture(name));
  await input
    .page()
    .getByRole('button', { name: `删除文件${name}` })
    .waitFor();
};
