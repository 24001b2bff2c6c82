import {jsonLanguage} from '@codemirror/lang-json';
import {expect} from 'chai';
import {storyIn} from '../../demo/make/core/draft.ts';
import {cursorAt} from '../../demo/make/json/cursor.ts';
import type {Schema} from '../../demo/make/json/schema-at.ts';
import {keysAt, valuesAt} from '../../demo/make/json/suggestions.ts';
import {storyJsonSchema} from '../../src/story/read/json-schema.ts';

const schema = storyJsonSchema as Schema;

/** What is offered where `|` stands. */
function offered(written: string, whole = written.replace('|', '')): readonly string[] {
  const at = written.indexOf('|');
  const text = written.replace('|', '');
  const cursor = cursorAt(jsonLanguage.parser.parse(text).resolveInner(at, -1), text, at);
  if (!cursor) return [];
  const found =
    cursor.wants === 'key'
      ? keysAt(schema, cursor.path, cursor.keys)
      : valuesAt(schema, cursor.path, storyIn(whole));
  return found.map(({label}) => label);
}

describe('The JSON editor', () => {
  const STARTS: readonly (readonly [string, string, readonly string[]])[] = [
    ['the keys of a story, those that it needs first', '{|}', ['version', 'lang', 'title', 'events']],
    ['the keys that are not there yet', '{"version": 1, "lang": "en", |}', ['title', 'events']],
    ['the keys of an event', '{"events": [{|}]}', ['id', 'title']],
    ['a key that is begun', '{"events": [{"id": "a", "ti|"}]}', ['title']],
    ['the values that a key may have', '{"events": [{"status": |}]}', ['past', 'ongoing', 'planned']],
    ['the values again where one is begun', '{"events": [{"status": "p|"}]}', ['past', 'ongoing']],
    ['examples of a date', '{"published": |}', ['2024']],
    ['the keys of a statement', '{"events": [{"when": [{"on": "2024", |}]}]}', ['source']],
  ];
  for (const [name, written, first] of STARTS)
    it(`offers ${name}: ${written}`, () => {
      const labels = offered(written);
      expect(labels.slice(0, first.length)).to.deep.equal(first);
      expect(labels.length).to.be.greaterThan(0);
    });

  it('offers the ids of the other events, of groups and of sources where one is wanted', () => {
    const story =
      '{"groups": [{"id": "g", "title": "G"}], "sources": {"s": {"title": "S"}}, "events": [{"id": "a"}, {"id": "b"}, {"id": "c", "after": "", "group": "", "says": [{"source": ""}]}]}';
    const at = (key: string): readonly string[] =>
      offered(story.replace(`"${key}": ""`, `"${key}": "|"`), story);
    expect(at('after')).to.deep.equal(['a', 'b']);
    expect(at('group')).to.deep.equal(['g']);
    expect(at('source')).to.deep.equal(['s']);
  });

  it('offers no key twice, and none of a place that the schema does not know', () => {
    const labels = offered('{"version": 1, "lang": "en", |}');
    expect(labels).not.to.include.members(['version']);
    expect(new Set(labels).size).to.equal(labels.length);
    expect(offered('{"colour": {|}}')).to.deep.equal([]);
  });
});
