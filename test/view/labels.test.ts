import {expect} from 'chai';
import {breakLine, labelStart, setLabel, type MeasureText, type Wording} from '../../src/view/labels.ts';

/** Ten px a character. */
const measure: MeasureText = (text) => text.length * 10;
const words = (text: string): Wording['words'] => [{text, font: 'words'}];
const wordings: readonly Wording[] = [
  {title: 'A long title', words: words('and many words')},
  {title: 'Short', words: words('words')},
];
const lines = (label: ReturnType<typeof setLabel>): readonly string[] =>
  label.lines.map((line) => line.map(({text}) => text).join(''));

describe('Labels', () => {
  it('take the longest wording that fits between their mark and the end', () => {
    const set = (afterMark: number): readonly string[] =>
      lines(setLabel(wordings, {row: 400, afterMark, stacked: false}, measure));
    expect(set(400)).to.deep.equal(['A long title · and many words']);
    expect(set(200)).to.deep.equal(['Short · words']);
    expect(set(10)).to.deep.equal(['A long title · and many words']);
  });

  it('put their words on a second line where nothing fits on one', () => {
    const set = (row: number): readonly string[] =>
      lines(setLabel(wordings, {row, afterMark: row, stacked: true}, measure));
    expect(set(140)).to.deep.equal(['A long title', 'and many words']);
    expect(set(60)).to.deep.equal(['Short', 'words']);
  });

  it('break at spaces, inside a word only where it is wider than the line, and never in a badge', () => {
    const broken = breakLine(
      [
        {text: 'one two threefourfive', font: 'words'},
        {text: 'badge', font: 'badge', badge: 0},
      ],
      80,
      measure,
    );
    expect(broken.map((line) => line.map(({text}) => text.trimEnd()))).to.deep.equal([
      ['one two'],
      ['threefou'],
      ['rfive'],
      ['badge'],
    ]);
  });

  it('leave no short word alone on their last line, where another line has words to spare', () => {
    const broken = (text: string, room: number): readonly string[] =>
      breakLine(words(text), room, measure).map((line) => line.map((part) => part.text.trimEnd()).join(''));
    expect(broken('he invites him all the way to Moscow', 300)).to.deep.equal([
      'he invites him all',
      'the way to Moscow',
    ]);
    expect(broken('he thanks him for support and invites him to Moscow', 450)).to.deep.equal([
      'he thanks him for support',
      'and invites him to Moscow',
    ]);
    expect(broken('he invites unwaveringly supportive Moscow', 340)).to.deep.equal([
      'he invites unwaveringly',
      'supportive Moscow',
    ]);
    expect(broken('he invites him at once', 200)).to.deep.equal(['he invites', 'him at once']);
    expect(broken('he invites him or somebody else', 200)).to.deep.equal([
      'he invites him or',
      'somebody else',
    ]);
  });

  it('move back only as far as they must to end inside', () => {
    expect([0, 50, 90].map((mark) => labelStart(mark, 30, {from: 10, to: 100}))).to.deep.equal([10, 50, 70]);
  });
});
