import type {InLanguages} from './in-languages.ts';
import type {ENGLISH, SPANISH} from './own-words.ts';

/** What each language must say of the visit; a missing key does not compile. */
export interface VisitTexts {
  readonly title: string;
  readonly summary: string;
  readonly zone: string;
  readonly groups: Strings<
    'antecedentes' | 'llegada' | 'conversaciones' | 'tratado' | 'declaraciones' | 'reacciones'
  >;
  /** `publisher`: the source inside a sentence. */
  readonly sources: {
    readonly articulo: Strings<'title' | 'note'>;
    readonly calendario: Strings<'title' | 'publisher' | 'note'>;
    readonly kbs: Strings<'title'>;
    readonly ria: Strings<'title' | 'publisher'>;
    readonly kremlin: Strings<'title' | 'publisher'>;
    readonly sputnik: Strings<'title'>;
    readonly kcna: Strings<'title' | 'publisher'>;
  };
  /** As they stand alone; the agencies as they stand after "according to". */
  readonly people: Strings<'putin' | 'kim' | 'delegations' | 'interfax' | 'agencies'>;
  readonly events: {
    readonly aislamiento: EventTexts;
    readonly sanciones: EventTexts;
    readonly municiones: EventTexts;
    readonly otan: EventTexts<'text'>;
    readonly visita: EventTexts<'name' | 'text'>;
    readonly aterrizaje: EventTexts<'short' | 'name' | 'text'>;
    readonly recibimiento: EventTexts<'short' | 'name' | 'text' | 'place'>;
    readonly bienvenida: EventTexts<'short' | 'name' | 'text' | 'place'>;
    readonly calles: EventTexts<'note'>;
    readonly negociaciones: EventTexts<'short' | 'name' | 'text'>;
    readonly delegaciones: EventTexts<'name' | 'text'>;
    readonly 'visto-bueno': EventTexts<'short' | 'name' | 'text' | 'place'>;
    readonly firma: EventTexts<'short' | 'name' | 'text' | 'wording'>;
    readonly 'putin-documento': EventTexts<'short' | 'text'>;
    readonly 'kim-apoyo': EventTexts<'short' | 'text'>;
    readonly chantaje: EventTexts<'text'>;
    readonly 'nueva-era': EventTexts;
    readonly alusion: EventTexts<'name'>;
    readonly violacion: EventTexts<'text'>;
    readonly alianza: EventTexts<'text'>;
    readonly defensiva: EventTexts;
    readonly gracias: EventTexts;
    readonly revision: EventTexts;
    readonly temor: EventTexts<'short' | 'note'>;
    readonly eeuu: EventTexts<'text' | 'note'>;
  };
  /** Why we infer a statement, for the reader. */
  readonly because: Strings<
    | 'otan'
    | 'visita'
    | 'after2'
    | 'earlyHours'
    | 'day'
    | 'landed'
    | 'arrived'
    | 'welcomed'
    | 'met'
    | 'over'
    | 'round'
    | 'firma'
    | 'documento'
    | 'delegations'
  >;
  /** Our translations of the sources' own words, by the language of the original; a language has none from itself. */
  readonly translations: {readonly es?: typeof SPANISH; readonly en?: typeof ENGLISH};
}

/** All that the story says, each text in every language of the story. */
export type StoryTexts = InLanguages<Omit<VisitTexts, 'translations'> & typeof SPANISH & typeof ENGLISH>;

type Strings<Key extends string> = {readonly [K in Key]: string};

type EventTexts<More extends 'short' | 'name' | 'text' | 'note' | 'wording' | 'place' = never> = Strings<
  'title' | More
>;
