import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {browserPath} from './ensure.mjs';

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

function startDisplay(processes) {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return process.env.DISPLAY;
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(xvfb);
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

/** The window's own buttons keep it from becoming as narrow as a phone, so they shrink. */
function narrowWindowSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    const css = '* { font-size: 1px; padding: 0; margin: 0; min-width: 0; min-height: 0; }';
    writeFileSync(join(folder, version, 'gtk.css'), css);
  }
  return folder;
}

/** One WebKitGTK window, spoken to in plain WebDriver. */
export class WebKitSession {
  #processes = [];
  #address;
  #settings = narrowWindowSettings();

  static async open({width = 1024, height = 768} = {}) {
    const session = new WebKitSession();
    try {
      await session.#start(width, height);
      return session;
    } catch (error) {
      session.#kill();
      throw error;
    }
  }

  async #start(width, height) {
    const binary = browserPath('webkit');
    const DISPLAY = await startDisplay(this.#processes);
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        ...(DISPLAY && {DISPLAY}),
        XDG_CONFIG_HOME: this.#settings,
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
      },
    });
    this.#processes.push(driver);
    this.#address = `http://127.0.0.1:${port}`;
    await this.#untilReady();
    const options = {binary, args: ['--automation', `--geometry=${width}x${height}`]};
    const {sessionId} = await this.send('POST', '/session', {
      // Waiting for the load event is the caller's choice: test runners navigate and go on.
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': options,
        },
      },
    });
    this.#address += `/session/${sessionId}`;
  }

  async #untilReady() {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.send('GET', '/status');
      } catch (error) {
        if (attempt > 200) throw error;
        await sleep(50);
      }
    }
  }

  async send(method, path, body) {
    const content = body && {body: JSON.stringify(body)};
    const response = await fetch(this.#address + path, {method, ...content});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKit refused ${method} ${path}: ${value.error} ${value.message}`);
    return value;
  }

  goto(url) {
    return this.send('POST', '/url', {url});
  }

  url() {
    return this.send('GET', '/url');
  }

  evaluate(script, ...args) {
    return this.send('POST', '/execute/sync', {script, args});
  }

  perform(...devices) {
    return this.send('POST', '/actions', {actions: devices});
  }

  releaseActions() {
    return this.send('DELETE', '/actions');
  }

  /** The window as PNG, base64. WebKitGTK's pictures of single elements come out blank. */
  screenshot() {
    return this.send('GET', '/screenshot');
  }

  /** Gives the page, not the window, this size. */
  async resize(width, height) {
    const inner = () => this.evaluate('return [innerWidth, innerHeight]');
    for (let attempt = 0; attempt < 40; attempt++) {
      const [innerWidth, innerHeight] = await inner();
      if (innerWidth === width && innerHeight === height) return;
      if (attempt % 10 === 0) {
        const rect = await this.send('GET', '/window/rect');
        const size = {
          width: rect.width + width - innerWidth,
          height: rect.height + height - innerHeight,
        };
        await this.send('POST', '/window/rect', size);
      }
      await sleep(50);
    }
    throw new Error(`WebKit's window did not reach ${width} × ${height}, but stayed at ${await inner()}.`);
  }

  async close() {
    await this.send('DELETE', '').catch(() => undefined);
    this.#kill();
  }

  #kill() {
    for (const child of this.#processes.reverse()) child.kill();
    this.#processes = [];
    rmSync(this.#settings, {recursive: true, force: true});
  }
}
