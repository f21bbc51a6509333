import type { ReactNode } from 'react';
import type { ChecklistLine } from '../../kernel/case.ts';
import type { ZonePicture } from '../map/zone-map.tsx';
import type { SentFile } from '../send-file.ts';

export type UnitChoice = { readonly unit: string; readonly name: string };
export type PersonChoice = { readonly person: string; readonly name: string; readonly unit: string };
export type LawChoice = {
  readonly id: string;
  readonly instrument: string;
  readonly article: string;
  readonly text: string | null;
  readonly verified: boolean;
};
export type MaterialChoice = {
  readonly material: string;
  readonly name: string;
  readonly unmet?: ChecklistLine | null;
};

/** What a form looks up outside itself. A form says which of them it needs by its widgets. */
export type FormSlots = {
  readonly units: readonly UnitChoice[];
  readonly people: readonly PersonChoice[];
  readonly materials: readonly MaterialChoice[];
  /** Sentences at hand for a defect or a remedy. */
  readonly phrases: readonly string[];
  /** The zone's outlines, for a point on them. */
  readonly map?: ZonePicture | undefined;
  readonly findLaws: (text: string) => Promise<readonly LawChoice[]>;
  /** Files of this form that were sent before the page was drawn, with their names. */
  readonly sent?: readonly SentFile[];
  readonly send: (file: File, onProgress: (share: number) => void) => Promise<SentFile>;
  /** Lets go of a file that was sent and is not wanted after all. */
  readonly letGo?: ((id: string) => void) | undefined;
  /** What stands beside the files of a material: it may add one that the house has already. */
  readonly beside?:
    | ((material: string, files: readonly SentFile[], take: (file: SentFile) => void) => ReactNode)
    | undefined;
};

/** For forms that look nothing up. */
export const noSlots: FormSlots = {
  units: [],
  people: [],
  materials: [],
  phrases: [],
  findLaws: async () => [],
  send: async () => {
    throw new Error('This form takes no files.');
  },
};
