import { hasAccounts } from '../../store/account.ts';
import { demoAccounts } from '../session/demo-accounts.ts';
import type { Routes } from '../server/route.ts';

/** The zone itself: its name, what day it is there, whether it is invented, and whether it has an administrator yet. */
export const routes: Routes = (server, door, entry) => {
  server.get('/api/zone', { config: { may: 'anyone' } }, async (request) => {
    const directory = await door.directory();
    const zone = door.store.zone;
    return {
      zone,
      ...door.named,
      portal: door.portal ?? entry.publicUrl,
      footer: door.named.footer[request.language],
      demonstration: door.demonstration,
      history: door.history?.() ?? null,
      hasAdministrator: await hasAccounts(door.store),
      today: door.now(),
      ...(door.demoPassword !== null && request.face === 'desk' && entry.faces.includes('desk')
        ? { accounts: demoAccounts(directory, door.demoPassword, request.language) }
        : {}),
    };
  });
};
