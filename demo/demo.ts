import '../src/define.ts';
import {visit, type VisitTimeline} from '../src/index.ts';
import {TEXTS} from './texts.ts';

type Language = keyof typeof TEXTS;

interface Settings {
  readonly lang: Language;
  readonly theme: string;
  readonly sources: string;
}

const OUTSIDE = Object.entries(visit.sources ?? {}).flatMap(([id, source]) => (source.hidden ? [id] : []));

const form = must<HTMLFormElement>('#switches');
const snippet = must('#snippet');

function must<Found extends Element = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** The timelines on this page are made from the snippet that it shows. */
function timeline(language: Language): VisitTimeline {
  const markup = (snippet.textContent ?? '').replace(/lang="\w+"/, `lang="${language}"`);
  snippet.textContent = markup;
  const made = new DOMParser().parseFromString(markup, 'text/html').querySelector('visit-timeline');
  if (!made) throw new Error('The snippet has no <visit-timeline>');
  return document.importNode(made, true);
}

function settings(): Settings {
  const data = new FormData(form);
  const lang = data.get('lang') === 'en' ? 'en' : 'es';
  return {lang, theme: String(data.get('theme')), sources: String(data.get('sources'))};
}

function place(language: Language): void {
  for (const slot of document.querySelectorAll('[data-place]')) slot.replaceChildren();
  const places = [`.article[lang="${language}"] [data-place]`, '[data-place="wide"]', '[data-place="phone"]'];
  for (const selector of places) must(selector).append(timeline(language));
}

function say(language: Language): void {
  document.documentElement.lang = language;
  const texts = TEXTS[language];
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = texts[element.dataset['text'] as keyof typeof texts];
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.ariaLabel = texts[element.dataset['label'] as keyof typeof texts];
  }
  for (const article of document.querySelectorAll<HTMLElement>('.article'))
    article.hidden = article.lang !== language;
}

function apply({lang, theme, sources}: Settings, changed: string): void {
  document.documentElement.style.colorScheme = theme;
  if (changed === 'lang') {
    say(lang);
    place(lang);
  }
  for (const element of document.querySelectorAll('visit-timeline')) {
    element.hiddenSources = sources === 'all' ? [] : OUTSIDE;
  }
}

function start(): void {
  const wanted = new URLSearchParams(location.search);
  const defaults = {lang: 'es', theme: 'light dark', sources: 'article'};
  for (const [name, value] of Object.entries(defaults)) {
    const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
    const input =
      inputs.find((option) => option.value === wanted.get(name)) ??
      inputs.find((option) => option.value === value);
    if (input) input.checked = true;
  }
  apply(settings(), 'lang');
  form.addEventListener('change', (event) => {
    apply(settings(), event.target instanceof HTMLInputElement ? event.target.name : '');
  });
  must('#copy').addEventListener('click', () => void copySnippet());
}

async function copySnippet(): Promise<void> {
  const texts = TEXTS[settings().lang];
  const copied = await navigator.clipboard.writeText(snippet.textContent ?? '').then(
    () => true,
    () => false,
  );
  must('#copied').textContent = copied ? texts.copied : texts.notCopied;
}

start();
