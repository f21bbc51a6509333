import type { Loop } from '../../kernel/loop.ts';
import { ban } from './ban.ts';
import { change } from './change.ts';
import { confirmation } from './confirmation.ts';
import { credit } from './credit.ts';
import { deregistration } from './deregistration.ts';
import { filing } from './filing.ts';
import { hearing } from './hearing.ts';
import { inspection } from './inspection.ts';
import { approval } from './loop.ts';
import { opinion } from './opinion.ts';
import { publicService } from './public-service.ts';
import { publication } from './publication.ts';
import { renewal } from './renewal.ts';
import { revocation } from './revocation.ts';
import { siteCheck } from './site-check.ts';
import { takeover } from './takeover.ts';
import { verification } from './verification.ts';

/** What people apply for; beside it; after it. */
export const loops: readonly Loop[] = [
  approval,
  filing,
  confirmation,
  publicService,
  renewal,
  change,
  opinion,
  siteCheck,
  inspection,
  hearing,
  publication,
  takeover,
  verification,
  credit,
  ban,
  revocation,
  deregistration,
];
