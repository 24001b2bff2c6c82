import {expect} from 'chai';
import {further, visitIn} from './languages.ts';
import {tell} from './support.ts';

/** Visual specification §15, columns "when", in the further languages; badges in brackets. */
const table: readonly (readonly [id: string, fr: string, ko: string, ru: string, ar: string])[] = [
  [
    'aislamiento',
    '« depuis le début de l’invasion de l’Ukraine »',
    '“우크라이나 침공이 시작된 이후로”',
    '«с начала вторжения в Украину»',
    '«منذ بداية غزو أوكرانيا»',
  ],
  [
    'sanciones',
    'pas de date dans l’article',
    '기사에 날짜 없음',
    'в статье дата не указана',
    'لا تاريخ في المقال',
  ],
  ['municiones', '« depuis des mois »', '“몇 달 전부터”', '«уже несколько месяцев»', '«منذ أشهر»'],
  [
    'otan',
    'avant que Poutine y fasse allusion [déduit]',
    '푸틴이 이를 거론하기 전 [추론]',
    'до упоминания об этом Путиным [наш вывод]',
    'قبل أن يشير بوتين إلى ذلك [مستنتج]',
  ],
  [
    'recibimiento',
    'entre 00:00 et 06:00 (« aux premières heures de la journée ») [jour déduit]',
    '00:00에서 06:00 사이(“새벽에”) [날짜 추론]',
    'между 00:00 и 06:00 («в предрассветные часы») [день — наш вывод]',
    'بين الساعة 00:00 والساعة 06:00 («في ساعات الفجر») [يوم مستنتج]',
  ],
  [
    'calles',
    'sans heure; peut-être avant l’arrivée',
    '시각 없음; 도착 전이었을 수 있음',
    'время не указано; возможно, ещё до прибытия',
    'بلا توقيت; ربما قبل الوصول',
  ],
  [
    'negociaciones',
    'après l’arrivée [déduit]; environ 2 heures',
    '도착 후 [추론]; 약 2시간',
    'после прибытия [наш вывод]; примерно 2 часа',
    'بعد الوصول [مستنتج]; نحو ساعتين',
  ],
  [
    'visto-bueno',
    'après les négociations (« Après une série de négociations… »)',
    '협상 후(“일련의 협상을 거친 후…”)',
    'после переговоров («После серии переговоров…»)',
    'بعد المفاوضات («بعد سلسلة من المفاوضات…»)',
  ],
  [
    'firma',
    'pendant la visite; après l’approbation [déduit]',
    '방문 중; 승인 후 [추론]',
    'во время визита; после одобрения [наш вывод]',
    'أثناء الزيارة; بعد الموافقة [مستنتج]',
  ],
  [
    'putin-documento',
    'après la signature [déduit]',
    '서명 후 [추론]',
    'после подписания [наш вывод]',
    'بعد التوقيع [مستنتج]',
  ],
  [
    'kim-apoyo',
    '« ce mercredi », pendant la visite',
    '“이번 수요일”, 방문 중',
    '«в эту среду», во время визита',
    '«هذا الأربعاء»، أثناء الزيارة',
  ],
  ['chantaje', 'pendant la visite', '방문 중', 'во время визита', 'أثناء الزيارة'],
  ['nueva-era', 'pendant la visite', '방문 중', 'во время визита', 'أثناء الزيارة'],
  [
    'alusion',
    'pas d’heure dans l’article',
    '기사에 시각 없음',
    'в статье время не указано',
    'لا توقيت في المقال',
  ],
  [
    'violacion',
    'pas d’heure dans l’article',
    '기사에 시각 없음',
    'в статье время не указано',
    'لا توقيت في المقال',
  ],
  [
    'alianza',
    'pas d’heure dans l’article',
    '기사에 시각 없음',
    'в статье время не указано',
    'لا توقيت في المقال',
  ],
  [
    'defensiva',
    'pas d’heure dans l’article',
    '기사에 시각 없음',
    'в статье время не указано',
    'لا توقيت في المقال',
  ],
  [
    'gracias',
    'pas d’heure dans l’article',
    '기사에 시각 없음',
    'в статье время не указано',
    'لا توقيت في المقال',
  ],
  [
    'temor',
    'après la signature [déduit]; raconté au présent',
    '서명 후 [추론]; 현재형으로 서술됨',
    'после подписания [наш вывод]; рассказано в настоящем времени',
    'بعد التوقيع [مستنتج]; مروي بصيغة المضارع',
  ],
  [
    'eeuu',
    'sans heure; peut-être avant la visite',
    '시각 없음; 방문 전이었을 수 있음',
    'время не указано; возможно, ещё до визита',
    'بلا توقيت; ربما قبل الزيارة',
  ],
];

for (const [place, language] of further.entries()) {
  describe(`the visit’s times in words, in ${language.messages.language}`, () => {
    const words = visitIn(language);
    for (const [id, ...expected] of table)
      it(id, () => expect(tell(id, words).replaceAll('\u202f', ' ')).to.equal(expected[place]));

    it('covers every event that is shown', () => {
      expect(words.solution.events.map(({id}) => id)).to.have.members(table.map(([id]) => id));
    });
  });
}
