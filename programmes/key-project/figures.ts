import type { Event } from '../../kernel/case.ts';
import { countedWhen } from '../../kernel/counted-when.ts';
import type { Figure } from '../../kernel/programme.ts';

const on = (loop: string, name: string, ...acts: readonly string[]): Figure =>
  countedWhen(loop, name, (event: Event) => acts.includes(event.act));

/** 主动服务重点项目 as the page counts it is a project that was put on the list; the rest says how it was served. */
export const figures: readonly Figure[] = [
  on('key-project', 'key-project.introduced', 'introduce'),
  on('key-project', 'key-project.listed', 'list'),
  on('key-project', 'key-project.completed', 'hear-handover'),
  on('key-project', 'key-project.missed', 'miss-duty'),
  on('project-stage', 'key-project.guided', 'guide', 'guide-next'),
  on('project-stage', 'key-project.guidance-missed', 'miss-guidance'),
  on('consultation-meeting', 'key-project.meetings', 'hold'),
];
