import type {PropertyValues} from 'lit';
import type {Story} from '../story/story.ts';
import {interfaceLanguage, type Language} from '../words/language.ts';
import type {VisitTexts} from '../visit/texts.ts';
import {StoryTimeline} from './story-timeline.ts';

/** Written out, so that bundlers see every file and split it off. */
const files: {readonly [language in Language]: () => Promise<VisitTexts>} = {
  ar: async () => (await import('../visit/ar.ts')).ar,
  en: async () => (await import('../visit/en.ts')).en,
  es: async () => (await import('../visit/es.ts')).es,
  fr: async () => (await import('../visit/fr.ts')).fr,
  ko: async () => (await import('../visit/ko.ts')).ko,
  ru: async () => (await import('../visit/ru.ts')).ru,
};

/** The visit in one language. */
async function visitIn(language: Language): Promise<Story> {
  const [{assembleVisit}, texts] = await Promise.all([import('../visit/assemble.ts'), files[language]()]);
  return assembleVisit({[language]: texts});
}

/** A `<story-timeline>` that tells the visit where the page never gave a story of its own. */
export class VisitTimeline extends StoryTimeline {
  /** The language in which the visit is told; undefined where the page's own story is. */
  #language: Language | undefined;
  #told: Promise<void> | undefined;
  #isUnderway = false;

  protected override receiveNothing(wasGiven: boolean): void {
    if (wasGiven) return super.receiveNothing(wasGiven);
    const isTold = this.session.state !== undefined && this.session.failure === undefined;
    if (!isTold) this.#tell(interfaceLanguage(this.language));
  }

  protected override get isLoading(): boolean {
    return super.isLoading || this.#isUnderway;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const language = interfaceLanguage(this.language);
    if (this.wasGiven) [this.#language, this.#isUnderway] = [undefined, false];
    else if (this.#language && language !== this.#language) this.#tell(language);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#told;
    return super.getUpdateComplete();
  }

  #tell(language: Language): void {
    this.#language = language;
    this.#isUnderway = true;
    this.#told = this.#fetch(language);
  }

  async #fetch(language: Language): Promise<void> {
    const visit = await visitIn(language).catch(() => undefined);
    // Meanwhile the page may have given a story, or another language.
    if (this.#language !== language) return;
    this.#isUnderway = false;
    if (this.wasGiven) return;
    if (visit) this.show(visit);
    else this.failToLoad();
  }
}
