/** Every page of the desk that has a name, as the palette lists it. */
export const pages = [
  { key: 'duties', to: '/', params: {} },
  { key: 'cases', to: '/cases', params: {} },
  { key: 'projects', to: '/projects', params: {} },
  { key: 'map', to: '/map', params: {} },
  { key: 'new', to: '/new', params: {} },
  { key: 'registers', to: '/registers/$register', params: { register: 'service-item' } },
  { key: 'laws', to: '/registers/$register', params: { register: 'legal-basis' } },
  { key: 'posts', to: '/registers/$register', params: { register: 'named-post' } },
  { key: 'calendar', to: '/calendar', params: {} },
  { key: 'policies', to: '/policies', params: {} },
  { key: 'enterprises', to: '/enterprises', params: {} },
  { key: 'improvements', to: '/improvements', params: {} },
  { key: 'reviews', to: '/reviews', params: {} },
  { key: 'people', to: '/people', params: {} },
] as const;
