import type {VisitTexts} from './texts.ts';

export const es: VisitTexts = {
  title: 'Putin en Pyongyang: qué se sabe y en qué orden',
  summary:
    'Recibimiento en la pista del aeropuerto, unas dos horas de negociaciones, visto bueno a un acuerdo y firma de un tratado. El artículo solo dice que el visto bueno llegó tras las negociaciones; el resto del orden se deduce o no consta.',
  zone: 'hora de Pyongyang',
  groups: {
    antecedentes: 'Antecedentes',
    llegada: 'Llegada',
    conversaciones: 'Conversaciones',
    tratado: 'Tratado',
    declaraciones: 'Declaraciones',
    reacciones: 'Reacciones',
  },
  sources: {
    articulo: {
      title: 'Putin y Kim Jong-un sellan su alianza con un acuerdo de defensa mutua en caso de agresión',
      note: 'El artículo dice «este miércoles»: suponemos que salió ese día y cerramos las franjas a las 24:00 de Pyongyang.',
    },
    calendario: {
      title: 'La fecha, según KBS y KCNA: miércoles 19 de junio de 2024',
      publisher: 'otras fuentes (KBS, KCNA)',
      note: 'Que ese miércoles fue el 19 de junio de 2024 lo dicen otras fuentes.',
    },
    kbs: {
      title: 'KBS World',
    },
    ria: {
      title: 'RIA Nóvosti, citada por KBS y Dong-A',
      publisher: 'RIA Nóvosti',
    },
    kremlin: {
      title: 'El Kremlin, citado por KBS',
      publisher: 'el Kremlin',
    },
    sputnik: {
      title: 'Sputnik',
    },
    kcna: {
      title: 'KCNA, la agencia norcoreana',
      publisher: 'KCNA',
    },
  },
  people: {
    putin: 'Vladimir Putin',
    kim: 'Kim Jong Un',
    delegations: 'Los líderes de ambos países, junto a sus delegaciones',
    interfax: 'la agencia Interfax',
    agencies: 'las agencias de prensa rusas',
  },
  events: {
    aislamiento: {
      title: 'Rusia sufre un relativo aislamiento diplomático',
    },
    sanciones: {
      title: 'Corea del Norte, sometida a duras sanciones por su programa nuclear',
    },
    municiones: {
      title:
        'Las potencias occidentales acusan a Corea del Norte de suministrar municiones y misiles a Rusia',
    },
    otan: {
      title: 'Líderes de países de la OTAN hablan de la posibilidad de entregar armas a Ucrania',
      text: 'También de avalar que se usen para atacar objetivos en territorio ruso. El artículo no dice qué líderes ni cuándo.',
    },
    visita: {
      title: 'Putin, en Pyongyang',
      name: 'la visita',
      text: 'Según KBS, Putin pasó unas 21\u00a0horas en Pyongyang y se marchó cerca de la medianoche.',
    },
    aterrizaje: {
      title: 'El avión de Putin aterriza en Pyongyang',
      short: 'Aterrizaje',
      name: 'el aterrizaje',
      text: 'Los dos datos son compatibles: RIA da el minuto; el Kremlin, solo una referencia.',
    },
    recibimiento: {
      title: 'Kim recibe a Putin en la pista del aeropuerto',
      short: 'Kim recibe a Putin en la pista',
      name: 'la llegada',
      text: 'Lo hizo con una alfombra roja. El artículo no menciona el aterrizaje ni nombra el aeropuerto.',
      place: 'La pista del aeropuerto',
    },
    bienvenida: {
      title: 'Bienvenida oficial en la plaza Kim Il Sung',
      short: 'Bienvenida oficial',
      name: 'la bienvenida oficial',
      text: 'El artículo no la menciona: solo cuenta el recibimiento en la pista.',
      place: 'Plaza Kim Il Sung',
    },
    calles: {
      title: 'Las calles de Pyongyang, decoradas con banderas de ambos países y retratos gigantes de Putin',
      note: 'pudo ser antes de la llegada',
    },
    negociaciones: {
      title: 'Una serie de negociaciones de unas dos horas',
      short: 'Una serie de negociaciones',
      name: 'las negociaciones',
      text: 'Al ser una serie, pudo haber más de una reunión. El artículo no dice dónde negociaron ni quiénes.',
    },
    delegaciones: {
      title: 'Reunión de las dos delegaciones',
      name: 'la reunión de las delegaciones',
      text: 'Sputnik la distingue de las conversaciones a solas que siguieron; el artículo solo habla de una serie de negociaciones.',
    },
    'visto-bueno': {
      title: 'Visto bueno a un acuerdo en el Palacio del Sol de Kumsusan',
      short: 'Visto bueno a un acuerdo',
      name: 'el visto bueno',
      text: 'Es el único orden que da el artículo: primero las negociaciones, después el visto bueno.',
      place: 'Palacio del Sol de Kumsusan',
    },
    firma: {
      title: 'Los dos países firman un tratado de asociación estratégica',
      short: 'Firma del tratado',
      name: 'la firma',
      text: 'Prevé asistencia mutua en caso de «agresión» (párr.\u00a01). El artículo no da la hora de la firma ni dice si fue antes o después del visto bueno.',
      wording:
        'El artículo usa cuatro: «firmado» (párr.\u00a01), «esbozado» (2), «visto bueno» (4) y «rubricados [sic] sus firmas» (5). Que hablen del mismo documento es deducción nuestra.',
    },
    'putin-documento': {
      title: 'Putin: el documento permite poner en marcha la «asistencia mutua»',
      short: 'Putin: «asistencia mutua»',
      text: 'La asistencia sería «ante posibles agresiones contra cualquiera de las partes firmantes».',
    },
    'kim-apoyo': {
      title: 'Kim afirma que Corea del Norte apoya plenamente la guerra de Rusia contra Ucrania',
      short: 'Kim: apoyo a la guerra',
      text: 'El artículo no cita sus palabras ni dice si fue antes o después de la firma.',
    },
    chantaje: {
      title: 'Putin: Rusia y Corea del Norte «no aceptan el lenguaje del chantaje»',
      text: 'Reiteró en la misma frase que ambos llevan a cabo «una política exterior independiente».',
    },
    'nueva-era': {
      title: 'Kim celebra una «nueva era» de las relaciones bilaterales',
    },
    alusion: {
      title: 'Putin alude a las declaraciones de líderes de países de la OTAN sobre armas para Ucrania',
      name: 'la alusión de Putin',
    },
    violacion: {
      title: 'Putin: «esto está pasando y es una clara violación de las restricciones» (según Interfax)',
      text: 'Las asumidas por los países occidentales, dice.',
    },
    alianza: {
      title: 'Kim: el tratado «garantizará de forma confiable la alianza»',
      text: 'También dijo que contribuirá a mantener la paz y la estabilidad en la región.',
    },
    defensiva: {
      title: 'Kim: el acuerdo es de naturaleza «defensiva» y Putin, el «mejor amigo» de Corea del Norte',
    },
    gracias: {
      title: 'Putin agradece el apoyo «constante e inquebrantable» e invita a Kim a Moscú',
    },
    revision: {
      title: 'Putin defiende que las sanciones contra Pyongyang sean «revisadas»',
    },
    temor: {
      title: 'Las potencias occidentales temen un refuerzo de la cooperación militar',
      short: 'Occidente teme más cooperación',
      note: 'pudo empezar antes de la visita',
    },
    eeuu: {
      title: 'Estados Unidos ve la visita con recelo y expresa «preocupación»',
      text: 'La razón, según el artículo, son las implicaciones para la seguridad de Corea del Sur y de Ucrania.',
      note: 'pudo ser antes de la visita',
    },
  },
  because: {
    otan: 'Putin solo puede aludir a lo que ya se ha dicho.',
    visita: 'Contamos la visita desde el aterrizaje, que KBS sitúa poco después de las dos.',
    after2: 'Leemos «poco después de las dos» como entre las 02:00 y las 03:00.',
    earlyHours: 'Leemos «madrugada» como las horas entre las 00:00 y las 06:00.',
    day: 'No dice de qué día. Suponemos que fue el miércoles, el día en que el artículo sitúa la visita («este miércoles», párrafo\u00a01).',
    landed: 'Para que Kim lo recibiera en la pista, el avión tenía que haber aterrizado.',
    arrived: 'Suponemos que no empezaron hasta que Putin llegó; el artículo no lo dice.',
    welcomed: 'Suponemos que empezaron después de la bienvenida oficial.',
    met: 'Suponemos que empezó después de la bienvenida oficial.',
    over: 'Una página de Sputnik publicada a las 16:54 da la reunión por terminada.',
    round: 'La tomamos por una de las negociaciones tras las que el artículo sitúa el visto bueno.',
    firma: 'Suponemos que el documento se firmó una vez aprobado; el artículo no lo dice.',
    documento: 'Putin habla de un documento que el artículo da por firmado.',
    delegations:
      'Sputnik sitúa palabras como estas en la reunión de las delegaciones; suponemos que son las que cuenta el artículo.',
  },
  translations: {
    en: {
      labels: {
        after2: 'poco después de las dos',
        hourAndHalf: 'alrededor de una hora y media',
      },
      excerpts: {
        rounds: 'alrededor de una hora y media … seguida de conversaciones a solas',
        guestHouse: 'Casa de Huéspedes de Estado de Kumsusan',
        support: 'apoyo constante e inquebrantable',
      },
    },
  },
};
