import {expect} from 'chai';
import {storyFromHTML} from '../../src/story/html/from-html.ts';
import {parseStory} from '../../src/story/read/parse.ts';
import type {Event, Story} from '../../src/story/story.ts';
import {elementOf} from './element-of.ts';

/** The story that the first element of some markup tells. */
const read = (html: string): Story => {
  const {story, issues} = parseStory(storyFromHTML(elementOf(html).firstElementChild!));
  expect(issues.filter(({severity}) => severity === 'error')).to.deep.equal([]);
  return story!;
};

const item = (content: string, attributes = ''): Event =>
  read(`<ol lang="es"><li ${attributes}>${content}</li></ol>`).events[0]!;

describe('A story written as HTML', () => {
  const design = `<story-timeline lang="es" time-zone="Asia/Pyongyang" data-published="2024-06-19">
    <h2>La visita</h2><p>Dos días.</p><p>Un tratado.</p>
    <ol>
      <li id="negociaciones"><h3>Negociaciones</h3></li>
      <li id="firma" data-group="Tratado" data-after="negociaciones">
        <h3>La firma</h3>
        <p><time datetime="2024-06-19">miércoles 19 de junio</time></p>
        <p>Los dos países <b>firman</b>
           un tratado.</p>
        <blockquote>han firmado un tratado</blockquote>
        <p>Fuente: <a href="https://example.org/a">El artículo</a></p>
      </li>
    </ol></story-timeline>`;

  it('is read as the design shows it', () => {
    expect(read(design)).to.deep.equal({
      version: 1,
      lang: 'es',
      title: 'La visita',
      summary: 'Dos días.\n\nUn tratado.',
      timeZone: 'Asia/Pyongyang',
      published: '2024-06-19',
      groups: [{id: 'tratado', title: 'Tratado'}],
      sources: {'el-articulo': {title: 'El artículo', url: 'https://example.org/a'}},
      events: [
        {id: 'negociaciones', title: 'Negociaciones'},
        {
          id: 'firma',
          group: 'tratado',
          title: 'La firma',
          after: 'negociaciones',
          text: 'Los dos países firman un tratado.',
          when: '2024-06-19',
          says: [{source: 'el-articulo', sentence: 'han firmado un tratado'}],
        },
      ],
    });
  });

  it('is the same in a list of its own, for content systems that drop unknown tags', () => {
    const list = design
      .replace(/<story-timeline[^>]*>|<\/story-timeline>/g, '')
      .replace(
        '<ol>',
        '<ol class="story-timeline" data-story-timeline lang="es" data-time-zone="Asia/Pyongyang" data-published="2024-06-19">',
      );
    const page = elementOf(`<p>Of the page.</p><section>${list}<p>Of the page.</p></section>`);
    expect(parseStory(storyFromHTML(page.querySelector('[data-story-timeline]')!)).story).to.deep.equal(
      read(design),
    );
  });

  it('takes its language from the page around it', () => {
    const page = elementOf(`<div lang="pt-BR"><ol><li><h3>A</h3></li></ol></div>`);
    expect(storyFromHTML(page.querySelector('ol')!)).to.include({lang: 'pt-BR'});
  });

  it('is none where there is no list', () => {
    expect(storyFromHTML(elementOf('<p>nothing</p>'))).to.equal(undefined);
  });

  it('does not take the reader’s zone for the story’s', () => {
    const story = storyFromHTML(elementOf('<div time-zone="reader"><ol></ol></div>').firstElementChild!);
    expect(story).not.to.have.property('timeZone');
  });

  it('gives events ids made of their titles, each its own', () => {
    const html = ['¡La llegada, por fin!', 'La llegada — por fin', '到着', '…']
      .map((title) => `<li><h3>${title}</h3></li>`)
      .join('');
    const {events} = read(`<ol lang="es"><li id="la-llegada-por-fin"><h3>A</h3></li>${html}</ol>`);
    expect(events.map(({id}) => id)).to.deep.equal([
      'la-llegada-por-fin',
      'la-llegada-por-fin-2',
      'la-llegada-por-fin-3',
      '到着',
      'event-5',
    ]);
  });
});

