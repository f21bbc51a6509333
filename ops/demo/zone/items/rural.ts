import { workdays } from '../../../../kernel/amount.ts';
import type { ServiceItem } from '../../../../programmes/zone/service-item.ts';
import { condition, item } from './item.ts';
import { businessLicence, form, identity, material, powerOfAttorney } from './material.ts';

/** 农业农村: trees, water, animals, pesticides. */
export const rural: readonly ServiceItem[] = [
  item({
    key: 'tree-felling-licence',
    serial: 581,
    name: '林木采伐许可',
    nameEn: 'Tree felling licence',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'natural-resources-bureau',
    promised: workdays(5),
    basis: ['FO57', 'FO58'],
    conditions: [condition('申请采伐的地点、林种、树种、面积、蓄积、方式、更新措施和林木权属清楚', 'FO58')],
    materials: [
      form('林木采伐申请表', 'Application for the licence'),
      identity,
      material('felling-note', '采伐地点、林种、树种、面积、蓄积、方式和更新措施说明', 'Place, kind, area, volume, method and replanting', '超过省级规定面积或者蓄积量的，提交伐区调查设计材料', ['FO58'], { major: true }),
      material('ownership', '林木权属证明', 'Proof of ownership of the trees', '能够共享核验的不再提交', ['FO58'], { source: '20', necessity: '2' }),
    ],
  }),
  item({
    key: 'water-abstraction-permit',
    serial: 582,
    name: '取水许可',
    nameEn: 'Water abstraction permit',
    stage: '5',
    projectOnly: false,
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'rural-affairs-bureau',
    statutory: workdays(45),
    statutoryLaw: 'WA19',
    promised: workdays(15),
    visits: 1,
    basis: ['WA11', 'WA19'],
    conditions: [condition('取水未超出取水许可总量控制，不对第三者或者社会公共利益产生重大损害', 'WA20')],
    materials: [
      form('取水许可申请书', 'Application for the permit'),
      material('water-report', '建设项目水资源论证报告书（表）', 'Report on water resources', '含取水水源、取水合理性和退水影响论证', ['WA11'], { major: true, copies: 2 }),
      material('third-party', '与第三者利害关系的相关说明', 'Statement on the interests of others', '取水与第三者有利害关系时提交', ['WA11'], { necessity: '2' }),
      material('project-document', '项目备案的相关材料', 'Filing of the project', '属于备案项目的，通过在线平台核验，无需提交', ['WA11'], { necessity: '2', source: '20', copies: 0 }),
      powerOfAttorney,
    ],
  }),
  item({
    key: 'animal-epidemic-certificate',
    serial: 583,
    name: '动物防疫条件合格证核发',
    nameEn: 'Certificate of animal epidemic prevention',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'rural-affairs-bureau',
    promised: workdays(10),
    visits: 1,
    basis: ['AE24', 'AE25'],
    conditions: [
      condition('场所位置与居民生活区、水源地、学校、医院等的距离符合规定', 'AE24'),
      condition('有与其规模相适应的污水、污物和病死动物处理设施，有执业兽医或者动物防疫技术人员', 'AE24'),
    ],
    materials: [
      form('动物防疫条件审查申请表', 'Application for the certificate'),
      material('site-map', '场所地理位置图、各功能区布局平面图', 'Map and plan of the place', '标注与周边敏感区域的距离', ['AE25'], { major: true }),
      material('facilities', '设施设备清单', 'List of facilities', '含消毒、无害化处理和隔离设施', ['AE24', 'AE25']),
      material('prevention-rules', '动物防疫管理制度文本', 'Rules of epidemic prevention', '含免疫、检疫申报、疫情报告和消毒制度', ['AE24', 'AE25'], { necessity: '3' }),
      material('technicians', '动物防疫技术人员信息', 'Technicians', '写明姓名和资格', ['AE24']),
    ],
  }),
  item({
    key: 'pesticide-business-licence',
    serial: 584,
    name: '农药经营许可（限制使用农药除外）',
    nameEn: 'Pesticide business licence (not restricted pesticides)',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'rural-affairs-bureau',
    statutory: workdays(20),
    statutoryLaw: 'PE24',
    promised: workdays(8),
    visits: 1,
    basis: ['PE24'],
    conditions: [
      condition('有具备农药和病虫害防治专业知识、能够指导安全合理使用农药的经营人员', 'PE24'),
      condition('有与其他商品以及饮用水水源、生活区域等有效隔离的营业场所和仓储场所', 'PE24'),
    ],
    materials: [
      form('农药经营许可证申请表', 'Application for the licence'),
      businessLicence,
      material('seller-training', '经营人员学历或者培训证明', "Proof of the sellers' training", '农学、植保等专业中专以上学历，或者56学时以上培训', ['PE24'], { major: true }),
      material('shop-photographs', '营业场所和仓储场所地址、面积、平面图', 'Address, area and plan of shop and store', '营业、仓储场所相对独立', ['PE24'], { major: true }),
      material('purchase-rules', '进货查验、台账记录和应急处置等管理制度', 'Rules on purchase records and emergencies', '含可追溯电子信息码扫码设备说明', ['PE24'], { necessity: '3' }),
    ],
  }),
];
