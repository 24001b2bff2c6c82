import '../src/define.ts';
import {visit, type VisitTimeline} from '../src/index.ts';
import {copiesOnPress} from './copy.ts';
import {elementOf, must} from './page.ts';
import {StoryChoice} from './story-choice.ts';
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

/** The timelines of the visit on this page are made from the snippet that it shows. */
function timeline(language: Language): VisitTimeline {
  const markup = (snippet.textContent ?? '').replace(/lang="\w+"/, `lang="${language}"`);
  snippet.textContent = markup;
  return elementOf<VisitTimeline>(markup, 'visit-timeline');
}

function settings(): Settings {
  const data = new FormData(form);
  const lang = data.get('lang') === 'en' ? 'en' : 'es';
  return {lang, theme: String(data.get('theme')), sources: String(data.get('sources'))};
}

function place(language: Language): void {
  for (const slot of document.querySelectorAll('[data-place]')) slot.replaceChildren();
  const onClock = timeline(language);
  onClock.view = 'clock';
  onClock.hiddenSources = [];
  must(`.article[lang="${language}"] [data-place]`).append(timeline(language));
  must('[data-place="wide"]').append(onClock);
  must('[data-place="phone"]').append(timeline(language));
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
  // The one on the clock is there to show every source.
  for (const element of document.querySelectorAll<VisitTimeline>(
    'visit-timeline:not([data-place="wide"] > *)',
  )) {
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
  const choice = new StoryChoice(TEXTS[settings().lang], wanted.get('story'));
  form.addEventListener('change', (event) => {
    apply(settings(), event.target instanceof HTMLInputElement ? event.target.name : '');
    choice.texts = TEXTS[settings().lang];
  });
  copiesOnPress(must('#copy'), {
    source: snippet,
    status: must('#copied'),
    words: () => TEXTS[settings().lang],
  });
}

start();
