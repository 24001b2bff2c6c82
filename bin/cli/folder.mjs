import {cp, mkdir, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {toHTML} from '../../dist/index.js';
import {Stop} from './exit.mjs';
import {writeOutput} from './input.mjs';
import {page} from './page.mjs';
import {oembedOf, shareHead} from './share.mjs';

const EMBED = fileURLToPath(new URL('../../dist/embed/', import.meta.url));

/**
 * A folder for a server: the component, the story, and a page that shows it, first without script, by itself or in a frame.
 * With `url`, where the folder will stand, links to it have a preview. Answers how many files.
 */
export async function writeFolder(folder, {source, story, lang, url, words}) {
  await copyComponent(folder, words);
  await writeOutput(join(folder, 'story.json'), `${JSON.stringify(source, undefined, 2)}\n`, words);
  const list = toHTML(story, {...(lang && {lang}), headingLevel: 1});
  const scripts = ['frame.js', 'story-timeline.js'].map(
    (src) => `<script type="module" src="${src}"></script>`,
  );
  const head = [...(url ? [shareHead(story, lang, url)] : []), ...scripts].join('\n    ');
  const body = `<story-timeline src="story.json" heading-level="1"${lang ? ` lang="${lang.replace(/[^\w-]/g, '')}"` : ''}>${list}</story-timeline>`;
  await writeOutput(join(folder, 'index.html'), `${page(story, lang, {head, body})}\n`, words);
  if (url) {
    const oembed = JSON.stringify(oembedOf(story, lang, url), undefined, 2);
    await writeOutput(join(folder, 'oembed.json'), `${oembed}\n`, words);
  }
  return (await readdir(folder, {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile())
    .length;
}

async function copyComponent(folder, words) {
  try {
    await mkdir(folder, {recursive: true});
    await cp(EMBED, folder, {recursive: true});
  } catch (error) {
    throw new Stop(words.unwritable(folder, error.code ?? error.message));
  }
}
