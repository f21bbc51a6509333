import { templateVariable } from '../../store/template.ts';
import { startTemplate } from '../../store/template/start-template.ts';

export type Ready = { readonly stop: () => Promise<void> };

/** Makes the one database that every test file copies: a server is started and migrated once for a whole run. */
export async function prepare(): Promise<Ready> {
  const template = await startTemplate();
  process.env[templateVariable] = template.url;
  return { stop: template.stop };
}
