import {expect} from 'chai';
import {Session} from '../../src/element/session.ts';
import type {Story} from '../../src/story/story.ts';

const story = (...ids: readonly string[]): Story => ({
  version: 1,
  lang: 'es',
  title: 'Prueba',
  events: ids.map((id) => ({id, title: id, when: '2024-06-19'})),
});

describe('A session while another story is on its way', () => {
  it('keeps what the page asks for, and not what a person does to the story on the screen', () => {
    const session = new Session({
      changed: () => undefined,
      isRead: () => false,
      received: () => undefined,
      acted: () => undefined,
    });
    session.show(story('a'));
    session.expect();
    session.apply({type: 'select', id: 'b'});
    session.act({type: 'toggle', key: 'sources'});
    expect(session.state?.open.has('sources')).to.equal(true);
    const {open} = session.state ?? {};
    session.show(story('b'));
    expect(session.state?.selected).to.equal('b');
    expect(session.state?.open.has('sources')).to.equal(open?.has('sources'));
  });
});
