import type { Loop } from '../../kernel/loop.ts';
import { budget } from './budget.ts';
import { enjoyment } from './enjoyment.ts';
import { objection } from './objection.ts';
import { recovery } from './recovery.ts';
import { redemption } from './redemption.ts';

export const loops: readonly Loop[] = [redemption, enjoyment, recovery, budget, objection];
