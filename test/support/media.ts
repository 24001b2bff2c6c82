import {executeServerCommand} from '@web/test-runner-commands';

/** What a reader's device says of them; what is left out is as the machine has it. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly media?: 'print' | 'screen';
}

const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
} as const;

let emulated = false;

/** False where the engine cannot: `if (!(await emulateMedia({colorScheme: 'dark'}))) this.skip();` */
export async function emulateMedia({media = '' as Media['media'], ...wanted}: Media): Promise<boolean> {
  const features = Object.entries(FEATURES).map(([key, name]) => ({
    name,
    value: wanted[key as keyof typeof FEATURES] ?? '',
  }));
  const answer = await executeServerCommand<{unsupported?: boolean}, object>('input:emulateMedia', {
    media,
    features,
  });
  emulated = !answer.unsupported;
  return emulated;
}

// The next test file gets the same page.
after(async () => {
  if (emulated) await emulateMedia({});
});
