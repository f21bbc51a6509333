import type { Loop } from '../../kernel/loop.ts';
import { consultationMeeting } from './consultation-meeting.ts';
import { guidance } from './guidance.ts';
import { keyProject } from './loop.ts';
import { meetingTask } from './meeting-task.ts';
import { projectHandover } from './project-handover.ts';
import { projectStage } from './project-stage.ts';
import { projectStep } from './project-step.ts';
import { workStart } from './work-start.ts';

/** The project, and all that is opened under it. */
export const loops: readonly Loop[] = [
  keyProject,
  projectStage,
  projectStep,
  guidance,
  consultationMeeting,
  meetingTask,
  workStart,
  projectHandover,
];
