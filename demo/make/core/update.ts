/** Every way in which the maker's state changes. */
import type {Article, Members} from './draft.ts';
import {textOf} from './draft.ts';
import {addEvent, removeEvent, withEvent} from './events.ts';
import {markedEvent} from './marked-event.ts';
import type {Mark} from './marked-event.ts';
import {addStatement, removeStatement, setBasis} from './statements.ts';
import type {Statement, StatementPlace} from './statements.ts';
import {changed, isBroken, redone, undone} from './state.ts';
import type {State} from './state.ts';

export type Command =
  | {readonly type: 'paste'; readonly text: string}
  /** A story that was read; `text` as its author wrote it. */
  | {readonly type: 'open'; readonly text: string}
  | {readonly type: 'article'; readonly article: Article; readonly title: string}
  | {readonly type: 'about-article'; readonly about: Partial<Article>}
  | {readonly type: 'json'; readonly text: string}
  | {readonly type: 'story'; readonly key: string; readonly value: unknown}
  | {readonly type: 'event'; readonly id: string; readonly key: string; readonly value: unknown}
  | {readonly type: 'add'; readonly title: string}
  | {readonly type: 'remove'; readonly id: string}
  | {readonly type: 'mark'; readonly mark: Mark}
  | {readonly type: 'state'; readonly id: string; readonly statement: Statement}
  | {readonly type: 'unstate'; readonly id: string; readonly place: StatementPlace}
  | {readonly type: 'basis'; readonly id: string; readonly place: StatementPlace; readonly isStated: boolean}
  | {readonly type: 'undo'}
  | {readonly type: 'redo'}
  | {readonly type: 'saved'}
  /** Begins anew; what was there can be had back by undoing. */
  | {readonly type: 'clear'};

type CommandOf<Type extends Command['type']> = Extract<Command, {readonly type: Type}>;

/** Those that change the story as it was read, not its text: where the text is broken they would lose what was typed. */
const EDITS: {
  readonly [T in Command['type']]?: (story: Members, command: CommandOf<T>) => Members;
} = {
  story: (story, {key, value}) => ({...story, [key]: value}),
  event: (story, {id, key, value}) => withEvent(story, id, {[key]: value}),
  add: (story, {title}) => addEvent(story, {title}),
  remove: (story, {id}) => removeEvent(story, id),
  mark: (story, {mark}) => addEvent(story, markedEvent(mark)),
  state: (story, {id, statement}) => addStatement(story, id, statement),
  unstate: (story, {id, place}) => removeStatement(story, id, place),
  basis: (story, {id, place, isStated}) => setBasis(story, id, place, isStated),
};

export function update(state: State, command: Command): State {
  const edit = EDITS[command.type] as ((story: Members, command: Command) => Members) | undefined;
  if (edit) return edited(state, command, edit);
  switch (command.type) {
    case 'paste':
      return changed(state, {pasted: command.text}, 'paste');
    case 'open':
      return changed(state, {pasted: '', text: command.text, article: undefined});
    case 'article':
      return changed(state, {
        pasted: '',
        article: command.article,
        text: textOf(storyOfArticle(command.article, command.title)),
      });
    case 'about-article':
      return aboutArticle(state, command.about);
    case 'json':
      return changed(state, {text: command.text}, 'json');
    case 'undo':
      return undone(state);
    case 'redo':
      return redone(state);
    case 'saved':
      return {...state, saved: state.draft};
    case 'clear':
      return changed(state, {pasted: '', text: '', article: undefined});
    default:
      return state;
  }
}

function edited(state: State, command: Command, edit: (story: Members, command: Command) => Members): State {
  if (!state.story || isBroken(state)) return state;
  const story = edit(state.story, command);
  return story === state.story ? state : changed(state, {text: textOf(story)}, placeOf(command));
}

/** Only typing goes on where it was. */
const placeOf = (command: Command): string | undefined =>
  command.type === 'event'
    ? `${command.id}/${command.key}`
    : command.type === 'story'
      ? `story/${command.key}`
      : undefined;

/** The source that stands for the article. */
export const ARTICLE = 'article';

const storyOfArticle = ({lang, published}: Article, title: string): Members => ({
  version: 1,
  lang,
  title,
  sources: {[ARTICLE]: {title, kind: 'article', lang, ...(published && {published})}},
  events: [],
});

/** What is known of the article is known of its source. */
function aboutArticle(state: State, about: Partial<Article>): State {
  const {article} = state.draft;
  if (!article || !state.story || isBroken(state)) return state;
  const next = {...article, ...about};
  const sources = (state.story['sources'] ?? {}) as Record<string, Members>;
  const {published: _, ...source} = sources[ARTICLE] ?? {};
  const told = {...source, lang: next.lang, ...(next.published && {published: next.published})};
  const story = {...state.story, lang: next.lang, sources: {...sources, [ARTICLE]: told}};
  return changed(state, {article: next, text: textOf(story)}, 'about-article');
}