describe('An event written as HTML', () => {
  const when: readonly (readonly [string, unknown])[] = [
    ['<p><time datetime="2024-06-19T02:22">2.22</time></p>', '2024-06-19T02:22'],
    ['<p><time datetime="2024-06-19 02:22">2.22</time></p>', '2024-06-19T02:22'],
    ['<time datetime="2024-06-19">el miércoles</time>', '2024-06-19'],
    ['<p><time>2024-06-19</time></p>', '2024-06-19'],
    [
      '<p>entre <time datetime="2024-06-18">el 18</time> y <time datetime="2024-06-19">el 19</time></p>',
      {from: '2024-06-18', to: '2024-06-19'},
    ],
    ['<p data-when="between 2024-06-18 ..">después del 18</p>', {between: ['2024-06-18', '..']}],
    [
      '<p data-when="around 2024-06-19T12 give PT1H" data-basis="inferred"><q>al mediodía</q></p>',
      {around: '2024-06-19T12', give: 'PT1H', basis: 'inferred', label: 'al mediodía'},
    ],
    [
      '<p data-when="2024-06-19" data-source="a">el 19</p><p>Fuente: <cite data-source="a">A</cite></p>',
      {on: '2024-06-19', source: 'a'},
    ],
    // What is left where a content system has dropped the element.
    ['<p>miércoles 19 de junio</p>', {from: '..', to: '..', label: 'miércoles 19 de junio'}],
    ['<p>en la madrugada</p><p>Llegó de noche.</p>', {from: '..', to: '..', label: 'en la madrugada'}],
    // Some time: without any attribute nobody knows what a content system took away.
    ['<p>Llegaron 19 personas.</p>', {from: '..', to: '..'}],
    ['<p>Llegó de noche.</p><p>en la madrugada</p>', {from: '..', to: '..'}],
    [
      '<p><time>el miércoles por la tarde</time></p>',
      {from: '..', to: '..', label: 'el miércoles por la tarde'},
    ],
  ];
  for (const [html, expected] of when) {
    it(`has its time from ${html}`, () => expect(item(`<h3>A</h3>${html}`).when).to.deep.equal(expected));
  }

  it('keeps a sentence in which a time stands as its text too', () => {
    const event = item(
      '<h3>A</h3><p>El <time datetime="2024-06-19">miércoles</time> Kim lo recibió en la pista del aeropuerto.</p>',
    );
    expect(event).to.deep.include({
      when: '2024-06-19',
      text: 'El miércoles Kim lo recibió en la pista del aeropuerto.',
    });
  });

  it('has statements from its own attributes', () => {
    const {events} = read(
      '<ol lang="es"><li id="a"><h3>A</h3></li><li id="b"><h3>B</h3></li><li data-after="a b" data-with="a" data-when="2024" data-lasts="min PT1H" data-weight="2" data-status="planned" data-basis="inferred"><h3>C</h3></li></ol>',
    );
    const basis = 'inferred';
    expect(events[2]).to.deep.equal({
      id: 'c',
      title: 'C',
      after: [
        {event: 'a', basis},
        {event: 'b', basis},
      ],
      with: {event: 'a', basis},
      when: {on: '2024', basis},
      lasts: {min: 'PT1H', basis},
      weight: 2,
      status: 'planned',
    });
  });

  it('has the words of the one whom a quotation names', () => {
    const event = item(
      '<h3>A</h3><blockquote cite="/a"><p>Una nueva era.</p><p>— <cite>Kim</cite></p></blockquote>',
    );
    expect(event.says).to.deep.equal([{source: 'a', quote: 'Una nueva era.', speaker: 'Kim'}]);
  });

  it('takes a quotation without any source for text, because it is no evidence', () => {
    expect(item('<h3>A</h3><blockquote>Se dijo así.</blockquote>')).to.deep.equal({
      id: 'a',
      title: 'A',
      text: 'Se dijo así.',
      when: {from: '..', to: '..'},
    });
  });

  it('has several sources from one line', () => {
    const event = item('<h3>A</h3><p>Fuentes: <a href="/x">X</a>, <a href="/y">Y</a></p>');
    expect(event.says).to.deep.equal([{source: 'x'}, {source: 'y'}]);
    expect(item('<h3>A</h3><p>Source: The Daily</p>').says).to.deep.equal([{source: 'the-daily'}]);
  });

  it('has pictures with what stands beside them', () => {
    const event = item(
      '<h3>A</h3><figure><img src="a.png" alt="Kim"/><figcaption>En la pista</figcaption></figure><p><img src="b.png">Abajo.</p>',
    );
    expect(event.media).to.deep.equal([
      {src: 'a.png', alt: 'Kim', caption: 'En la pista'},
      {src: 'b.png', alt: ''},
    ]);
    expect(event.text).to.equal('Abajo.');
  });

  it('reads markup that it does not know as text', () => {
    const event = item(
      '<div><strong>Título</strong></div>Suelto <em>y</em> seguido.<script>no()</script><ul><li>uno</li><li>dos</li></ul><table><tr><td>t</td></tr></table>',
    );
    expect(event).to.deep.equal({
      id: 'titulo',
      title: 'Título',
      text: 'Suelto y seguido.\n\nuno\n\ndos\n\nt',
      when: {from: '..', to: '..'},
    });
  });
});
