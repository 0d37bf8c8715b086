import { lines } from '../lines.ts';
import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const sw: Language = {
  name: 'Swahili',
  script: 'Latin',
  negation: {
    before: wholeWords('hakuna|bila|si|hatu|usi|hawa|sio|siyo|hamna'),
    after: /^\s*(?:hakuna|hamna|bure)/u,
    reach: 20,
  },
  words: {
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (tiketi|tikiti|ticket|visa|chakula|malazi|nauli|pasipoti|passport|room|kulala|lunch) .. (bure|wanalipa|juu ya kampuni|kampuni|free|wanakulipia|ya kampuni|inalipiwa)
        (kampuni|wao) (inalipa|inalipia|wanalipa|inakulipia)
        (unakula na kulala|kula na kulala)
      `,
      match: lines`
        ⟦Tiketi bure⟧ kabisa
        ⟦kula na kulala⟧ kwetu
      `,
      twins: lines`
        Tiketi ya basi
        Chakula kitamu
      `,
    },
    CE_JOB_SEEKER: {
      patterns: lines`
        (natafuta|naomba|nahitaji) (kazi|ajira)
      `,
      match: lines`
        ⟦Natafuta kazi⟧ ya ndani
        ⟦naomba kazi⟧ jamani
      `,
      twins: lines`
        Tunahitaji mpishi
        Duka limefungwa
      `,
    },
    CE_LOCAL_JOB: {
      patterns: lines`
        (duka|kiwanda|shule|hospitali|hoteli|mgahawa|kliniki|barabara|mtaa|karibu na|jirani na|njoo|fika|ofisi zetu|ofisini kwetu|ltd|limited|stendi|kanisa|msikiti|sokoni|soko|saluni|bakery|shamba|ghorofa|jengo)
      `,
      never: lines`
        karibu na wewe
        kazi dukani
      `,
      match: lines`
        ⟦Duka⟧ linatafuta muuzaji
        ⟦Kiwanda⟧ cha nguo
      `,
      twins: lines`
        Imba wimbo
        Mvua inanyesha
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (mwandishi wa habari|hii ni legit|ni legit|tahadhari|jihadharini|onyo|kuwa makini|muwe makini|polisi|ubalozi|serikali|waliokolewa|kuokolewa|amekamatwa|waathiriwa|mwathirika|usafirishaji haramu|tapeli|matapeli|utapeli|kutapeliwa|walidanganywa|wameuzwa|aliuzwa|kifungoni|habari za|filamu|mahakama|ni kweli|kuna anayejua|nani anajua|usiende|msiende|msikubali|alitoroka|kutoroka|fidia|interpol|dci|mateso)
      `,
      never: lines`
        si utapeli
        sio utapeli
        si matapeli
        sio matapeli
      `,
      match: lines`
        ⟦Tahadhari⟧ ndugu
        ⟦kuna anayejua⟧ hii?
      `,
      twins: lines`
        Habari ya asubuhi
        Leo sikukuu
      `,
    },
    CE_WORK_VISA_STATED: {
      patterns: lines`
        (mkataba wa (kazi|ajira|mwaka)|nssf|nhif|sha|likizo|bima|overtime|kibali cha kazi|nea|leseni|taesa|mshahara wa serikali)
      `,
      never: lines`
        mkataba wa mwaka
      `,
      match: lines`
        ⟦mkataba wa kazi⟧ rasmi
        ⟦NSSF⟧ na kadhalika
      `,
      twins: lines`
        Andika barua
        Kadi
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        !(hairuhusiwi|huruhusiwi|hakuna) (kutoka|kutoka nje)
        simu .. (unaacha|inachukuliwa|unakabidhi|getini)
      `,
      match: lines`
        ⟦huruhusiwi kutoka⟧ nje
        ⟦simu unaacha⟧ getini
      `,
      twins: lines`
        Simu mpya
        Kutoka asubuhi
      `,
    },
    DEBT_RELIEF_OR_ADVANCE: {
      patterns: lines`
        (madeni|mkopo|deni|unadaiwa) .. (umalize|kampuni|inakukopesha|kabla|tutalipa|watalipa|kuna njia)
        (inakukopesha|advance) .. (kabla|hujasafiri|milioni)
      `,
      match: lines`
        ⟦madeni watalipa⟧ yote
        ⟦inakukopesha kabla⟧ hujaenda
      `,
      twins: lines`
        Mkopo wa benki
        Deni la taifa
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (unakatwa|inakatwa|watakata|watakukata) .. (mshahara|kidogo|polepole|kila mwezi)?
        (ukiondoka|ukiacha|ukitoka) (kabla|mapema) .. (utalipa|faini|unalipa)
      `,
      match: lines`
        ⟦unakatwa kidogo⟧ kidogo
        ⟦ukiacha kabla utalipa⟧
      `,
      twins: lines`
        Anakata nyasi
        Ukiondoka funga mlango
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(usimwambie|usiambie|usiwaambie|msimwambie|usiseme) .. (mama|mum|baba|familia|mtu|wazazi|bado)?
      `,
      match: lines`
        ⟦usimwambie mama⟧ bado
        ⟦usiwaambie wazazi⟧
      `,
      twins: lines`
        Nilimwambia mama
        Familia wazima
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(bila|huhitaji|hakuna haja ya|si lazima) (uzoefu|degree|cheti|elimu|vyeti)
        !(unafundishwa|utafundishwa|tunafundisha|nitakufunza)
        !(kazi) (rahisi|nyepesi|ni rahisi|laini)
      `,
      match: lines`
        ⟦bila uzoefu⟧ sawa
        ⟦kazi rahisi⟧ tu
      `,
      twins: lines`
        Uzoefu wa miaka mitatu
        Swali gumu
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        (tuma|nitumie|piga picha) .. (pasipoti|passport|kitambulisho)
        (pasipoti|passport) .. (inabaki|wanashika|watashika|kwa boss|kwa kampuni)
      `,
      match: lines`
        ⟦tuma picha ya pasipoti⟧
        ⟦passport inabaki⟧ ofisini
      `,
      twins: lines`
        Picha ya harusi
        Tuma salamu
      `,
    },
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (mshahara|malipo|unalipwa) .. (dola|usd|$|mnono|mkubwa|milioni|90k|80k)
        dola ?#
        basic #u
      `,
      match: lines`
        ⟦mshahara mnono⟧ kila mwezi
        ⟦dola 1,200⟧ kuanzia
      `,
      twins: lines`
        Mshahara mwisho wa mwezi
        Bei ya unga
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(si|sio|siyo|hakuna) (utapeli|scam|matapeli|kupigwa|kufungwa|mateso|biashara haramu|kucheka na watu)
        !(usiogope|msiogope|ni salama|ni halali)
      `,
      match: lines`
        ⟦sio utapeli⟧ ndugu
        ⟦usiogope⟧ hata kidogo
      `,
      twins: lines`
        Sio leo
        Salama za asubuhi
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (ukileta|leta|kwa kila) (rafiki|mtu|kichwa) .. (bonus|utapata|unapata|dola)?
      `,
      match: lines`
        ⟦ukileta rafiki utapata⟧
        ⟦kwa kila kichwa⟧
      `,
      twins: lines`
        Leta maji
        Kila siku
      `,
    },
    TASK_DEPOSIT: {
      patterns: lines`
        (like|kulike|review|kazi ndogo|task) .. (lipwa|unalipwa|pesa|ksh|tsh|weka|deposit)
        (nyumbani|simu yako) .. (pata|tengeneza|ingiza) .. (kila siku|ksh|tsh|pesa)
      `,
      match: lines`
        ⟦kulike video unalipwa⟧
        ⟦simu yako tengeneza pesa⟧
      `,
      twins: lines`
        Simu yako mpya
        Nyumbani kwetu
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (visa ya (utalii|kutembelea)|kama mtalii)
      `,
      match: lines`
        ⟦visa ya utalii⟧ kwanza
        Ingia ⟦kama mtalii⟧
      `,
      twins: lines`
        Utalii wa mbuga
        Visa ofisi
      `,
    },
    TRAVEL_COACHING: {
      patterns: lines`
        (wakikuuliza|ukiulizwa|uhamiaji) .. (sema|waambie|useme)
      `,
      match: lines`
        ⟦wakikuuliza sema⟧ utalii
        ⟦uhamiaji wakisimamisha sema⟧
      `,
      twins: lines`
        Sema ukweli
        Uliza njia
      `,
    },
    UPFRONT_FEE: {
      patterns: lines`
        (ada|lipa|tuma|malipo) (ya |kwanza )?(usajili|fomu|mafunzo|registration|sare|uniform|medical|kwanza) .. (#|tsh|ksh|kwanza)?
      `,
      match: lines`
        ⟦ada ya usajili 500⟧
        ⟦lipa kwanza mafunzo⟧
      `,
      twins: lines`
        Mafunzo ya bure shuleni
        Lipa kodi
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (nje ya (nchi|kenya|tanzania)|nje|ng'ambo|ughaibuni|majuu|kusafiri|asia|mpakani)
      `,
      match: lines`
        Kazi ⟦nje ya nchi⟧
        Ofisi iko ⟦ng'ambo⟧
      `,
      twins: lines`
        Kazi Kariakoo
        Duka la jirani
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (kujibu (meseji|wateja|messages|chat)|kureply|kuongea na wateja|huduma kwa wateja|customer care|kuchat|chatters?|kuchapa|kutype|data entry|kompyuta|kazi ya (mtandaoni|ofisi|online)|mtandaoni|masoko ya crypto|kuuza online|telesales|mkalimani|model)
      `,
      match: lines`
        Kazi ya ⟦kujibu meseji⟧ usiku
        Anahitajika mtu wa ⟦data entry⟧
      `,
      twins: lines`
        Natafuta fundi seremala
        Mpishi anahitajika
      `,
    },
  },
};
