import { createServer } from 'node:net';

/** Gives the wished port of this machine if it is free, or another free one. */
export async function freePort(wished: number): Promise<number> {
  return (await listen(wished)) ?? (await listen(0)) ?? Promise.reject(new Error('no free port'));
}

function listen(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
