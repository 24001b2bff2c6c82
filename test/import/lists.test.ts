import {expect} from 'chai';
import {importStory} from '../../src/import/import.ts';
import {toHTML} from '../../src/story/html/to-html.ts';
import {visit} from '../../src/visit/visit.ts';
import {imported} from './imported.ts';

const LIST = `<!doctype html><html lang="en"><head><title>Not this</title><script>x()</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/b">News</a></li><li><a href="/c">More</a></li></ul></nav>
<h2>The night of the vote</h2>
<ol>
  <li id="debate"><h3>The debate</h3><p><time datetime="2024-06-19T20:00">19 June, 20:00</time></p>
  <li id="vote" data-after="debate"><h3>The vote</h3><p>It was <em>close</em>, says <a href="https://a.org/">A</a>.</p><iframe src="https://e.org/"></iframe>
</ol></body></html>`;

describe('A page with a list', () => {
  it('is the story that its list tells, whatever other lists there are', async () => {
    const {format, parsed, errors} = await imported(LIST, {timeZone: 'Europe/Madrid'});
    expect([format, errors]).to.deep.equal(['html', []]);
    expect(parsed).to.include({title: 'The night of the vote', lang: 'en', timeZone: 'Europe/Madrid'});
    expect(parsed.events).to.deep.equal([
      {id: 'debate', title: 'The debate', when: '2024-06-19T20:00'},
      {id: 'vote', title: 'The vote', after: 'debate', text: 'It was close, says A.'},
    ]);
  });

  it('tells with line and column what its story does not keep', async () => {
    const {notes} = await importStory(LIST);
    expect(notes.map(({code, line, column, value}) => [code, line, column, value])).to.deep.equal([
      ['lost-content', 6, 120, '<iframe> https://e.org/'],
      ['lost-emphasis', 6, 85, 'A (https://a.org/)'],
      ['lost-emphasis', 6, 64, 'close'],
    ]);
  });

  it('with a list that toHTML wrote loses nothing', async () => {
    const {parsed, notes} = await imported(toHTML(visit, {lang: 'es'}), {storyLang: 'es'});
    expect(parsed.events.map(({id}) => id)).to.deep.equal(visit.events.map(({id}) => id));
    expect(notes).to.deep.equal([]);
  });

  it('whose story has no list is none, though it has a menu', async () => {
    const {story, notes} = await importStory(
      '<ul><li><a href="/">Home</a></li></ul><story-timeline src="a.json"></story-timeline>',
    );
    expect(story).to.equal(undefined);
    expect(notes.map(({code, line, column}) => [code, line, column])).to.deep.equal([['no-list', 1, 1]]);
  });

  it('runs nothing, and loads nothing', async () => {
    const {parsed} = await imported(
      '<ol><li><h3>A</h3><img src="none.png" alt="x" onerror="parent.ran = true"><script>ran = true</script></li></ol>',
    );
    expect(parsed.events[0]).to.include({title: 'A'});
    expect(performance.getEntriesByType('resource').some(({name}) => name.endsWith('none.png'))).to.equal(
      false,
    );
    expect('ran' in window).to.equal(false);
  });
});
