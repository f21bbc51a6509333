import { startEmbedded } from './embedded.ts';

export type Database = { readonly ownerUrl: string; readonly stop: () => Promise<void> };

type Settings = { readonly databaseUrl: string | null; readonly dataDir: string };

/**
 * Takes the settings; gives the database as its owner: the one named by DATABASE_URL, or the embedded one, started if need be.
 * With `share` one that a running server has already started is used as it is; without it, that is refused.
 */
export async function startDatabase({ databaseUrl, dataDir }: Settings, share = false): Promise<Database> {
  if (databaseUrl !== null) return { ownerUrl: databaseUrl, stop: async () => {} };
  const { url, stop } = await startEmbedded({ dataDir, share });
  return { ownerUrl: url, stop };
}
