/** What a column holds, by its header in any of the six languages. */

export type Field =
  | 'id'
  | 'title'
  | 'start'
  | 'startTime'
  | 'end'
  | 'endTime'
  | 'year'
  | 'month'
  | 'day'
  | 'label'
  | 'text'
  | 'group'
  | 'place'
  | 'people'
  | 'url'
  | 'media'
  | 'caption'
  | 'credit'
  | 'alt'
  | 'source'
  | 'sourceUrl'
  | 'sentence';

type Language = 'en' | 'es' | 'fr' | 'ar' | 'ko' | 'ru';

const WORDS: Readonly<Record<Language, Readonly<Record<Field, string>>>> = {
  en: {
    id: 'id, key',
    title: 'title, headline, event, name, what, event title, event name, subject',
    start:
      'date, start, when, start date, begin, beginning, begins, from, datetime, date time, start datetime',
    startTime: 'time, start time, hour, time of day',
    end: 'end, end date, until, to, finish, ends, end datetime',
    endTime: 'end time',
    year: 'year',
    month: 'month',
    day: 'day',
    label: 'display date, date label, date text, as written',
    text: 'text, description, details, body, summary, notes, content',
    group: 'group, category, phase, tag, section, track, lane, topic, type',
    place: 'place, location, where, city, venue',
    people: 'people, person, who, persons, participants, actors',
    url: 'url, link, website, web, more, page',
    media: 'media, image, picture, photo, image url, photo url, video, media url',
    caption: 'caption, media caption, image caption',
    credit: 'credit, media credit, image credit, photographer, author of image',
    alt: 'alt, alt text, alternative text, image description',
    source: 'source, source title, according to, reference, sources',
    sourceUrl: 'source url, source link, reference url',
    sentence: 'sentence, evidence, quote, excerpt',
  },
  es: {
    id: 'identificador, clave',
    title: 'titulo, titular, evento, nombre, que, acontecimiento, hecho, asunto, suceso',
    start: 'fecha, inicio, cuando, fecha de inicio, fecha inicio, comienzo, desde, fecha y hora, empieza',
    startTime: 'hora, hora de inicio, hora inicio',
    end: 'fin, final, fecha de fin, fecha fin, fecha final, hasta, termina, termino',
    endTime: 'hora de fin, hora fin, hora final',
    year: 'ano',
    month: 'mes',
    day: 'dia',
    label: 'fecha visible, fecha mostrada, fecha en texto',
    text: 'texto, descripcion, detalle, detalles, cuerpo, resumen, notas, contenido',
    group: 'grupo, categoria, fase, etiqueta, seccion, tema, tipo',
    place: 'lugar, ubicacion, donde, ciudad, sede',
    people: 'personas, persona, quien, quienes, participantes, protagonistas',
    url: 'enlace, vinculo, pagina, sitio web, mas',
    media: 'medio, imagen, foto, fotografia, medios, multimedia',
    caption: 'leyenda, pie, pie de foto',
    credit: 'credito, creditos, fotografo, autor de la imagen, autoria',
    alt: 'texto alternativo, descripcion de la imagen',
    source: 'fuente, segun, referencia, fuentes',
    sourceUrl: 'enlace de la fuente, url de la fuente, url fuente, enlace fuente',
    sentence: 'frase, evidencia, cita, extracto',
  },
  fr: {
    id: 'identifiant, cle',
    title: 'titre, evenement, nom, quoi, intitule, sujet, fait',
    start: 'debut, quand, date de debut, date debut, commencement, depuis, date et heure',
    startTime: 'heure, heure de debut, heure debut',
    end: 'fin, date de fin, date fin, jusqu a, jusqua',
    endTime: 'heure de fin, heure fin',
    year: 'annee, an',
    month: 'mois',
    day: 'jour',
    label: 'date affichee, date en toutes lettres',
    text: 'texte, description, details, corps, resume, notes, contenu',
    group: 'groupe, categorie, phase, etiquette, rubrique, theme, type',
    place: 'lieu, endroit, ou, ville, emplacement',
    people: 'personnes, personne, qui, participants, acteurs',
    url: 'lien, adresse, site, page, en savoir plus',
    media: 'media, image, photo, medias, photographie',
    caption: 'legende',
    credit: 'credit, credits, photographe, auteur de l image',
    alt: 'texte alternatif, description de l image',
    source: 'source, selon, reference, sources',
    sourceUrl: 'lien de la source, url de la source, url source, lien source',
    sentence: 'phrase, preuve, citation, extrait',
  },
  ar: {
    id: 'المعرف, الرقم',
    title: 'العنوان, عنوان, الحدث, حدث, الاسم, الموضوع',
    start: 'التاريخ, تاريخ, البداية, تاريخ البداية, تاريخ البدء, من, متى, بداية',
    startTime: 'الوقت, الساعة, وقت, وقت البداية, وقت البدء, ساعة',
    end: 'النهاية, تاريخ النهاية, تاريخ الانتهاء, الى, حتى, نهاية',
    endTime: 'وقت النهاية, وقت الانتهاء',
    year: 'السنة, سنة, العام',
    month: 'الشهر, شهر',
    day: 'اليوم, يوم',
    label: 'التاريخ المعروض',
    text: 'النص, نص, الوصف, وصف, التفاصيل, الملخص, ملاحظات',
    group: 'المجموعة, مجموعة, الفئة, فئة, المرحلة, التصنيف, القسم',
    place: 'المكان, مكان, الموقع, المدينة, اين',
    people: 'الاشخاص, اشخاص, المشاركون, من شارك',
    url: 'الرابط, رابط, الصفحة',
    media: 'الصورة, صورة, الوسائط, الفيديو',
    caption: 'التعليق, تعليق الصورة',
    credit: 'حقوق الصورة, المصور',
    alt: 'النص البديل, وصف الصورة',
    source: 'المصدر, مصدر, المصادر, المرجع',
    sourceUrl: 'رابط المصدر',
    sentence: 'الجملة, الدليل, الاقتباس, مقتطف',
  },
  ko: {
    id: '식별자, 아이디',
    title: '제목, 사건, 이벤트, 이름, 표제',
    start: '날짜, 시작, 시작일, 시작 날짜, 일시, 일자, 언제, 시작 일시',
    startTime: '시간, 시각, 시작 시간, 시작 시각',
    end: '끝, 종료, 종료일, 종료 날짜, 마감, 종료 일시',
    endTime: '종료 시간, 종료 시각',
    year: '연도, 년, 년도',
    month: '월',
    day: '일',
    label: '표시 날짜',
    text: '내용, 설명, 본문, 텍스트, 요약, 메모',
    group: '그룹, 분류, 카테고리, 단계, 구분',
    place: '장소, 위치, 어디, 도시',
    people: '인물, 사람, 참가자, 누가',
    url: '링크, 주소, 웹사이트',
    media: '이미지, 사진, 미디어, 영상, 동영상',
    caption: '캡션, 사진 설명',
    credit: '저작권, 사진 출처, 촬영',
    alt: '대체 텍스트, 이미지 설명',
    source: '출처, 자료',
    sourceUrl: '출처 링크, 출처 주소',
    sentence: '문장, 근거, 인용, 발췌',
  },
  ru: {
    id: 'идентификатор, ключ',
    title: 'название, заголовок, событие, имя, что, тема',
    start: 'дата, начало, когда, дата начала, с, от, дата и время',
    startTime: 'время, час, время начала',
    end: 'конец, окончание, дата окончания, дата конца, до, по',
    endTime: 'время окончания, время конца',
    year: 'год',
    month: 'месяц',
    day: 'день, число',
    label: 'дата словами, отображаемая дата',
    text: 'текст, описание, подробности, содержание, заметки, примечания',
    group: 'группа, категория, этап, раздел, тип, фаза',
    place: 'место, где, город, местоположение',
    people: 'люди, лица, кто, участники',
    url: 'ссылка, адрес, сайт, страница',
    media: 'изображение, фото, картинка, медиа, видео, фотография',
    caption: 'подпись',
    credit: 'автор фото, фотограф, автор изображения',
    alt: 'альтернативный текст, описание изображения',
    source: 'источник, источники, по данным',
    sourceUrl: 'ссылка на источник, адрес источника',
    sentence: 'предложение, цитата, фраза, отрывок',
  },
};

