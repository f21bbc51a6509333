/** What the map of the zone says. */
export const mapEn = {
  'desk.map.title': 'Map of key projects',
  'desk.map.list': 'See the list',
  'desk.map.open': 'See the map',
  'desk.map.label': 'Map of the zone: {parks} parks, {n} key projects. The list beside it names each of them.',
  'desk.map.legend': 'Legend',
  'desk.map.park': 'Park',
  'desk.map.zone': 'Zone',
  'desk.map.spread': 'A pin shows which park a project is in, not the exact place; its number is that of the list.',
  'desk.map.tiles': 'Map below: Tianditu',
  'desk.map.elsewhere': 'Not on the map',
  'desk.map.count': '{n} in all',
  'desk.map.no-places':
    'The zone and its parks are not listed yet. The map appears once the administrator has listed them.',
} as const;
