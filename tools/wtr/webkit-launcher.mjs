import {WebKitSession} from '../browsers/webkit-session.mjs';

/** A browser launcher of @web/test-runner for WebKitGTK: one window, one test file at a time. */
export function webkitLauncher() {
  let opening;
  let activeId;
  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    session: () => opening,
    async startSession(id, url) {
      opening ??= WebKitSession.open();
      activeId = id;
      await (await opening).goto(url);
    },
    isActive: (id) => activeId === id,
    getBrowserUrl: async () => (await opening).url(),
    async stopSession() {
      activeId = undefined;
      await (await opening).releaseActions().catch(() => undefined);
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit has no debug session.');
    },
    async stop() {
      await (await opening)?.close();
    },
  };
}