/** Without case, marks above letters, and whatever is neither letter nor digit: `Fecha_inicio` is `fecha inicio`. */
const plain = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const known = new Map<string, {field: Field; languages: Language[]}>();
for (const [language, fields] of Object.entries(WORDS) as [Language, Record<Field, string>][])
  for (const [field, words] of Object.entries(fields) as [Field, string][])
    for (const word of words.split(/[,،]/).map(plain)) {
      const entry = known.get(word) ?? {field, languages: []};
      entry.languages.push(language);
      known.set(word, entry);
    }

export interface Headers {
  /** Which column holds it; the first of several. */
  readonly columns: ReadonlyMap<Field, number>;
  /** The columns of which nobody knows what they hold. */
  readonly unknown: readonly number[];
  /** That most headers are written in; undefined where several are as likely. */
  readonly language: Language | undefined;
}

export function readHeaders(headers: readonly string[]): Headers {
  const columns = new Map<Field, number>();
  const unknown: number[] = [];
  const votes = new Map<Language, number>();
  for (const [index, header] of headers.entries()) {
    const entry = known.get(plain(header));
    if (!entry || columns.has(entry.field)) {
      if (header) unknown.push(index);
      continue;
    }
    columns.set(entry.field, index);
    for (const language of entry.languages) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return {columns, unknown, language: best && best[1] !== second?.[1] ? best[0] : undefined};
}
