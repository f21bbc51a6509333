/** Days in words are counted in the kernel, where papers say them too; the browser knows them by this name. */
export { dayWords, momentWords } from '../kernel/day-words.ts';
