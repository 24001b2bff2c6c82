import type {Story, StoryTimeline} from '../src/index.ts';
import {copiesOnPress} from './copy.ts';
import {elementOf, must} from './page.ts';
import {Replay, type ReplayState} from './replay.ts';
import {embedOf, STORIES, type DemoStory} from './stories.ts';
import type {DemoTexts} from './texts.ts';

/** The choice of stories: tabs, and under them the one that is chosen, with its code. */
export class StoryChoice {
  readonly #list = must('.choice');
  readonly #panel = must('#story');
  readonly #place = must('.story-place');
  readonly #sight = new IntersectionObserver(([entry]) => {
    if (this.#replay && entry) this.#replay.isInSight = entry.isIntersecting;
  });
  #texts: DemoTexts;
  #chosen: DemoStory;
  #replay: Replay | undefined;
  #told: ReplayState | undefined;

  constructor(texts: DemoTexts, id: string | null) {
    this.#texts = texts;
    this.#chosen = STORIES.find((story) => story.id === id) ?? (STORIES[0] as DemoStory);
    this.#list.append(...STORIES.map((story) => this.#tab(story)));
    this.#list.addEventListener('keydown', (event) => this.#walk(event));
    must('.replay-button').addEventListener('click', () => this.#replay?.press());
    for (const kind of ['embed', 'json'])
      copiesOnPress(must(`#copy-${kind}`), {
        source: must(`#story-${kind}`),
        status: must(`#copied-${kind}`),
        words: () => this.#texts,
      });
    this.#sight.observe(this.#place);
    this.#say();
    void this.#show();
  }

  set texts(texts: DemoTexts) {
    this.#texts = texts;
    this.#say();
  }

  #tab({id, picture}: DemoStory): HTMLElement {
    const markup = `<button type="button" role="tab" id="tab-${id}" aria-controls="story">
      <img src="stories/img/${picture}.svg" alt="" width="1200" height="800" />
      <span class="tab-kicker"></span> <span class="tab-title"></span>
    </button>`;
    const tab = elementOf<HTMLElement>(markup, 'button');
    tab.addEventListener('click', () => this.#choose(id));
    return tab;
  }

  #choose(id: string): void {
    const story = STORIES.find((one) => one.id === id);
    if (!story || story === this.#chosen) return;
    this.#chosen = story;
    const address = new URL(location.href);
    address.searchParams.set('story', id);
    history.replaceState(history.state, '', address);
    this.#say();
    void this.#show();
  }

  /** The keys of tabs: arrows, first, last. */
  #walk(event: KeyboardEvent): void {
    const ids = STORIES.map(({id}) => id);
    const now = ids.indexOf(this.#chosen.id);
    const next = {ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: ids.length - 1}[event.key];
    const id = next === undefined ? undefined : ids.at(next % ids.length);
    if (!id) return;
    event.preventDefault();
    this.#choose(id);
    must(`#tab-${id}`).focus();
  }

  #say(): void {
    for (const story of STORIES) {
      const tab = must(`#tab-${story.id}`);
      const isChosen = story === this.#chosen;
      tab.ariaSelected = String(isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      must('.tab-kicker', tab).textContent = this.#texts[story.kicker];
      must('.tab-title', tab).textContent = this.#texts[story.title];
    }
    this.#panel.setAttribute('aria-labelledby', `tab-${this.#chosen.id}`);
    must('.story-hint').textContent = this.#texts[this.#chosen.hint];
    for (const kind of ['embed', 'json']) must(`#copied-${kind}`).textContent = '';
    this.#sayReplay();
  }

  async #show(): Promise<void> {
    const story = this.#chosen;
    this.#replay?.stop();
    [this.#replay, this.#told] = [undefined, undefined];
    this.#sayReplay();
    const address = `stories/${story.id}.json`;
    must('#story-embed').textContent = embedOf(story);
    must<HTMLAnchorElement>('#open-json').href = address;
    const element = elementOf<StoryTimeline>(embedOf(story), 'story-timeline');
    // What is played begins with what was known first.
    if (story.corrections) element.removeAttribute('src');
    this.#place.replaceChildren(element);
    const text = await textAt(address);
    if (story !== this.#chosen) return;
    must('#story-json').textContent = text ?? this.#texts.lost;
    if (text && story.corrections) this.#play(element, JSON.parse(text), story.corrections);
  }

  #play(element: StoryTimeline, story: Story, corrections: NonNullable<DemoStory['corrections']>): void {
    this.#replay = new Replay(story, corrections, {
      show: (known) => (element.story = known),
      tell: (state) => {
        this.#told = state;
        this.#sayReplay();
      },
    });
    // Asks the observer to say anew whether it is in sight.
    this.#sight.unobserve(this.#place);
    this.#sight.observe(this.#place);
  }

  #sayReplay(): void {
    const {count, total, state} = this.#told ?? {};
    must('.replay').hidden = !state;
    if (!state) return;
    const {pause, goOn, again, played} = this.#texts;
    must('.replay-button').textContent = {running: pause, paused: goOn, ended: again}[state];
    must('.replay-count').textContent = played.replace('{count}', `${count}`).replace('{total}', `${total}`);
  }
}

/** Undefined where it cannot be had. */
const textAt = (address: string): Promise<string | undefined> =>
  fetch(address).then(
    (answer) => (answer.ok ? answer.text() : undefined),
    () => undefined,
  );
