/** The months by their names in the six languages, as `Intl` knows them, with and without a day. */
const LOCALES = ['en', 'es', 'fr', 'ar-EG', 'ar-SY', 'ar-MA', 'ko', 'ru'];

const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\.$/, '');

let names: ReadonlyMap<string, number> | undefined;

function namesOf(locale: string): readonly (readonly [string, number])[] {
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    {month: 'long'},
    {month: 'short'},
    {month: 'long', day: 'numeric'},
    {month: 'short', day: 'numeric'},
  ];
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, {...style, timeZone: 'UTC', calendar: 'gregory'});
    return Array.from({length: 12}, (_, month) => {
      const name =
        format.formatToParts(Date.UTC(2024, month, 10)).find(({type}) => type === 'month')?.value ?? '';
      return [fold(name), month + 1] as const;
    });
  });
}

/** 1 to 12; undefined for a word that is no month. A name is made once, when the first is asked for. */
export function monthOf(word: string): number | undefined {
  names ??= new Map(LOCALES.flatMap(namesOf).filter(([name]) => /\p{L}/u.test(name)));
  return names.get(fold(word));
}
