import {existsSync, readdirSync} from 'node:fs';
import {homedir, platform} from 'node:os';
import {delimiter, join} from 'node:path';

const onPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => existsSync(file));

const macApplication = (names) =>
  names
    .flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((a) => `${a}/${name}.app/Contents/MacOS`),
    )
    .flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : []))
    .find((file) => /\/(Google Chrome|Chromium|Microsoft Edge|firefox)$/.test(file));

const windowsProgram = (paths) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => paths.map((path) => join(folder, path)))
    .find((file) => existsSync(file));

const usualPlace = ({linux, mac, windows}) =>
  platform() === 'darwin'
    ? macApplication(mac)
    : platform() === 'win32'
      ? windowsProgram(windows)
      : onPath(linux);

const findChromium = () =>
  process.env.CHROME_PATH ||
  usualPlace({
    linux: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge-stable'],
    mac: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
    windows: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  });

const findFirefox = () =>
  process.env.FIREFOX_PATH ||
  usualPlace({
    linux: ['firefox-esr', 'firefox'],
    mac: ['Firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  });

/** WebKitGTK's MiniBrowser, which needs its driver and a display beside it. */
function findWebKit() {
  if (process.env.WEBKIT_PATH) return process.env.WEBKIT_PATH;
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || onPath(['Xvfb']);
  if (platform() !== 'linux' || !onPath(['WebKitWebDriver']) || !display) return undefined;
  const places = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) => existsSync(folder));
  return places
    .flatMap((place) => [place, ...readdirSync(place).map((name) => join(place, name))])
    .flatMap((place) => ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((api) => join(place, api)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file));
}

/** The three engines, Chromium first: the only one that is required everywhere. */
export const engines = {
  chromium: {find: findChromium, packages: ['chromium'], variable: 'CHROME_PATH'},
  firefox: {find: findFirefox, packages: ['firefox-esr'], variable: 'FIREFOX_PATH'},
  webkit: {find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'], variable: 'WEBKIT_PATH'},
};
