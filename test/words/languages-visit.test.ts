import {expect} from 'chai';
import {further, visitIn} from './languages.ts';
import {tellLine} from './support.ts';

/** The one line of each row with the article alone, in the further languages; badges in brackets. */
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
    'avant l’allusion de Poutine [déduit]',
    '푸틴의 거론 전 [추론]',
    'до упоминания об этом Путиным [наш вывод]',
    'قبل إشارة بوتين إلى ذلك [مستنتج]',
  ],
  [
    'recibimiento',
    '« aux petites heures du matin », 00:00–06:00 [jour déduit]',
    '“새벽에”, 00:00–06:00 [날짜 추론]',
    '«ночью, до рассвета», 00:00–06:00 [день — наш вывод]',
    '«في ساعات الفجر»، 00:00–06:00 [يوم مستنتج]',
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
    'après l’arrivée [déduit]',
    '도착 후 [추론]',
    'после прибытия [наш вывод]',
    'بعد الوصول [مستنتج]',
  ],
  ['visto-bueno', 'après les négociations', '협상 후', 'после переговоров', 'بعد المفاوضات'],
  [
    'firma',
    'après l’approbation [déduit]',
    '승인 후 [추론]',
    'после одобрения [наш вывод]',
    'بعد الموافقة [مستنتج]',
  ],
  [
    'putin-documento',
    'après la signature [déduit]',
    '서명 후 [추론]',
    'после подписания [наш вывод]',
    'بعد التوقيع [مستنتج]',
  ],
  ['kim-apoyo', 'pendant la visite', '방문 중', 'во время визита', 'أثناء الزيارة'],
  ['chantaje', 'pendant la visite', '방문 중', 'во время визита', 'أثناء الزيارة'],
  ['nueva-era', 'pendant la visite', '방문 중', 'во время визита', 'أثناء الزيارة'],
  [
    'alusion',
    'l’article ne dit pas quand',
    '기사에 시점 언급 없음',
    'в статье не сказано, когда',
    'لا يذكر المقال متى',
  ],
  [
    'violacion',
    'l’article ne dit pas quand',
    '기사에 시점 언급 없음',
    'в статье не сказано, когда',
    'لا يذكر المقال متى',
  ],
  [
    'alianza',
    'l’article ne dit pas quand',
    '기사에 시점 언급 없음',
    'в статье не сказано, когда',
    'لا يذكر المقال متى',
  ],
  [
    'defensiva',
    'l’article ne dit pas quand',
    '기사에 시점 언급 없음',
    'в статье не сказано, когда',
    'لا يذكر المقال متى',
  ],
  [
    'gracias',
    'l’article ne dit pas quand',
    '기사에 시점 언급 없음',
    'в статье не сказано, когда',
    'لا يذكر المقال متى',
  ],
  [
    'revision',
    'l’article ne dit pas quand',
    '기사에 시점 언급 없음',
    'в статье не сказано, когда',
    'لا يذكر المقال متى',
  ],
  [
    'temor',
    'sans heure; a pu commencer avant la visite',
    '시각 없음; 방문 전에 시작됐을 수 있음',
    'время не указано; могло начаться ещё до визита',
    'بلا توقيت; ربما بدأ ذلك قبل الزيارة',
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
      it(id, () => expect(tellLine(id, words).replaceAll('\u202f', ' ')).to.equal(expected[place]));

    it('covers every event that is shown', () => {
      expect(words.solution.events.map(({id}) => id)).to.have.members(table.map(([id]) => id));
    });
  });
}
