/** Whom the demonstration's cases serve. Invented, like everything else; the telephones are in no use. */
export const parties: Readonly<Record<string, { readonly name: string; readonly phone: string }>> = {
  builder: { name: '启明新材料有限公司', phone: '13800000001' },
  restaurant: { name: '桂香小馆（经营者：罗小满）', phone: '13800000002' },
  logistics: { name: '顺途物流有限公司', phone: '13800000003' },
  pharmacy: { name: '安和大药房', phone: '13800000004' },
  agency: { name: '同心人力资源有限公司', phone: '13800000005' },
  hotel: { name: '云栖酒店', phone: '13800000006' },
  farmer: { name: '丁守田', phone: '13800000007' },
  resident: { name: '陶念真', phone: '13800000008' },
  shopkeeper: { name: '管小桃', phone: '13800000009' },
  factory: { name: '恒远机械制造有限公司', phone: '13800000010' },
};
