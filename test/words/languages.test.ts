import {expect} from 'chai';
import {explain} from '../../src/words/reasons/explanation.ts';
import {describeBounds} from '../../src/words/time/bounds.ts';
import {en} from '../support/dictionaries.ts';
import {LANGUAGES} from '../../src/words/language.ts';
import type {Messages} from '../../src/words/messages.ts';
import {describeAssumptions, describeReading} from '../../src/words/reasons/reading.ts';
import {describeOverview} from '../../src/words/overview-text.ts';
import {describeReasons} from '../../src/words/reasons/reasons.ts';
import {describeWhen} from '../../src/words/when.ts';
import {describeDay} from '../../src/words/time/day-words.ts';
import {en as enVisit} from '../../src/visit/en.ts';
import {es as esVisit} from '../../src/visit/es.ts';
import {ENGLISH, SPANISH} from '../../src/visit/own-words.ts';
import type {VisitTexts} from '../../src/visit/texts.ts';
import {languages, leaves, visitIn} from './languages.ts';

const placeholders = (entry: unknown): readonly string[] =>
  [...new Set(JSON.stringify(entry).match(/\{\w+\}/g) ?? [])].toSorted();

const isPlural = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && 'other' in entry;

const pluralKeys = (Object.keys(en) as (keyof Messages)[]).filter((key) => isPlural(en[key]));

/** What may read as in English: names, and words that both languages have. */
const SHARED =
  /^(KBS World|RIA Novosti|KCNA|Sputnik|Vladimir Putin|Kim Jong Un|Sources( \{on\}\/\{all\})?|Source|Zoom|Phase|Articles?)$/;
/** Latin letters in another script: names of media, and the source's own word. */
const LATIN = /\b(JSON|KBS|World|Sputnik|madrugada)\b/g;

/** With the sources' words where a language needs no translation of them. */
const whole = (texts: VisitTexts): object => ({
  ...texts,
  translations: {es: SPANISH, en: ENGLISH, ...texts.translations},
});

it('The languages of the interface are those of the visit', () => {
  expect(languages.map(({messages}) => messages.language)).to.have.members([...LANGUAGES]);
});

