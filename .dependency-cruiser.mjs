// The floors of the house: each knows only those below it. A new programme needs no change here.

const tests = '\\.test\\.tsx?$';
const pages = '^programmes/[^/]+/(pages/|.+\\.tsx$)';
const floors = '^(kernel|ui|programmes|store|api|web|ops|journeys|bench)/';

/** Of our own folders, `from` may import only `allowed`. */
const floor = (name, allowed, more = {}) => ({
  name: `${name}-knows-only-what-is-below`,
  severity: 'error',
  from: { path: `^${name}/`, pathNot: tests, ...more },
  to: { path: floors, pathNot: `^(${[name, ...allowed].join('|')})/` },
});

export default {
  forbidden: [
    {
      name: 'kernel-imports-nothing',
      comment: 'No network, clock, chance or packages: what the kernel decides, anybody can decide again.',
      severity: 'error',
      from: { path: '^kernel/', pathNot: tests },
      to: { pathNot: '^kernel/' },
    },
    {
      name: 'kernel-tests-know-only-the-kernel',
      severity: 'error',
      from: { path: `^kernel/.*${tests}` },
      to: { path: floors, pathNot: '^kernel/' },
    },
    floor('ui', ['kernel']),
    floor('store', ['kernel']),
    floor('api', ['kernel', 'programmes', 'store']),
    floor('web', ['kernel', 'ui', 'programmes', 'api']),
    floor('ops', ['kernel', 'ui', 'programmes', 'store', 'api']),
    {
      name: 'programme-knows-only-the-kernel',
      comment: 'A programme is data and pure functions, so that the browser and the server read the same.',
      severity: 'error',
      from: { path: '^programmes/', pathNot: [tests, pages] },
      to: { pathNot: ['^kernel/', '^programmes/'] },
    },
    {
      name: 'programme-pages-know-kernel-and-ui',
      severity: 'error',
      from: { path: pages, pathNot: tests },
      to: { path: floors, pathNot: '^(kernel|ui|programmes)/' },
    },
    {
      name: 'programme-pages-are-for-browsers',
      severity: 'error',
      from: { path: '^(api|store|programmes)/', pathNot: [tests, pages] },
      to: { path: pages },
    },
    {
      name: 'programme-never-imports-another',
      severity: 'error',
      from: { path: '^programmes/([^/]+)/', pathNot: tests },
      to: { path: '^programmes/', pathNot: '^programmes/$1/' },
    },
    {
      name: 'web-knows-the-door-by-type-only',
      severity: 'error',
      from: { path: '^web/', pathNot: tests },
      to: { path: '^api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'faces-do-not-know-each-other',
      severity: 'error',
      from: { path: '^web/([^/]+)/' },
      // How they are built is the same for all.
      to: { path: '^web/', pathNot: '^web/($1|build)/' },
    },
    {
      name: 'nobody-imports-ops',
      severity: 'error',
      from: { pathNot: ['^(ops|journeys|bench)/', tests] },
      to: { path: '^ops/' },
    },
    {
      name: 'nobody-imports-a-test',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'found-and-declared',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
