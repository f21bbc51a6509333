import type { Sheet } from '../sheet.ts';

/** What the printing process is asked: papers, and by which templates and fonts. */
export type PrintOrder = {
  readonly id: number;
  readonly templates: string | null;
  readonly fonts: string | null;
  readonly sheets: readonly Sheet[];
};

/** What it answers: the PDF, or what the template said; and whether it has grown so large that another should go on. */
export type PrintAnswer = ({ readonly pdf: Uint8Array } | { readonly failed: string }) & {
  readonly id: number;
  readonly grown: boolean;
};
