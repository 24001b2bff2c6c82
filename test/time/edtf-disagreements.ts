import {momentSpan} from '../../src/time/moment.ts';

/** Where the package `edtf` and we differ, and why: each is explained under its name in docs/edtf.md. */
export interface Disagreement {
  readonly name: string;
  readonly who: 'they read it' | 'we read it' | 'other span';
  readonly texts: {test(text: string): boolean};
}

const RUN = /(-?\d{4}(?:-\d\d)?(?:-\d\d)?)\.\.(-?\d{4}(?:-\d\d)?(?:-\d\d)?)/g;

const hasReversedRun = (text: string): boolean =>
  [...text.matchAll(RUN)].some(([, from = '', to = '']) => {
    const [a, b] = [momentSpan(from, 'UTC'), momentSpan(to, 'UTC')];
    return !!a && !!b && a.first >= b.last;
  });

export const DISAGREEMENTS: readonly Disagreement[] = [
  {name: 'Bare centuries and decades', who: 'they read it', texts: /^-?\d{2,3}[?~%]?$/},
  {name: 'Wholly unspecified years', who: 'they read it', texts: /^XXXX/},
  {name: 'Minus zero', who: 'they read it', texts: /-0000/},
  {name: 'Days that are not', who: 'they read it', texts: /-02-29([T/,\]?~%]|\.\.|$)/},
  {name: 'Two unknown ends', who: 'they read it', texts: /^\/$/},
  {name: 'Level 2: qualified parts', who: 'they read it', texts: /[?~%](?=[-\d])/},
  {
    name: 'Level 2: digits left open anywhere',
    who: 'they read it',
    texts: /X\d|X(?=-\d)|\dX(?=[?~%]?(-|\/|$|,|\]|\.))|-X|X{3}/,
  },
  {name: 'Level 2: qualified parts', who: 'they read it', texts: /[?~%]\]|[?~%](,|\.\.)/},
  {name: 'Runs with two open marks', who: 'they read it', texts: /\.\.[^,\]]+\.\./},
  {name: 'Reversed runs', who: 'they read it', texts: {test: hasReversedRun}},
  {name: 'Years with a sign', who: 'we read it', texts: /[+-]\d{5,}/},
  {
    name: 'Seasons in more places',
    who: 'we read it',
    texts: /\d{4}-(2[1-9]|3\d|4[01])([?~%]|\/|,|\]|\.\.|$)/,
  },
  {name: 'Open digits and qualifiers', who: 'we read it', texts: /X[?~%]|X\//},
  {
    name: 'Times to the hour, and fractions',
    who: 'we read it',
    texts: /T\d\d([.,+−Z-]|$|\/|:\d\d[.,]|:\d\d:\d\d,)/,
  },
  {name: 'Offsets', who: 'we read it', texts: /[+−-](0|1|2)\d:?\d\d(\/|$)|[+−-]\d\d(\/|$)/},
  {name: 'Intervals with open digits', who: 'we read it', texts: /X.*\/|\/.*X/},
  {
    name: 'Level 2: sets',
    who: 'we read it',
    texts: /^\[.*( |,\.\.|\.\.,|\d{4}\.\.-?\d{4}-|-\d\d\.\.-?\d{4}(?!-\d))/,
  },
  {name: 'Long years with a qualifier', who: 'we read it', texts: /Y-?\d+[?~%]/},
  {name: 'Fractions of a second', who: 'other span', texts: /\.\d+/},
  {name: 'Open digits before the common era', who: 'other span', texts: /^-.*X/},
  {name: 'Years beyond four digits', who: 'other span', texts: /^Y/},
  {name: 'Sets', who: 'other span', texts: /^\[/},
  {name: 'Seasons', who: 'other span', texts: /^-?\d{4}-[234]\d$/},
];
