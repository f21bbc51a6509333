import { board } from '../board/board.ts';
import type { BoardView } from '../board/view.ts';
import type { Routes } from '../server/route.ts';

/** The board on the wall, for those who look after the zone and for its leaders. */
export const routes: Routes = (server, door) => {
  server.get(
    '/api/board',
    { config: { may: ['office', 'supervisor', 'sysadmin', 'leader'] } },
    async (request): Promise<BoardView> => board(door, request.language),
  );
};
