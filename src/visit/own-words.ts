/**
 * The sources' own words, letter by letter, in the language in which they were published: a story in any language quotes them.
 * `labels` are words for a time, without quotation marks; `excerpts` are the evidence for a claim.
 */
export const SPANISH = {
  labels: {
    invasion: 'desde el inicio de la invasión de Ucrania',
    months: 'desde hace meses',
    earlyHours: 'en la madrugada',
    noon: 'desde el mediodía',
    twoHours: 'aproximadamente dos horas',
    afterTalks: 'Tras una serie de negociaciones…',
    wednesday: 'este miércoles',
  },
  excerpts: {
    aislamiento: 'relativo aislamiento diplomático',
    sanciones: 'duras sanciones por su programa nuclear',
    municiones: 'acusan desde hace meses a Corea del Norte',
    otan: 'posibilidad de entregar armas a Ucrania',
    recibimiento: 'recibió a Putin en la pista del aeropuerto en la madrugada',
    calles: 'calles de Pyongyang fueron decoradas',
    negociaciones: 'durante aproximadamente dos horas',
    tras: 'Tras una serie de negociaciones',
    visto: 'Palacio del Sol de Kumsusan, han dado el visto bueno',
    firmado: 'han firmado un tratado',
    preve: 'prevé asistencia mutua en caso de «agresión»',
    esbozado: 'han esbozado un tratado',
    rubricados: 'han rubricados sus firmas',
    documento: 'asistencia mutua ante posibles agresiones',
    apoyo: 'apoya plenamente la guerra de Rusia',
    chantaje: 'no aceptan el lenguaje del chantaje',
    era: 'Kim celebró una «nueva era»',
    alusion: 'alusión a las últimas declaraciones',
    violacion: 'esto está pasando y es una clara violación',
    alianza: '«garantizará de forma confiable la alianza»',
    defensiva: 'de naturaleza «defensiva»',
    amigo: 'calificó a Putin de «mejor amigo»',
    gracias: 'agradeció a Kim el apoyo «constante e inquebrantable»',
    revision: 'sanciones contra Pyongyang fueran «revisadas»',
    temor: 'temen un refuerzo de la cooperación militar',
    eeuu: 've con recelo esta visita. Washington ha expresado su «preocupación»',
  },
};

export const ENGLISH = {
  labels: {
    after2: 'shortly after 2\u00a0a.m.',
    hourAndHalf: 'about an hour and a half',
  },
  excerpts: {
    rounds: 'about an hour and a half … followed by one-on-one talks',
    guestHouse: 'Kumsusan State Guest House',
    support: 'consistent and unwavering support',
  },
};
