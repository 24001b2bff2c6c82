import type {Media, MediaType} from './story.ts';

const EMBEDS = /(^|\.)(youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com)$/;
const ENDINGS: readonly (readonly [MediaType, RegExp])[] = [
  ['image', /\.(avif|gif|jpe?g|png|svg|webp)$/],
  ['video', /\.(m4v|mov|mp4|ogv|webm)$/],
  ['audio', /\.(aac|flac|m4a|mp3|oga|ogg|opus|wav)$/],
];

/** What an address alone tells: its host, or its path's ending. Undefined where neither does. */
export function mediaTypeOf(address: string): MediaType | undefined {
  let url: URL;
  try {
    url = new URL(address, 'https://story.invalid');
  } catch {
    return undefined;
  }
  const path = url.pathname.toLowerCase();
  const byEnding = ENDINGS.find(([, ending]) => ending.test(path))?.[0];
  return EMBEDS.test(url.hostname) ? (byEnding ?? 'embed') : byEnding;
}

/** What a medium is: as it says, else as its address tells, else a picture. */
export const mediaType = ({type, src}: Media): MediaType => type ?? mediaTypeOf(src) ?? 'image';