for (const {messages, visitTexts} of languages) {
  const {language} = messages;
  const texts = [
    ...leaves(messages).filter(([path]) => !/^(quotes|contractions|pluralName|language)/.test(path)),
    ...leaves(visitTexts),
  ];
  const match = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;

  describe(`the ${language} dictionary`, () => {
    it('has the keys and placeholders of English', () => {
      expect(Object.keys(messages)).to.have.members(Object.keys(en));
      for (const [key, entry] of Object.entries(en))
        // Arabic writes hours and minutes out.
        if (key !== 'hoursAndMinutes')
          expect(placeholders(messages[key as keyof Messages]), key).to.deep.equal(placeholders(entry));
      expect(leaves(whole(visitTexts)).map(([path]) => path)).to.deep.equal(
        leaves(whole(enVisit)).map(([path]) => path),
      );
    });

    it('has each plural form of its language and no other', () => {
      const rules = new Intl.PluralRules(language);
      const needed = new Set(Array.from({length: 300}, (_, n) => rules.select(n)));
      const known = rules.resolvedOptions().pluralCategories;
      for (const key of pluralKeys) {
        const forms = Object.keys(messages[key]);
        // Verbs agree with a noun: one form, or two.
        const counts = JSON.stringify(en[key]).includes('{n}');
        expect(counts ? known : ['one', 'other'], key).to.include.members(key === 'theTime' ? [] : forms);
        expect(known, key).to.include.members(key === 'theTime' ? forms : []);
        if (counts) expect(forms, key).to.include.members([...needed]);
      }
    });

    it('says the number in each form, unless the form is the number', () => {
      for (const key of pluralKeys)
        for (const [form, text] of Object.entries(messages[key] as object)) {
          const left = placeholders(en[key]).filter((name) => !placeholders(text).includes(name));
          if (!['zero', 'one', 'two'].includes(form)) expect(left, `${key}.${form}`).to.deep.equal([]);
          else expect(['', '{n}'], `${key}.${form}`).to.include(left.join());
        }
    });

    it('has no empty string, stray space or straight quotation mark', () => {
      for (const [path, text] of texts) {
        expect(text.trim(), path).to.not.equal('');
        expect(text, path).to.not.match(/\s\s|["']/);
        if (!/^(semicolon|comma)$/.test(path)) expect(text.trim(), path).to.equal(text);
      }
    });

    it('says nothing in English', () => {
      if (language === 'en') return;
      const english = new Map([...leaves(en), ...leaves(whole(enVisit))]);
      for (const [path, text] of texts) {
        // What is printed on the keys themselves; symbols of units; a word that French and English share.
        if (path === 'keyHome' || path === 'keyEnd' || path === 'hoursAndMinutes' || path === 'clockDates')
          continue;
        const words = text.replace(/\{\w+\}/g, '');
        if (/\p{L}{2}/u.test(words) && !SHARED.test(text)) expect(text, path).to.not.equal(english.get(path));
        if (['ko', 'ru', 'ar'].includes(language) && path !== 'language')
          expect(words.replace(LATIN, ''), path).to.not.match(/[A-Za-z]{2}/);
      }
    });

    it('quotes in the visit what Spanish quotes, and no more', () => {
      const spanish = new Map(leaves(whole(esVisit)));
      const names = /«(Интерфакс|Тона ильбо)»/g;
      const [open, close] = messages.quotes.map((mark) => new RegExp(mark.trim(), 'g')) as [RegExp, RegExp];
      for (const [path, text] of leaves(visitTexts)) {
        if (language === 'en' && path === 'because.earlyHours') continue;
        const plain = text.replace(names, '');
        expect([match(open, plain), match(close, plain)], path).to.deep.equal([
          match(/«/g, spanish.get(path) ?? ''),
          match(/»/g, spanish.get(path) ?? ''),
        ]);
      }
    });

    it('follows the typography of its language', () => {
      const rules: {readonly [language: string]: RegExp} = {
        // A narrow space that does not break stands before ; : ? ! and inside « ».
        fr: /[^\u202f\d][;:?!»]|\u202f(?![;:?!»\p{L}{])|«(?!\u202f)|[“”]/u,
        // A dash does not begin a line, and quotation marks are « ».
        ru: /[^\u00a0]—| - |[“”]|[«]\s|\s»/,
        ko: /[«»「」]|\p{Script=Han}/u,
        ar: /[,;?٠-٩]|[“”]/,
      };
      const wrong = rules[language];
      for (const [path, text] of texts) {
        if (wrong) expect(path === 'semicolon' ? text.trimEnd() : text, path).to.not.match(wrong);
      }
    });

    it('names its own button where it sends readers there', () => {
      const [open, close] = messages.quotes;
      expect(messages.provenanceOff).to.include(open + messages.sources + close);
    });
  });

  describe(`the visit in ${language}`, () => {
    const all = Object.keys(visitIn({messages, visitTexts}).story.sources ?? {});
    for (const hidden of [undefined, [], all.filter((id) => id !== 'articulo'), ['articulo']]) {
      it(`has no gaps, ${hidden?.length === 0 ? 'all sources on' : `without ${hidden?.join(', ') ?? 'reports'}`}`, () => {
        const words = visitIn({messages, visitTexts}, hidden);
        const said = words.solution.events.flatMap(({id}) => {
          const reasons = describeReasons(id, words);
          const bounds = describeBounds(id, words);
          const lines = [
            ...describeWhen(id, words).phrases,
            ...(reasons?.lines ?? []),
            ...(bounds ? [bounds] : []),
          ];
          return [
            ...lines.map(({text}) => text),
            ...lines.flatMap(({badges}) => badges.flatMap((badge) => [badge.text, explain(badge, words)])),
            ...(reasons ? [reasons.question, reasons.conclusion] : []),
          ];
        });
        const day = describeDay(words);
        said.push(describeOverview(words), ...describeAssumptions(words), describeReading(words));
        if (day) said.push(day.weekday, day.date);
        for (const text of said) {
          expect(text).to.not.match(/undefined|NaN|Infinity|null|[{}]|\s\s| [,.،؛]|«»|“”|\(\)|\.\./);
          expect(text).to.equal(text.trim());
        }
        expect(said.length).to.be.greaterThan(40);
      });
    }
  });
}
