import {expect} from 'chai';
import {inLanguages} from '../../src/visit/in-languages.ts';

describe('inLanguages', () => {
  it('gathers each text in every language, at any depth', () => {
    const merged = inLanguages({es: {a: 'uno', b: {c: 'dos'}}, en: {a: 'one', b: {c: 'two'}}});
    expect(merged).to.deep.equal({a: {es: 'uno', en: 'one'}, b: {c: {es: 'dos', en: 'two'}}});
  });

  it('keeps the order of the first dictionary', () => {
    const merged = inLanguages({es: {b: '1', a: '2'}, en: {a: '3', b: '4'}});
    expect(Object.keys(merged)).to.deep.equal(['b', 'a']);
  });
});
