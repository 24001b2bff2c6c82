/** The shell of the page that makes stories: one state, one loop. */
import '../../src/define.ts';
import {render} from 'lit';
import type {StoryTimeline} from '../../src/index.ts';
import {parseStory} from '../../src/story/read/parse.ts';
import {loadDates} from './article/find-dates.ts';
import type {ArticleLanguage} from './core/draft.ts';
import {initialState, isSaved} from './core/state.ts';
import {take} from './core/take.ts';
import {ARTICLE, update} from './core/update.ts';
import type {Command} from './core/update.ts';
import type {JsonEditor} from './json/editor.ts';
import {forget, keep, keptDraft} from './kept-copy.ts';
import {page} from './view/page.ts';
import type {Actions, Shown} from './view/shown.ts';
import {WORDS} from './words.ts';
import type {PageLanguage} from './words.ts';

/** Milliseconds without a change, after which the story is drawn and kept. */
const REST = 250;

const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const lang: PageLanguage = asked.startsWith('es') ? 'es' : 'en';
const words = WORDS[lang];
document.documentElement.lang = lang;
document.title = words.title;

const kept = keptDraft();
let shown: Shown = {
  state: initialState(kept),
  words,
  lang,
  pane: kept?.article ? 'article' : 'table',
  keeping: kept ? 'restored' : 'nothing',
  notes: [],
  trouble: '',
  issues: [],
  parsed: undefined,
  findDates: undefined,
  copied: {},
};

let datesOf: ArticleLanguage | undefined;
let editor: Promise<JsonEditor> | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;

let isDrawing = false;

/** A field that goes while it has the focus tells of its change as it goes: that is drawn once the rest is. */
function draw(): void {
  if (isDrawing) return queueMicrotask(draw);
  isDrawing = true;
  try {
    render(page(shown, actions), document.querySelector<HTMLElement>('#page')!);
  } finally {
    isDrawing = false;
  }
  void fetchDates();
  if (shown.pane === 'json' && shown.state.draft.text) void showEditor();
}

/** For the article's language, once it is known. */
async function fetchDates(): Promise<void> {
  const wanted = shown.state.draft.article?.lang;
  if (!wanted || wanted === datesOf) return;
  datesOf = wanted;
  try {
    const findDates = await loadDates(wanted);
    if (datesOf === wanted) actions.show({findDates});
  } catch {
    // It is asked for again with the next change; everything else works without it.
    datesOf = undefined;
  }
}

async function showEditor(): Promise<JsonEditor> {
  const place = document.querySelector('.json')!;
  if (place.childElementCount === 0) editor = undefined;
  editor ??= import('./json/editor.ts').then(
    ({JsonEditor: Made}) =>
      new Made(place, {
        label: words.json,
        typed: (text) => actions.send({type: 'json', text}),
        undo: () => actions.send({type: 'undo'}),
        redo: () => actions.send({type: 'redo'}),
      }),
  );
  const made = await editor;
  made.text = shown.state.draft.text;
  made.issues = shown.issues;
  return made;
}

/** Reads, draws and keeps what is there now. */
function settle(): void {
  const {text} = shown.state.draft;
  const {story, issues} = text ? parseStory(text, {lang}) : {story: undefined, issues: []};
  shown = {...shown, issues, parsed: story ?? (text ? shown.parsed : undefined)};
  draw();
  const timeline = document.querySelector<StoryTimeline>('.live story-timeline');
  if (timeline && story && timeline.story !== story) timeline.story = story;
}

function keepDraft(): void {
  if (!isSaved(shown.state)) return actions.show({keeping: keep(shown.state.draft) ? 'kept' : 'refused'});
  forget();
  actions.show({keeping: 'nothing'});
}

function rest(work: () => void): void {
  clearTimeout(resting);
  resting = setTimeout(work, REST);
}

function send(command: Command): void {
  const before = shown.state;
  const state = update(before, command);
  if (state === before) return;
  const isNew = /^(open|article|clear)$/.test(command.type);
  const pane =
    command.type === 'article' || (shown.pane === 'article' && state.draft.article) ? 'article' : shown.pane;
  shown = {
    ...shown,
    state,
    trouble: '',
    pane: pane === 'article' && !state.draft.article ? 'table' : pane,
    notes: isNew || command.type === 'paste' ? [] : shown.notes,
  };
  draw();
  rest(() => {
    settle();
    keepDraft();
  });
}

const actions: Actions = {
  send,
  show(change) {
    shown = {...shown, ...change};
    draw();
  },
  async take(text) {
    const {command, notes} = await take(text, lang);
    if (command) send(command);
    else if (!shown.state.draft.text) send({type: 'paste', text});
    const [first] = notes;
    actions.show({notes, trouble: !command && shown.state.draft.text && first ? first.message : ''});
  },
  async open(file) {
    try {
      await actions.take(await file.text());
    } catch {
      actions.show({trouble: words.unreadableFile(file.name)});
    }
  },
  save() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([shown.state.draft.text], {type: 'application/json'}));
    link.download = 'story.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    send({type: 'saved'});
    keepDraft();
  },
  forget() {
    clearTimeout(resting);
    forget();
    actions.show({keeping: 'forgotten'});
  },
  async copy(form, markup) {
    const said = await navigator.clipboard.writeText(markup).then(
      () => words.copied,
      () => words.notCopied,
    );
    actions.show({copied: {[form]: said}});
  },
  mark(sentence, paragraph) {
    send({type: 'mark', mark: {source: ARTICLE, sentence, paragraph}});
    const id = String(((shown.state.story?.['events'] ?? []) as {id?: string}[]).at(-1)?.id);
    const title = document.querySelector<HTMLInputElement>(`[data-event="${CSS.escape(id)}"] [data-title]`);
    title?.focus();
    title?.select();
  },
  async goTo(line, column) {
    actions.show({pane: 'json'});
    (await showEditor()).show(line, column);
  },
};

addEventListener('keydown', (event) => {
  const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
  if (!isUndo || event.defaultPrevented) return;
  event.preventDefault();
  send({type: event.shiftKey ? 'redo' : 'undo'});
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  const [file] = event.dataTransfer?.files ?? [];
  const text = event.dataTransfer?.getData('text') ?? '';
  if (!file && !text) return;
  event.preventDefault();
  void (file ? actions.open(file) : actions.take(text));
});

settle();
