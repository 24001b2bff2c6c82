import {browserPath} from './ensure.mjs';

const viewport = {width: 1024, height: 768};

/** How Chromium is started, for unit tests and end-to-end tests alike. */
export const chromiumOptions = () => ({
  executablePath: browserPath('chromium'),
  headless: true,
  defaultViewport: viewport,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    // Containers give /dev/shm too little room for a page.
    '--disable-dev-shm-usage',
    '--force-color-profile=srgb',
    '--no-first-run',
    // As root, and where user namespaces are off, the sandbox cannot start.
    ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  ],
});

export const firefoxOptions = () => ({
  browser: 'firefox',
  executablePath: browserPath('firefox'),
  headless: true,
  defaultViewport: viewport,
});
