/** Where the file is that a page of Wikimedia is about. */

export interface MediaAddress {
  readonly src: string;
  readonly type?: 'image';
}

const FILE_PAGE =
  /^(https?:)?\/\/([\w.-]+\.wiki[mp]edia\.org)\/(?:wiki\/File:|.*#\/media\/[^:/]+:)([^?#]+\.(?:jpe?g|png|gif|svg|webp))$/i;

/** Such a page ends like a picture and is none; `Special:FilePath` leads to the file. */
export function addressOf(src: string): MediaAddress {
  const [, , host, file] = FILE_PAGE.exec(src) ?? [];
  return host && file ? {src: `https://${host}/wiki/Special:FilePath/${file}`, type: 'image'} : {src};
}
