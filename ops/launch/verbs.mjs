/** What each command runs, from the root of the checkout. */
export const verbs = {
  serve: ['ops/start.ts'],
  dev: ['ops/dev.ts'],
  test: ['ops/test.ts'],
  check: ['ops/check.ts'],
  build: ['ops/build.ts'],
  soundness: ['ops/soundness.ts'],
  verify: ['ops/verify.ts'],
  bench: ['bench/run.ts'],
  format: ['node_modules/oxfmt/bin/oxfmt'],
};
