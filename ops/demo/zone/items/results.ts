import type { Regime, Result } from '../../../../programmes/zone/service-item.ts';

const certificates: Readonly<Record<string, string>> = {
  'food-business-licence': '食品经营许可证',
  'public-place-hygiene-licence': '公共场所卫生许可证',
  'nurse-registration': '护士执业证书',
  'employment-agency-licence': '人力资源服务许可证',
  'labour-dispatch-licence': '劳务派遣经营许可证',
  'drug-retail-licence': '药品经营许可证',
  'company-registration': '营业执照',
  'individual-business-registration': '营业执照',
  'tree-felling-licence': '林木采伐许可证',
  'water-abstraction-permit': '取水许可证',
  'animal-epidemic-certificate': '动物防疫条件合格证',
  'pesticide-business-licence': '农药经营许可证',
  'special-equipment-registration': '特种设备使用登记证',
  'hazardous-chemicals-licence': '危险化学品经营许可证',
  'fireworks-retail-licence': '烟花爆竹经营（零售）许可证',
  'private-school-establishment': '民办学校办学许可证',
  'private-organisation-registration': '民办非企业单位登记证书',
  'construction-permit': '建筑工程施工许可证',
  'land-planning-permit': '建设用地规划许可证',
  'works-planning-permit': '建设工程规划许可证',
  'drainage-permit': '城镇污水排入排水管网许可证',
  'road-freight-licence': '道路运输经营许可证',
};
const usual: Readonly<Record<Regime, Result>> = {
  permit: { kind: '20', name: '准予行政许可决定书' },
  filing: { kind: '99', name: '备案凭证' },
  registration: { kind: '10', name: '登记证书' },
  confirmation: { kind: '20', name: '确认意见书' },
  service: { kind: '99', name: '办理结果告知单' },
};

/** What one holds in hand at the end. */
export const results = (key: string, regime: Regime): readonly Result[] => {
  const certificate = certificates[key];
  return certificate === undefined ? [usual[regime]] : [{ kind: '10', name: certificate }];
};
