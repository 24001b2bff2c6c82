import type {VisitTexts} from './texts.ts';

export const en: VisitTexts = {
  title: 'Putin in Pyongyang: what is known, and in what order',
  summary:
    'A welcome on the airport tarmac, about two hours of talks, approval of an agreement and the signing of a treaty. The article states only that the approval came after the talks; the rest of the order is inferred or not known.',
  zone: 'Pyongyang time',
  groups: {
    antecedentes: 'Background',
    llegada: 'Arrival',
    conversaciones: 'Talks',
    tratado: 'Treaty',
    declaraciones: 'Statements',
    reacciones: 'Reactions',
  },
  sources: {
    articulo: {
      title:
        'Putin and Kim Jong Un seal their alliance with a mutual defence agreement in case of aggression',
      note: 'The article says “this Wednesday”: we assume it came out that day and end the bands at 24:00 Pyongyang time.',
    },
    calendario: {
      title: 'The date, according to KBS and KCNA: Wednesday 19 June 2024',
      publisher: 'other sources (KBS, KCNA)',
      note: 'That this Wednesday was 19 June 2024 comes from other sources.',
    },
    kbs: {
      title: 'KBS World',
    },
    ria: {
      title: 'RIA Novosti, quoted by KBS and Dong-A',
      publisher: 'RIA Novosti',
    },
    kremlin: {
      title: 'The Kremlin, quoted by KBS',
      publisher: 'the Kremlin',
    },
    sputnik: {
      title: 'Sputnik',
    },
    kcna: {
      title: 'KCNA, the North Korean news agency',
      publisher: 'KCNA',
    },
  },
  people: {
    putin: 'Vladimir Putin',
    kim: 'Kim Jong Un',
    delegations: 'The leaders of both countries, together with their delegations',
    interfax: 'the Interfax news agency',
    agencies: 'Russian news agencies',
  },
  events: {
    aislamiento: {
      title: 'Russia is in relative diplomatic isolation',
    },
    sanciones: {
      title: 'North Korea is under harsh sanctions over its nuclear programme',
    },
    municiones: {
      title: 'Western powers accuse North Korea of supplying ammunition and missiles to Russia',
    },
    otan: {
      title: 'Leaders of NATO countries speak of possibly supplying weapons to Ukraine',
      text: 'They also speak of endorsing their use against targets in Russian territory. The article does not say which leaders, or when.',
    },
    visita: {
      title: 'Putin in Pyongyang',
      name: 'the visit',
      text: 'According to KBS, Putin spent about 21\u00a0hours in Pyongyang and left around midnight.',
    },
    aterrizaje: {
      title: 'Putin’s plane lands in Pyongyang',
      short: 'Landing',
      name: 'the landing',
      text: 'The two times are compatible: RIA gives the minute, the Kremlin only a rough time.',
    },
    recibimiento: {
      title: 'Kim receives Putin on the airport tarmac',
      short: 'Kim receives Putin on the tarmac',
      name: 'the arrival',
      text: 'A red carpet was rolled out. The article does not mention the landing or name the airport.',
      place: 'The airport tarmac',
    },
    bienvenida: {
      title: 'Official welcome in Kim Il Sung Square',
      short: 'Official welcome',
      name: 'the official welcome',
      text: 'The article does not mention it: it tells only of the welcome on the tarmac.',
      place: 'Kim Il Sung Square',
    },
    calles: {
      title: 'Pyongyang’s streets are decorated with both countries’ flags and giant portraits of Putin',
      note: 'may predate the arrival',
    },
    negociaciones: {
      title: 'A series of talks lasting about two hours',
      short: 'A series of talks',
      name: 'the talks',
      text: 'As it was a series, there may have been more than one meeting. The article does not say where they were held, or who negotiated.',
    },
    delegaciones: {
      title: 'The two delegations meet',
      name: 'the delegations’ meeting',
      text: 'Sputnik tells it apart from the one-on-one talks that followed; the article speaks only of a series of negotiations.',
    },
    'visto-bueno': {
      title: 'The leaders approve an agreement at the Kumsusan Palace of the Sun',
      short: 'Approval of an agreement',
      name: 'the approval',
      text: 'This is the only order the article gives: first the talks, then the approval.',
      place: 'Kumsusan Palace of the Sun',
    },
    firma: {
      title: 'The two countries sign a strategic partnership treaty',
      short: 'Signing of the treaty',
      name: 'the signing',
      text: 'It provides for mutual assistance in case of “aggression” (para.\u00a01). The article gives no time for the signing and does not say whether it came before or after the approval.',
      wording:
        'The article uses four: “signed” (para.\u00a01), “outlined” (2), “approved” (4) and “put their signatures to it” (5). That they speak of the same document is our inference.',
    },
    'putin-documento': {
      title: 'Putin: the document makes “mutual assistance” possible',
      short: 'Putin: “mutual assistance”',
      text: 'The assistance would be “in the face of possible aggression against any of the signatory parties”.',
    },
    'kim-apoyo': {
      title: 'Kim says North Korea fully supports Russia’s war against Ukraine',
      short: 'Kim: support for the war',
      text: 'The article does not quote his words or say whether this was before or after the signing.',
    },
    chantaje: {
      title: 'Putin: Russia and North Korea “do not accept the language of blackmail”',
      text: 'In the same sentence he repeated that both conduct “an independent foreign policy”.',
    },
    'nueva-era': {
      title: 'Kim hails a “new era” in bilateral relations',
    },
    alusion: {
      title: 'Putin alludes to statements by leaders of NATO countries on weapons for Ukraine',
      name: 'Putin’s allusion',
    },
    violacion: {
      title: 'Putin: “this is happening and is a clear violation of the restrictions” (Interfax)',
      text: 'Those assumed by Western countries, he says.',
    },
    alianza: {
      title: 'Kim: the treaty “will reliably guarantee the alliance”',
      text: 'He also said that it will help to keep peace and stability in the region.',
    },
    defensiva: {
      title: 'Kim: the agreement is “defensive” and Putin is North Korea’s “best friend”',
    },
    gracias: {
      title: 'Putin thanks Kim for “constant and unwavering” support and invites him to Moscow',
    },
    revision: {
      title: 'Putin argues that the sanctions against Pyongyang should be “revised”',
    },
    temor: {
      title: 'Western powers fear closer military cooperation',
      short: 'West fears closer cooperation',
      note: 'may have begun before the visit',
    },
    eeuu: {
      title: 'The United States is wary of the visit and voices “concern”',
      text: 'The reason, according to the article, is what it implies for the security of South Korea and Ukraine.',
      note: 'may predate the visit',
    },
  },
  because: {
    otan: 'Putin can only allude to what has already been said.',
    visita: 'We count the visit from the landing, which KBS places shortly after 2\u00a0a.m.',
    after2: 'We read “shortly after 2\u00a0a.m.” as between 02:00 and 03:00.',
    earlyHours: 'We read «madrugada» as the hours from 00:00 to 06:00.',
    day: 'It does not name the day. We take it to be Wednesday, the day on which the article places the visit (“this Wednesday”, paragraph\u00a01).',
    landed: 'To be received on the tarmac, Putin must already have landed.',
    arrived: 'We assume that they did not begin until Putin had arrived; the article does not say so.',
    welcomed: 'We assume that they began after the official welcome.',
    met: 'We assume that it began after the official welcome.',
    over: 'A Sputnik page published at 16:54 reports the meeting as over.',
    round: 'We take it to be one of the negotiations after which the article places the approval.',
    firma: 'We assume that the document was signed once approved; the article does not say so.',
    documento: 'Putin speaks of a document that the article reports as signed.',
    delegations:
      'Sputnik places words like these at the delegations’ meeting; we assume that they are the ones the article reports.',
  },
  translations: {
    es: {
      labels: {
        invasion: 'since the start of the invasion of Ukraine',
        months: 'for months',
        earlyHours: 'in the early hours',
        noon: 'from noon',
        twoHours: 'about two hours',
        afterTalks: 'After a series of negotiations…',
        wednesday: 'this Wednesday',
      },
      excerpts: {
        aislamiento: 'relative diplomatic isolation',
        sanciones: 'harsh sanctions over its nuclear programme',
        municiones: 'have for months been accusing North Korea',
        otan: 'possibility of supplying weapons to Ukraine',
        recibimiento: 'received Putin on the airport tarmac in the early hours',
        calles: 'streets of Pyongyang were decorated',
        negociaciones: 'for about two hours',
        tras: 'After a series of negotiations',
        visto: 'Kumsusan Palace of the Sun, have approved',
        firmado: 'have signed a treaty',
        preve: 'provides for mutual assistance in case of “aggression”',
        esbozado: 'have outlined a treaty',
        rubricados: 'have put their signatures to it',
        documento: 'mutual assistance in the face of possible aggression',
        apoyo: 'fully supports Russia’s war',
        chantaje: 'do not accept the language of blackmail',
        era: 'Kim hailed a “new era”',
        alusion: 'allusion to the latest statements',
        violacion: 'this is happening and is a clear violation',
        alianza: '“will reliably guarantee the alliance”',
        defensiva: '“defensive” in nature',
        amigo: 'called Putin a “best friend”',
        gracias: 'thanked Kim for the “constant and unwavering” support',
        revision: 'sanctions against Pyongyang be “revised”',
        temor: 'fear closer military cooperation',
        eeuu: 'is wary of this visit. Washington has expressed its “concern”',
      },
    },
  },
};
