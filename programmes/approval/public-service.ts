import { shortLoop } from './short-loop.ts';

/** 公共服务: provided by the unit that reviews it, within what it has promised; silence provides nothing (domain 5.8). */
export const publicService = shortLoop({
  name: 'public-service',
  letters: 'PS',
  when: 'as-service',
  silenceAccepts: false,
  who: 'reviewer',
});
