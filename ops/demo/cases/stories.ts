import { endedApprovals } from './ended-approvals.ts';
import { inquiries } from './inquiries.ts';
import { openApprovals } from './open-approvals.ts';
import { reviews } from './reviews.ts';
import type { Story } from './story.ts';

/** Every case of the demonstration; a review after the story that left its right. */
export const stories: readonly Story[] = [...endedApprovals, ...openApprovals, ...inquiries, ...reviews];
