import {expect} from 'chai';
import {dictionaryFiles, type DictionaryFiles} from '../../src/element/languages.ts';
import {ReaderLanguage} from '../../src/element/reader-language.ts';
import {LANGUAGES} from '../../src/words/language.ts';

describe('The dictionaries', () => {
  for (const language of LANGUAGES)
    it(`have ${language} in a file of its own`, async () => {
      expect((await dictionaryFiles[language]()).messages.language).to.equal(language);
    });
});

describe('ReaderLanguage', () => {
  /** Files that say which of them were loaded; those named in `broken` cannot be. */
  function files(broken: readonly string[] = []): {files: DictionaryFiles; loaded: string[]} {
    const loaded: string[] = [];
    const entries = LANGUAGES.map((language) => [
      language,
      () => {
        loaded.push(language);
        return broken.includes(language) ? Promise.reject(new Error('offline')) : dictionaryFiles[language]();
      },
    ]);
    return {files: Object.fromEntries(entries) as DictionaryFiles, loaded};
  }

  it('has nothing to say until its dictionary is there, and then tells', async () => {
    let told = 0;
    const reader = new ReaderLanguage(files().files, () => told++);
    reader.follow('fr-CA');
    expect(reader.messages({})).to.equal(undefined);
    await reader.complete;
    expect(reader.messages({})?.language).to.equal('fr');
    expect(told).to.equal(1);
  });

  it('speaks the former language until the next is there', async () => {
    const reader = new ReaderLanguage(files().files, () => undefined);
    reader.follow('es');
    await reader.complete;
    reader.follow('ko');
    expect(reader.messages({})?.language).to.equal('es');
    await reader.complete;
    expect(reader.messages({})?.language).to.equal('ko');
  });

  it('speaks English where the file does not arrive', async () => {
    const {files: some, loaded} = files(['ru']);
    const reader = new ReaderLanguage(some, () => undefined);
    reader.follow('ru');
    await reader.complete;
    expect(reader.messages({})?.language).to.equal('en');
    expect(loaded).to.deep.equal(['ru', 'en']);
  });

  it('gives one and the same dictionary for the same overrides', async () => {
    const reader = new ReaderLanguage(files().files, () => undefined);
    reader.follow('en');
    await reader.complete;
    const overrides = {clock: 'Clock'};
    expect(reader.messages(overrides)).to.equal(reader.messages(overrides));
    expect(reader.messages(overrides)?.clock).to.equal('Clock');
  });
});
