/** One case of the gallery a page: `gallery/?case=eras&width=680&scheme=dark&lang=fr`. */
import '../../src/define.ts';
import type {View} from '../../src/state.ts';
import type {GalleryCase} from './case.ts';
import {clockCases} from './clock-cases.ts';
import {timeCases} from './time-cases.ts';

const wanted = new URLSearchParams(location.search);
const shown = [...timeCases, ...clockCases].find(({id}) => id === wanted.get('case')) ?? timeCases[0];

function must<Found extends Element = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

function address(id: string): string {
  const query = new URLSearchParams(wanted);
  query.set('case', id);
  return `?${query}`;
}

function list(cases: readonly GalleryCase[], place: string, current: GalleryCase): void {
  for (const {id, title} of cases) {
    const link = document.createElement('a');
    link.href = address(id);
    link.textContent = title;
    if (id === current.id) link.ariaCurrent = 'page';
    const item = document.createElement('li');
    item.append(link);
    must(place).append(item);
  }
}

async function show(example: GalleryCase): Promise<void> {
  document.title = `${example.title} · visit-timeline`;
  must('#title').textContent = example.title;
  must('#description').textContent = example.description;
  must('#story').textContent = JSON.stringify(example.story, null, 2);
  // What a kind of time is shows in both views; the clock's own cases are about the clock.
  const views = timeCases.includes(example) ? (['sequence', 'clock'] as const) : (['clock'] as const);
  await Promise.all(views.map((view) => showIn(view, example)));
}

async function showIn(view: View, example: GalleryCase): Promise<void> {
  const timeline = document.createElement('story-timeline');
  timeline.lang = wanted.get('lang') ?? example.lang ?? example.story.lang;
  timeline.story = example.story;
  timeline.view = view;
  timeline.timeZone = example.timeZone ?? null;
  must('#place').append(timeline);
  await timeline.updateComplete;
  if (example.hiddenSources) timeline.hiddenSources = example.hiddenSources;
  if (example.selected !== undefined) timeline.selected = example.selected;
  if (example.span) timeline.zoomTo(Date.parse(example.span[0]), Date.parse(example.span[1]));
  if (example.thenHiddenSources) timeline.hiddenSources = example.thenHiddenSources;
}

/** What the address asks for, and what the switches then change in it. */
function settings(): void {
  const form = must<HTMLFormElement>('#switches');
  for (const name of ['width', 'scheme']) {
    const value = wanted.get(name);
    const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
    const input = inputs.find((one) => one.value === value);
    if (input) input.checked = true;
  }
  const apply = (): void => {
    const data = new FormData(form);
    for (const name of ['width', 'scheme']) wanted.set(name, String(data.get(name)));
    const width = String(data.get('width'));
    must('#place').style.width = width === '' ? '' : `${width}px`;
    document.documentElement.style.colorScheme = String(data.get('scheme'));
    history.replaceState(null, '', `?${wanted}`);
  };
  form.addEventListener('change', () => {
    apply();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
      link.href = address(new URL(link.href).searchParams.get('case') ?? '');
    }
  });
  if (wanted.has('width') || wanted.has('scheme')) apply();
}

if (shown) {
  settings();
  list(timeCases, '#times', shown);
  list(clockCases, '#clocks', shown);
  void show(shown);
}
