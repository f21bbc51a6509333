import { workdays } from '../../../../kernel/amount.ts';
import type { ServiceItem } from '../../../../programmes/zone/service-item.ts';
import { condition, item } from './item.ts';
import { form, identity, material, powerOfAttorney } from './material.ts';

/** 登记: a business begins to exist. */
export const registration: readonly ServiceItem[] = [
  item({
    key: 'company-registration',
    serial: 551,
    name: '公司设立登记',
    nameEn: 'Registration of a company',
    regime: 'registration',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'market-supervision-bureau',
    statutory: workdays(3),
    statutoryLaw: 'MR19',
    promised: workdays(1),
    basis: ['MR9', 'MR16', 'MR19', 'OBE19-3'],
    conditions: [condition('有符合规定的名称、类型、经营范围、住所、注册资本和法定代表人', 'MR9')],
    materials: [
      form('公司登记（备案）申请书', 'Application for registration', ['MR16']),
      identity,
      material('articles', '公司章程', 'Articles of the company', '全体股东签名或者盖章', ['MR16'], { major: true }),
      material(
        'address-file',
        '住所使用证明',
        'Proof of the address',
        '不动产权属证明或者租赁协议；可以采用住所申报承诺',
        ['MR16'],
        { necessity: '3' },
      ),
      material(
        'appointments',
        '法定代表人、董事、监事和高级管理人员的任职文件',
        'Appointments of the officers',
        '由股东会决议或者股东决定产生',
        ['MR16'],
      ),
      powerOfAttorney,
    ],
  }),
  item({
    key: 'individual-business-registration',
    serial: 552,
    name: '个体工商户设立登记',
    nameEn: 'Registration of an individual business',
    regime: 'registration',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'market-supervision-bureau',
    statutory: workdays(3),
    statutoryLaw: 'MR19',
    promised: workdays(1),
    basis: ['MR9', 'MR16', 'MR19'],
    conditions: [condition('有经营者姓名、住所、经营范围和经营场所', 'MR9')],
    materials: [
      form('个体工商户登记申请书', 'Application for registration', ['MR16']),
      identity,
      material('place-proof', '经营场所使用证明', 'Proof of the place of business', '可以采用场所申报承诺', ['MR16'], {
        necessity: '3',
      }),
    ],
  }),
];
