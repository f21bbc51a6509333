/** What the embedded server is told beyond PostgreSQL's defaults: a small machine, TCP on this machine only, many short statements. */
export function serverSettings(port: number, disposable: boolean, connections: number): readonly string[] {
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // A socket's path has a hundred characters at most; a data folder's may be longer.
    unix_socket_directories: '',
    max_connections: String(connections),
    shared_buffers: '64MB',
    // Compiling a statement costs more than running one of ours.
    jit: 'off',
    timezone: 'UTC',
    ...(disposable ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '256MB' } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
