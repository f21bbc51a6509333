import type { Position } from '../../kernel/point.ts';
import type { Day } from '../../kernel/case.ts';
import type { Light } from '../../kernel/light.ts';
import type { Picture, PictureEntry, PictureMark, PictureStage } from '../../programmes/key-project/picture.ts';
import type { UnitView } from '../view.ts';

export type ProjectLine = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly kind: string;
  readonly industry: string | null;
  readonly park: string | null;
  /** Where it is on the map, where somebody said so; else it is somewhere in its park. */
  readonly point: Position | null;
  readonly investment: number | null;
  readonly state: string | null;
  readonly ending: string | null;
  readonly light: Light;
  readonly listedOn: Day | null;
  /** The four stages: done, running, not yet, or finished before the project was heard of. */
  readonly stages: readonly PictureStage['status'][];
};

export type ProjectPerson = { readonly person: string; readonly name: string; readonly unit: UnitView };

export type ProjectEntry = PictureEntry & {
  readonly title: string;
  readonly light: Light;
  readonly needsTitles: readonly string[];
};

export type ProjectView = ProjectLine & {
  readonly today: Day;
  readonly from: Day;
  readonly plain: { readonly due: Day | null; readonly unit: string };
  readonly projectCode: string | null;
  readonly site: string | null;
  readonly agents: readonly ProjectPerson[];
  readonly sponsor: UnitView | null;
  readonly sponsorLeader: string | null;
  readonly days: Picture['days'];
  readonly forecast: (NonNullable<Picture['forecast']> & { readonly criticalTitles: readonly string[] }) | null;
  readonly plan: readonly (Omit<PictureStage, 'entries' | 'lead'> & {
    readonly lead: UnitView;
    readonly entries: readonly ProjectEntry[];
  })[];
  readonly marks: readonly (PictureMark & { readonly title: string; readonly light: Light })[];
};
