import type { Counts } from './count.ts';

/** The figures of one process in the text format of Prometheus. */
export const metrics = (counts: Counts, oldestUnfired: number): string => {
  const memory = process.memoryUsage();
  const lines = [
    '# HELP jingxin_oldest_unfired_seconds How long the oldest clock that has come due has been waiting to be carried out.',
    '# TYPE jingxin_oldest_unfired_seconds gauge',
    `jingxin_oldest_unfired_seconds ${oldestUnfired}`,
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${memory.rss}`,
    '# TYPE process_cpu_seconds_total counter',
    `process_cpu_seconds_total ${(process.cpuUsage().user + process.cpuUsage().system) / 1e6}`,
    '# TYPE jingxin_requests_total counter',
    ...[...counts].map(([labels, { times }]) => `jingxin_requests_total{${labels}} ${times}`),
    '# TYPE jingxin_request_seconds_sum counter',
    ...[...counts].map(
      ([labels, { milliseconds }]) => `jingxin_request_seconds_sum{${labels}} ${(milliseconds / 1000).toFixed(6)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
};
