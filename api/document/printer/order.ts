import type { Sheet } from '../sheet.ts';

/** What the printing process is asked: papers, and by which templates and fonts. */
export type PrintOrder = {
  readonly id: number;
  readonly templates: string | null;
  readonly fonts: string | null;
  readonly sheets: readonly Sheet[];
};

/** What it answers: the PDF, or what the template said. */
export type PrintAnswer =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly failed: string };
