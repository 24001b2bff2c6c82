import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chromiumOptions, firefoxOptions} from '../browsers/options.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

const create = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: chromiumOptions(),
      // In a background tab, focus, :focus-visible and requestAnimationFrame stall.
      createPage: ({context}) => context.newPage({type: 'window'}),
    }),
  firefox: () => chromeLauncher({puppeteer, concurrency: 1, launchOptions: firefoxOptions()}),
  webkit: webkitLauncher,
};

/** Launchers for the engines named, comma-separated. */
export const launchers = (names) => names.split(',').map((name) => create[name]());
