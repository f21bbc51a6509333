import type { Page } from 'playwright-core';
import type { House } from '../house.ts';

/** What a picture is taken of: the page is brought there as its people would bring it. */
export type Shot = {
  /** The file's name, without its language and ending. */
  readonly name: string;
  /** Whose page it is: an account at a desk, or a telephone. */
  readonly as: { readonly account: string } | { readonly phone: string };
  readonly go: (page: Page, house: House) => Promise<void>;
};
