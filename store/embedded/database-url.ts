import type { Home } from './find-home.ts';

/** The address of the embedded database, as its owner. */
export function databaseUrl(home: Home, database = 'jingxin'): string {
  return `postgres://jingxin:${home.password}@127.0.0.1:${home.port}/${database}`;
}
