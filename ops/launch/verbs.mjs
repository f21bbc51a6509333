// What is only needed for a moment is cleared away in smaller portions than Node's own: a hundred megabytes less under load.
const sparing = '--max-semi-space-size=8';

/** What each command runs, from the root of the checkout. */
export const verbs = {
  serve: [sparing, 'ops/start.ts'],
  dev: ['ops/dev.ts'],
  test: ['ops/test.ts'],
  check: ['ops/check.ts'],
  build: ['ops/build.ts'],
  soundness: ['ops/soundness.ts'],
  verify: ['ops/verify.ts'],
  figures: ['ops/figures.ts'],
  bench: ['bench/run.ts'],
  screenshots: ['journeys/screenshots.ts'],
  format: ['node_modules/oxfmt/bin/oxfmt'],
};
