const SIGNALS = ['SIGINT', 'SIGTERM'];

/**
 * Calls `stop` once when the process is told to stop, or when npm, which started it, is gone: npm's shell
 * does not pass signals on. Returns a function that takes this back.
 */
export function onStop(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) once();
  }, 200).unref();
  const takeBack = () => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, once);
  };
  const once = () => {
    takeBack();
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, once);
  return takeBack;
}
