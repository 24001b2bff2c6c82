import type {VisitTexts} from './texts.ts';

export const fr: VisitTexts = {
  title: 'Poutine à Pyongyang\u202f: ce que l’on sait, et dans quel ordre',
  summary:
    'Un accueil sur le tarmac de l’aéroport, environ deux heures de négociations, l’approbation d’un accord et la signature d’un traité. L’article dit seulement que l’approbation est intervenue après les négociations\u202f; le reste de l’ordre est déduit ou inconnu.',
  zone: 'heure de Pyongyang',
  groups: {
    antecedentes: 'Contexte',
    llegada: 'Arrivée',
    conversaciones: 'Négociations',
    tratado: 'Traité',
    declaraciones: 'Déclarations',
    reacciones: 'Réactions',
  },
  sources: {
    articulo: {
      title:
        'Poutine et Kim Jong-un scellent leur alliance par un accord de défense mutuelle en cas d’agression',
      note: 'L’article dit «\u202fce mercredi\u202f»\u202f: nous supposons qu’il a paru ce jour-là et arrêtons les bandes à 24:00, heure de Pyongyang.',
    },
    calendario: {
      title: 'La date, selon KBS et KCNA\u202f: mercredi 19 juin 2024',
      publisher: 'd’autres sources (KBS, KCNA)',
      note: 'Ce sont d’autres sources qui disent que ce mercredi était le 19 juin 2024.',
    },
    kbs: {
      title: 'KBS World',
    },
    ria: {
      title: 'RIA Novosti, citée par KBS et Dong-A',
      publisher: 'RIA Novosti',
    },
    kremlin: {
      title: 'Le Kremlin, cité par KBS',
      publisher: 'le Kremlin',
    },
    sputnik: {
      title: 'Sputnik',
    },
    kcna: {
      title: 'KCNA, l’agence nord-coréenne',
      publisher: 'KCNA',
    },
  },
  people: {
    putin: 'Vladimir Poutine',
    kim: 'Kim Jong-un',
    delegations: 'Les dirigeants des deux pays, aux côtés de leurs délégations',
    interfax: 'l’agence Interfax',
    agencies: 'les agences de presse russes',
  },
  events: {
    aislamiento: {
      title: 'La Russie est dans un relatif isolement diplomatique',
    },
    sanciones: {
      title: 'La Corée du Nord est soumise à de dures sanctions pour son programme nucléaire',
    },
    municiones: {
      title:
        'Les puissances occidentales accusent la Corée du Nord de fournir des munitions et des missiles à la Russie',
    },
    otan: {
      title: 'Des dirigeants de pays de l’OTAN évoquent la possibilité de livrer des armes à l’Ukraine',
      text: 'Et aussi celle d’en cautionner l’usage contre des cibles en territoire russe. L’article ne dit ni quels dirigeants ni quand.',
    },
    visita: {
      title: 'Poutine à Pyongyang',
      name: 'la visite',
      text: 'Selon KBS, Poutine a passé environ 21\u00a0heures à Pyongyang et en est reparti vers minuit.',
    },
    aterrizaje: {
      title: 'L’avion de Poutine se pose à Pyongyang',
      short: 'Atterrissage',
      name: 'l’atterrissage',
      text: 'Les deux indications sont compatibles\u202f: RIA donne la minute\u202f; le Kremlin, un simple repère.',
    },
    recibimiento: {
      title: 'Kim accueille Poutine sur le tarmac de l’aéroport',
      short: 'Kim accueille Poutine sur le tarmac',
      name: 'l’arrivée',
      text: 'Il a fait dérouler un tapis rouge. L’article ne mentionne pas l’atterrissage et ne nomme pas l’aéroport.',
      place: 'Le tarmac de l’aéroport',
    },
    bienvenida: {
      title: 'Cérémonie officielle de bienvenue sur la place Kim Il-sung',
      short: 'Bienvenue officielle',
      name: 'la cérémonie de bienvenue',
      text: 'L’article n’en parle pas\u202f: il ne raconte que l’accueil sur le tarmac.',
      place: 'Place Kim Il-sung',
    },
    calles: {
      title:
        'Les rues de Pyongyang sont décorées de drapeaux des deux pays et de portraits géants de Poutine',
      note: 'peut-être avant l’arrivée',
    },
    negociaciones: {
      title: 'Une série de négociations d’environ deux heures',
      short: 'Une série de négociations',
      name: 'les négociations',
      text: 'Comme il s’agit d’une série, il a pu y avoir plus d’une réunion. L’article ne dit ni où l’on a négocié ni qui l’a fait.',
    },
    delegaciones: {
      title: 'Réunion des deux délégations',
      name: 'la réunion des délégations',
      text: 'Sputnik la distingue des entretiens en tête à tête qui ont suivi\u202f; l’article ne parle que d’une série de négociations.',
    },
    'visto-bueno': {
      title: 'Les dirigeants approuvent un accord au palais du Soleil de Kumsusan',
      short: 'Approbation d’un accord',
      name: 'l’approbation',
      text: 'C’est le seul ordre que donne l’article\u202f: d’abord les négociations, ensuite l’approbation.',
      place: 'Palais du Soleil de Kumsusan',
    },
    firma: {
      title: 'Les deux pays signent un traité de partenariat stratégique',
      short: 'Signature du traité',
      name: 'la signature',
      text: 'Il prévoit une assistance mutuelle en cas d’«\u202fagression\u202f» (par.\u00a01). L’article ne donne pas l’heure de la signature et ne dit pas si elle a eu lieu avant ou après l’approbation.',
      wording:
        'L’article en emploie quatre\u202f: «\u202fsigné\u202f» (par.\u00a01), «\u202fesquissé\u202f» (2), «\u202fapprouvé\u202f» (4) et «\u202fapposé leurs signatures\u202f» (5). Qu’ils parlent du même document, c’est nous qui le déduisons.',
    },
    'putin-documento': {
      title: 'Poutine\u202f: le document permet de mettre en œuvre l’«\u202fassistance mutuelle\u202f»',
      short: 'Poutine\u202f: «\u202fassistance mutuelle\u202f»',
      text: 'L’assistance jouerait «\u202fface à d’éventuelles agressions contre l’une quelconque des parties signataires\u202f».',
    },
    'kim-apoyo': {
      title: 'Kim affirme que la Corée du Nord soutient pleinement la guerre de la Russie contre l’Ukraine',
      short: 'Kim\u202f: soutien à la guerre',
      text: 'L’article ne cite pas ses mots et ne dit pas si c’était avant ou après la signature.',
    },
    chantaje: {
      title:
        'Poutine\u202f: la Russie et la Corée du Nord «\u202fn’acceptent pas le langage du chantage\u202f»',
      text: 'Il a réaffirmé dans la même phrase que les deux pays mènent «\u202fune politique étrangère indépendante\u202f».',
    },
    'nueva-era': {
      title: 'Kim salue une «\u202fnouvelle ère\u202f» des relations bilatérales',
    },
    alusion: {
      title:
        'Poutine fait allusion aux déclarations de dirigeants de pays de l’OTAN sur des armes pour l’Ukraine',
      name: 'l’allusion de Poutine',
    },
    violacion: {
      title:
        'Poutine\u202f: «\u202fc’est en train de se produire et c’est une violation manifeste des restrictions\u202f» (selon Interfax)',
      text: 'Celles auxquelles se sont engagés les pays occidentaux, dit-il.',
    },
    alianza: {
      title: 'Kim\u202f: le traité «\u202fgarantira de manière fiable l’alliance\u202f»',
      text: 'Il a aussi dit qu’il contribuera au maintien de la paix et de la stabilité dans la région.',
    },
    defensiva: {
      title:
        'Kim\u202f: l’accord est de nature «\u202fdéfensive\u202f» et Poutine est le «\u202fmeilleur ami\u202f» de la Corée du Nord',
    },
    gracias: {
      title:
        'Poutine remercie Kim de son soutien «\u202fconstant et inébranlable\u202f» et l’invite à Moscou',
    },
    revision: {
      title: 'Poutine plaide pour que les sanctions contre Pyongyang soient «\u202frévisées\u202f»',
    },
    temor: {
      title: 'Les puissances occidentales craignent un renforcement de la coopération militaire',
      short: 'L’Occident craint plus de coopération',
      note: 'a pu commencer avant la visite',
    },
    eeuu: {
      title: 'Les États-Unis voient la visite avec méfiance et expriment leur «\u202fpréoccupation\u202f»',
      text: 'La raison, selon l’article\u202f: les implications pour la sécurité de la Corée du Sud et de l’Ukraine.',
      note: 'peut-être avant la visite',
    },
  },
  because: {
    otan: 'Poutine ne peut faire allusion qu’à ce qui a déjà été dit.',
    visita:
      'Nous comptons la visite à partir de l’atterrissage, que KBS situe peu après deux heures du matin.',
    after2: 'Nous lisons «\u202fpeu après deux heures du matin\u202f» comme une heure entre 02:00 et 03:00.',
    earlyHours: 'Nous lisons «\u202fmadrugada\u202f» comme les heures entre 00:00 et 06:00.',
    day: 'Le jour n’est pas précisé. Nous supposons que c’était mercredi, le jour où l’article situe la visite («\u202fce mercredi\u202f», paragraphe\u00a01).',
    landed: 'Pour que Poutine soit accueilli sur le tarmac, son avion devait avoir atterri.',
    arrived:
      'Nous supposons qu’elles n’ont pas commencé avant l’arrivée de Poutine\u202f; l’article ne le dit pas.',
    welcomed: 'Nous supposons qu’elles ont commencé après la cérémonie officielle de bienvenue.',
    met: 'Nous supposons qu’elle a commencé après la cérémonie officielle de bienvenue.',
    over: 'Une page de Sputnik publiée à 16:54 donne la réunion pour terminée.',
    round: 'Nous la tenons pour l’une des négociations après lesquelles l’article situe l’approbation.',
    firma: 'Nous supposons que le document a été signé une fois approuvé\u202f; l’article ne le dit pas.',
    documento: 'Poutine parle d’un document que l’article donne pour signé.',
    delegations:
      'Sputnik situe de telles paroles à la réunion des délégations\u202f; nous supposons que ce sont celles que rapporte l’article.',
  },
  translations: {
    es: {
      labels: {
        invasion: 'depuis le début de l’invasion de l’Ukraine',
        months: 'depuis des mois',
        earlyHours: 'aux petites heures du matin',
        noon: 'à partir de midi',
        twoHours: 'environ deux heures',
        afterTalks: 'Après une série de négociations…',
        wednesday: 'ce mercredi',
      },
      excerpts: {
        aislamiento: 'relatif isolement diplomatique',
        sanciones: 'de dures sanctions pour son programme nucléaire',
        municiones: 'accusent depuis des mois la Corée du Nord',
        otan: 'possibilité de livrer des armes à l’Ukraine',
        recibimiento: 'a accueilli Poutine sur le tarmac de l’aéroport aux petites heures du matin',
        calles: 'rues de Pyongyang ont été décorées',
        negociaciones: 'pendant environ deux heures',
        tras: 'Après une série de négociations',
        visto: 'palais du Soleil de Kumsusan, ont approuvé',
        firmado: 'ont signé un traité',
        preve: 'prévoit une assistance mutuelle en cas d’«\u202fagression\u202f»',
        esbozado: 'ont esquissé un traité',
        rubricados: 'ont apposé leurs signatures',
        documento: 'assistance mutuelle face à d’éventuelles agressions',
        apoyo: 'soutient pleinement la guerre de la Russie',
        chantaje: 'n’acceptent pas le langage du chantage',
        era: 'Kim a salué une «\u202fnouvelle ère\u202f»',
        alusion: 'allusion aux dernières déclarations',
        violacion: 'c’est en train de se produire et c’est une violation manifeste',
        alianza: '«\u202fgarantira de manière fiable l’alliance\u202f»',
        defensiva: 'de nature «\u202fdéfensive\u202f»',
        amigo: 'a qualifié Poutine de «\u202fmeilleur ami\u202f»',
        gracias: 'a remercié Kim pour le soutien «\u202fconstant et inébranlable\u202f»',
        revision: 'sanctions contre Pyongyang soient «\u202frévisées\u202f»',
        temor: 'craignent un renforcement de la coopération militaire',
        eeuu: 'voient cette visite avec méfiance. Washington a exprimé sa «\u202fpréoccupation\u202f»',
      },
    },
    en: {
      labels: {
        after2: 'peu après deux heures du matin',
        hourAndHalf: 'environ une heure et demie',
      },
      excerpts: {
        rounds: 'environ une heure et demie … suivie d’entretiens en tête à tête',
        guestHouse: 'Maison d’hôtes d’État de Kumsusan',
        support: 'un soutien constant et inébranlable',
      },
    },
  },
};
