/**
 * The script of a page for frames, `embed.html`: takes the story's address from its own, tells its height to the page around
 * it, and follows the fragment that this page passes on. On a page that has a story already it does the last two only.
 */
import type {StoryTimeline} from '../element/story-timeline.ts';
import {allowedOrigins, passedAttributes, wantedStory} from './frame/address.ts';
import {followHost} from './frame/follow.ts';
import {HeightTeller} from './frame/height.ts';
import {frameWords} from './frame/words.ts';

const TAGS = 'story-timeline, visit-timeline';

/** Redirects count too: the browser itself refuses what this page may not fetch. */
function allowOnly(origins: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${origins.join(' ')}`;
  document.head.append(policy);
}

function say(kind: 'nothing' | 'refused', host: string): void {
  const language = document.documentElement.lang.toLowerCase().split('-', 1)[0] ?? '';
  const words = frameWords[language] ?? frameWords['en'];
  const line = document.createElement('p');
  line.textContent = words?.[kind].replace('{host}', () => host) ?? '';
  document.body.append(line);
}

/** The timeline that the page's own address asks for. */
function showWanted(): void {
  const query = new URLSearchParams(location.search);
  const lang = query.get('lang');
  if (lang) document.documentElement.lang = lang;
  const listed = document.querySelector<HTMLMetaElement>('meta[name="story-hosts"]')?.content ?? '';
  const wanted = wantedStory(location.href, listed);
  if (wanted.kind === 'nothing') return say('nothing', '');
  if (wanted.kind === 'refused') return say('refused', wanted.address.host || wanted.address.protocol);
  allowOnly(allowedOrigins(location.href, listed));
  const timeline = document.createElement('story-timeline');
  timeline.setAttribute('loading', 'eager');
  for (const [name, value] of passedAttributes(query)) timeline.setAttribute(name, value);
  timeline.setAttribute('src', wanted.address.href);
  document.body.append(timeline);
}

const find = (): StoryTimeline | null => document.querySelector<StoryTimeline>(TAGS);

if (!find()) showWanted();

/** What may change the height of a timeline. */
const CHANGES = ['ready', 'error', 'select', 'view', 'sources'];

function speak(): void {
  const timeline = find();
  const height = new HeightTeller(document.documentElement);
  followHost(timeline, height);
  for (const change of CHANGES)
    timeline?.addEventListener(
      `timeline-${change}`,
      () => void timeline.updateComplete.then(() => height.measure()),
    );
}

if (parent !== window) speak();
