/**
 * Calls once, when this program is asked to stop: by Ctrl-C, by a service manager, or because the launcher that holds the
 * other end of our channel has died.
 */
export function onStop(stop: () => void): void {
  let asked = false;
  const once = (): void => {
    if (asked) return;
    asked = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once);
  if (!process.connected) return;
  process.once('disconnect', once);
  // Listening must not keep a program alive that has finished.
  process.channel?.unref();
}
