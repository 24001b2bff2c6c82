import type {GalleryCase} from '../case.ts';

export const saoPauloMidnight: GalleryCase = {
  id: 'sao-paulo-midnight',
  title: 'A day without midnight in São Paulo',
  description:
    'On 4 November 2018 the clock went from 24:00 to 01:00: the day begins at 01:00, and its line is there all the same.',
  story: {
    version: 1,
    lang: 'pt',
    title: 'A noite do apagão',
    timeZone: 'America/Sao_Paulo',
    groups: [
      {id: 'rede', title: 'Rede elétrica'},
      {id: 'cidade', title: 'Cidade'},
    ],
    events: [
      {id: 'queda', title: 'A luz cai no centro', group: 'rede', when: '2018-11-03T23:40', lasts: 'PT0S'},
      {
        id: 'volta',
        title: 'A luz volta, uma hora e dez minutos depois',
        short: 'A luz volta',
        group: 'rede',
        when: '2018-11-04T01:50',
        lasts: 'PT0S',
      },
      {id: 'metro', title: 'Metrô parado', group: 'cidade', when: '2018-11-03T23:45/2018-11-04T02:30'},
      {id: 'domingo', title: 'Comércio fechado no domingo', group: 'cidade', when: '2018-11-04'},
    ],
  },
};
