/** What the page for frames says where it has no story to show, in each language. */
export interface FrameWords {
  /** No address was given. */
  readonly nothing: string;
  /** The address is of a host that the owner of the page has not listed. */
  readonly refused: string;
}

export const frameWords: {readonly [language: string]: FrameWords} = {
  ar: {
    nothing: 'لم تُحدَّد قصة: أضِف ‎?src=‎ وعنوانها إلى رابط هذه الصفحة.',
    refused: 'لا تعرض هذه الصفحة قصصًا من {host}.',
  },
  en: {
    nothing: 'No story was named: add ?src= and its address to the address of this page.',
    refused: 'This page shows no stories from {host}.',
  },
  es: {
    nothing: 'Falta la historia: añada ?src= y su dirección a la dirección de esta página.',
    refused: 'Esta página no muestra historias de {host}.',
  },
  fr: {
    nothing: 'Aucun récit n’est indiqué : ajoutez ?src= et son adresse à l’adresse de cette page.',
    refused: 'Cette page n’affiche pas de récits de {host}.',
  },
  ko: {
    nothing: '표시할 이야기가 없습니다. 이 페이지 주소에 ?src=와 이야기 주소를 덧붙이세요.',
    refused: '이 페이지는 {host}의 이야기를 표시하지 않습니다.',
  },
  ru: {
    nothing: 'История не указана: добавьте ?src= и её адрес к адресу этой страницы.',
    refused: 'Эта страница не показывает истории с {host}.',
  },
};
