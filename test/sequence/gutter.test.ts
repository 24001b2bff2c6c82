import {expect} from 'chai';
import {gutterScene, type GutterInput, type PlacedRow} from '../../src/sequence/scene/gutter.ts';
import {gutterGeometry} from '../../src/sequence/scene/geometry.ts';
import type {Link, Row} from '../../src/story/order/sequence.ts';

const link = (from: string, fromRank: number, rest: Partial<Link> = {}): Link => ({
  from,
  fromRank,
  order: 'inferred',
  during: false,
  restarts: false,
  ...rest,
});

const placed = (row: Partial<Row> & {readonly id: string}, y: number): PlacedRow => ({
  row: {role: 'shelf', group: 1, rank: undefined, link: undefined, ...row},
  y,
  selected: false,
  leaving: false,
});

const rows = [
  placed({id: 'a', role: 'chain', rank: 1}, 20),
  placed({id: 'b', role: 'chain', rank: 2, link: link('a', 1)}, 120),
  placed({id: 'near', role: 'branch', link: link('b', 2)}, 220),
  placed({id: 'far', role: 'branch', link: link('b', 2, {restarts: true})}, 320),
  placed({id: 'none', role: 'shelf'}, 420),
];

const input = (rest: Partial<GutterInput> = {}): GutterInput => ({
  rows,
  brackets: [{key: 'one', top: 10, bottom: 90}],
  geometry: gutterGeometry('narrow'),
  width: 320,
  direction: 'ltr',
  order: () => 'stated',
  ...rest,
});

const lines = (scene: ReturnType<typeof gutterScene>): readonly string[] =>
  scene.lines.map(({key, path, style}) => `${key}: ${path} ${style}`);

describe('The gutter', () => {
  it('draws a line from 16 px below one disc to 16 px above the next, in the style of their order', () => {
    expect(lines(gutterScene(input()))).to.include('chain b: M14,36V104 stated');
    expect(lines(gutterScene(input({order: () => 'inferred'})))).to.include('chain b: M14,36V104 inferred');
  });

  it('draws no line where the order is not known', () => {
    expect(
      lines(gutterScene(input({order: () => 'unknown'}))).filter((line) => line.startsWith('chain')),
    ).to.deep.equal([]);
  });

  it('curves a branch off the rail, and restarts a later one from a hollow disc with its predecessor’s number', () => {
    const scene = gutterScene(input());
    expect(lines(scene)).to.include('stub near: M14,136V212Q14,220 22,220H37 inferred');
    expect(lines(scene)).to.include('stub far: M25.5,320H37 inferred');
    const references = scene.marks.filter(({kind}) => kind === 'reference');
    expect(references.map(({y, label, hollow}) => ({y, label, hollow}))).to.deep.equal([
      {y: 320, label: '2', hollow: true},
    ]);
  });

  it('goes on from one branch to the next that hangs from the same disc, without a gap', () => {
    const siblings = [...rows.slice(0, 3), placed({id: 'next', role: 'branch', link: link('b', 2)}, 270)];
    expect(lines(gutterScene(input({rows: siblings})))).to.include(
      'stub next: M14,212V262Q14,270 22,270H37 inferred',
    );
  });

  it('shows only the curve of a branch where the chain’s own line passes it', () => {
    const passing = [...rows.slice(0, 3), placed({id: 'c', role: 'chain', rank: 3, link: link('b', 2)}, 400)];
    expect(lines(gutterScene(input({rows: passing})))).to.include(
      'stub near: M14,212V212Q14,220 22,220H37 inferred',
    );
  });

  it('leaves shapes on the shelf hollow and numbers only the chain', () => {
    const {marks} = gutterScene(input());
    expect(marks.filter(({hollow, kind}) => hollow && kind === 'small').map(({key}) => key)).to.deep.equal([
      'none',
    ]);
    expect(
      marks.filter(({label, kind}) => label && kind !== 'reference').map(({label}) => label),
    ).to.deep.equal(['1', '2']);
  });

  it('mirrors every x in a right-to-left page', () => {
    const scene = gutterScene(input({direction: 'rtl'}));
    expect(scene.marks.find(({key}) => key === 'a')?.x).to.equal(306);
    expect(lines(scene)).to.include('stub near: M306,136V212Q306,220 298,220H283 inferred');
    expect(lines(scene)).to.include('bracket one: M279,10H286V90H279 bracket');
  });
});
