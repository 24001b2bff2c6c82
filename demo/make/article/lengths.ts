/** How long a sentence says that something took. */
import type {ArticleLanguage} from '../core/draft.ts';

export interface Length {
  readonly index: number;
  /** The source's own words. */
  readonly words: string;
  /** For an event's `lasts`. */
  readonly value: Readonly<Record<string, string>>;
}

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

interface Grammar {
  /** What stands before a length. */
  readonly before: string;
  /** What makes it a guess. */
  readonly about: string;
  /** 1 to 12. */
  readonly numbers: string;
  readonly units: Readonly<Record<Unit, string>>;
}

const GRAMMAR: Readonly<Record<ArticleLanguage, Grammar>> = {
  en: {
    before: 'for|lasted|lasting|took|during',
    about: 'about|around|some|roughly|nearly|almost|approximately',
    numbers: 'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve',
    units: {
      minute: 'minutes?',
      hour: 'hours?',
      day: 'days?',
      week: 'weeks?',
      month: 'months?',
      year: 'years?',
    },
  },
  es: {
    before: 'durante|duró|duraron|por espacio de',
    about: 'aproximadamente|alrededor de|cerca de|casi|unos|unas|más o menos',
    numbers: 'una?,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce',
    units: {
      minute: 'minutos?',
      hour: 'horas?',
      day: 'días?',
      week: 'semanas?',
      month: 'mes(?:es)?',
      year: 'años?',
    },
  },
  fr: {
    before: 'pendant|durant|a duré|ont duré|dura',
    about: 'environ|près de|presque|à peu près|quelque',
    numbers: 'une?,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze',
    units: {
      minute: 'minutes?',
      hour: 'heures?',
      day: 'jours?',
      week: 'semaines?',
      month: 'mois',
      year: 'ans?|années?',
    },
  },
  ru: {
    before: 'в течение|длил(?:ись|ась|ся|ось)|продолжал(?:ись|ась|ся|ось)|на протяжении',
    about: 'около|примерно|почти|приблизительно',
    numbers:
      'од(?:ин|на|но|ного|ной|ну),дв(?:а|е|ух),тр(?:и|[её]х),четыр(?:е|[её]х),пят[ьи],шест[ьи],сем[ьи],вос(?:емь|ьми),девят[ьи],десят[ьи],одиннадцат[ьи],двенадцат[ьи]',
    units: {
      minute: 'минут[уы]?',
      hour: 'час(?:а|ов)?',
      day: 'дн(?:я|ей)|день|сут(?:ки|ок)',
      week: 'недел[юиь]',
      month: 'месяц(?:а|ев)?',
      year: 'год(?:а)?|лет',
    },
  },
};

const ISO: Readonly<Record<Unit, (count: number) => string>> = {
  minute: (count) => `PT${count}M`,
  hour: (count) => `PT${count}H`,
  day: (count) => `P${count}D`,
  week: (count) => `P${count}W`,
  month: (count) => `P${count}M`,
  year: (count) => `P${count}Y`,
};

/** A quarter of a guess is the margin that we give it: ours, and shown as ours. */
const MARGIN: Readonly<Record<Unit, (count: number) => string>> = {
  minute: (count) => `PT${Math.max(1, Math.round(count / 4))}M`,
  hour: (count) => `PT${count * 15}M`,
  day: (count) => `PT${count * 6}H`,
  week: (count) => `PT${count * 42}H`,
  month: (count) => `P${Math.max(1, Math.round(count / 4))}M`,
  year: (count) => `P${count * 3}M`,
};

export function lengthsIn(
  sentence: string,
  {lang, source}: {readonly lang: ArticleLanguage; readonly source: string},
): readonly Length[] {
  const {before, about, numbers, units} = GRAMMAR[lang];
  const number = numbers.replaceAll(',', '|');
  return (Object.entries(units) as [Unit, string][]).flatMap(([unit, unitWords]) => {
    const pattern = new RegExp(
      `(?<!\\p{L})(?:${before})\\s+(?<about>(?:${about})\\s+)?(?<count>\\d{1,3}|${number})\\s+(?:${unitWords})(?!\\p{L})`,
      'giu',
    );
    return [...sentence.matchAll(pattern)].map(({0: words, index, groups}): Length => {
      const count = countOf(groups?.['count'] ?? '', numbers);
      const value = ISO[unit](count);
      const told: Readonly<Record<string, string>> = groups?.['about']
        ? {about: value, give: MARGIN[unit](count)}
        : {min: value, max: value};
      return {index, words, value: {...told, source, label: words}};
    });
  });
}

const countOf = (text: string, numbers: string): number =>
  /^\d/.test(text)
    ? Number(text)
    : numbers.split(',').findIndex((word) => new RegExp(`^(?:${word})$`, 'iu').test(text)) + 1;
