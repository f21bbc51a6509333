/** What the map of the zone says. */
export const mapZh = {
  'desk.map.title': '重点项目地图',
  'desk.map.list': '看项目列表',
  'desk.map.open': '看地图',
  'desk.map.label': '全区地图：{parks}个园区，{n}个重点项目。旁边的列表写明每个项目。',
  'desk.map.legend': '图例',
  'desk.map.park': '园区',
  'desk.map.zone': '全区范围',
  'desk.map.spread': '标记只表示项目在哪个园区，不是确切位置；编号与列表一致。',
  'desk.map.tiles': '底图：天地图',
  'desk.map.elsewhere': '未标在地图上',
  'desk.map.count': '{n}个',
  'desk.map.no-places': '还没有登记区域和园区。系统管理员登记后，这里显示地图。',
} as const;
