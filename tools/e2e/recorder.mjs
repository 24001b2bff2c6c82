/** A page's first script: it keeps everything that goes wrong where `recorded` finds it, in any engine. */
export const recorderScript = `
  const recorded = (globalThis.recorded = []);
  for (const level of ['debug', 'error', 'info', 'log', 'warn']) {
    const original = console[level];
    console[level] = (...args) => {
      recorded.push('console.' + level + ': ' + args.join(' '));
      original.apply(console, args);
    };
  }
  addEventListener('error', ({message, target}) => recorded.push('error: ' + (message ?? target.outerHTML)), true);
  addEventListener('unhandledrejection', ({reason}) => recorded.push('rejection: ' + reason));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
    recorded.push('violation: ' + violatedDirective + ' ' + blockedURI + ' ' + sample), true);
`;

/** What the page has recorded, and the hosts that it asked for something. */
export const recordedExpression = `({
  problems: globalThis.recorded ?? ['no recorder on the page'],
  hosts: [...new Set(performance.getEntriesByType('resource').map(({name}) => new URL(name).host))],
})`;
