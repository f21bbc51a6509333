import type { Door } from '../api/door.ts';
import { samples } from '../api/document/samples.ts';
import type { Settings } from './settings.ts';

/**
 * Tries the site's own templates and fonts before anybody needs a paper. Refuses to start with what cannot set one, and
 * says what is wrong and in which file.
 */
export const checkTemplates = async (
  { printer }: Pick<Door, 'printer'>,
  { templates = null, fonts = null }: Pick<Settings, 'templates' | 'fonts'>,
): Promise<void> => {
  if (templates === null && fonts === null) return;
  const wrong = await printer.check(samples);
  if (wrong === null) return;
  const named = [templates && `TEMPLATE_DIR ${templates}`, fonts && `FONT_DIR ${fonts}`].filter(Boolean).join(', ');
  throw new Error(`No paper can be set with ${named}:\n${wrong}`);
};
