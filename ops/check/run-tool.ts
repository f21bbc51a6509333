import { spawn } from 'node:child_process';

import { root } from '../root.ts';
import type { Tool } from './tools.ts';

/** Runs a tool; gives what it said where it found something, or null. */
export function runTool({ program }: Tool): Promise<string | null> {
  const child = spawn(process.execPath, [...program], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? null : said.join('').trim() || `ended with ${code}`));
  });
}
