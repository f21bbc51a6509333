import type { Certificate } from '../../kernel/programme.ts';

const agreed: Certificate = { paper: 'agreement', ending: 'done', until: 'validUntil' };

/** What a granted approval leaves in the applicant's hands: it is offered where a later one asks for it (told once, 一次告知). */
export const certificates: Readonly<Record<string, Certificate>> = {
  approval: { paper: 'grant-decision', ending: 'delivered-grant', until: 'validUntil' },
  renewal: agreed,
  change: agreed,
  confirmation: agreed,
  filing: { paper: 'filing-proof', ending: 'filed' },
};

/** 行政许可法 art. 69 and 70: what was revoked or has left the register proves nothing. */
export const takesAway = ['revoked', 'deregistered'] as const;
