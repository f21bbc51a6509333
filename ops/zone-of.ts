import { zone as demonstration } from './demo/zone/index.ts';

type Said = {
  readonly zone: string;
  readonly name: string;
  readonly nameEn: string;
  readonly footer: { readonly zh: readonly string[]; readonly en: readonly string[] };
};

/** Which zone this installation serves: the fictional one, or the operator's own. */
export const zoneOf = ({ demo }: { readonly demo: boolean }): Said =>
  demo
    ? {
        zone: demonstration.zone,
        name: demonstration.name,
        nameEn: demonstration.nameEn,
        footer: { zh: [demonstration.footer], en: [demonstration.footerEn] },
      }
    : { zone: 'zone', name: '经心', nameEn: 'Jingxin', footer: { zh: [], en: [] } };
