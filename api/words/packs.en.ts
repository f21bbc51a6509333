import type { Words } from '../../kernel/programme.ts';

/** The pack of a stage, as it is printed. */
export const packsEn: Words = {
  'pack.title': 'Pack of a stage: {stage}',
  'pack.plain': 'What “{project}” needs in this stage: the order, the lists of materials, blank forms and samples.',
  'pack.free': 'The service is free from beginning to end.',
  'pack.project': 'Project',
  'pack.lead': 'Lead unit',
  'pack.agent': 'Agent',
  'pack.head.item': 'Item',
  'pack.head.first': 'After',
  'pack.head.days': 'Limit',
  'pack.head.material': 'Material',
  'pack.head.copies': 'Copies',
  'pack.head.accept': 'What is accepted',
  'pack.at-once': 'may begin at once',
  'pack.days': '{days} working days',
  'pack.item-plain': 'The materials of this item; where there is a form, a blank one and a sample follow.',
  'pack.blank': 'Blank form: {material}',
  'pack.sample': 'Sample: {material}',
  'pack.stage.1': 'project and land',
  'pack.stage.2': 'works planning',
  'pack.stage.3': 'construction permit',
  'pack.stage.4': 'completion',
};
