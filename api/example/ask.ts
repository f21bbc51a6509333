import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import type { JsonObject } from '../../kernel/json.ts';
import { cookieFor, type World } from './world.ts';

export type Asked = {
  readonly as?: string | null;
  readonly body?: unknown;
  readonly key?: string;
  readonly version?: number;
  readonly language?: 'zh' | 'en';
  readonly headers?: Readonly<Record<string, string>>;
};

/** One person's way of asking the door of a world: signs in once, sends what a page would send. For tests. */
export const asker = (world: World) => {
  const cookies = new Map<string, Promise<string>>();
  const cookie = (who: string) => {
    if (!cookies.has(who)) cookies.set(who, cookieFor(world, who));
    return cookies.get(who) ?? '';
  };
  return async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, asked: Asked = {}) => {
    const headers: Record<string, string> = { 'accept-language': asked.language ?? 'zh', accept: 'application/json' };
    if (asked.as) {
      headers['cookie'] = await cookie(asked.as);
      headers['x-face'] = /^\d+$/.test(asked.as) ? 'portal' : 'desk';
    }
    if (method !== 'GET') headers['idempotency-key'] = asked.key ?? randomUUID();
    if (asked.version !== undefined) headers['if-match'] = `"${asked.version}"`;
    const options: InjectOptions = { method, url, headers: { ...headers, ...asked.headers } };
    const answer = await world.server.inject(
      asked.body === undefined ? options : { ...options, payload: asked.body as JsonObject },
    );
    const type = String(answer.headers['content-type'] ?? '');
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      body: /[/+]json/.test(type) && answer.body !== '' ? answer.json() : null,
    };
  };
};
