// Long because: the words of one language stand together, a block a signal.
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
        (unakula na kulala|kula na kulala)
        (ticket|tiketi|tikiti|visa|malazi|chakula|chumba|nauli|pasipoti|hoteli|ndege) .. (bure|free|ya kampuni|kampuni|wanalipa|tunalipa|ni zetu|hulipa|wanakukata|tunatengeneza|juu yetu|wanatoa|zinalipwa)
        (chakula|malazi|unakula) (na|,) (malazi|chakula|kulala|chumba)
        (dereva|watakupokea|utapokelewa|anakungoja|tutakupokea) .. (airport|uwanja|jina lako)
        (wao) (hulipa|wanalipa|watalipa) .. (ndege|ticket|visa)
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
        (duka|kiwanda|shule ya|shule yetu|hospitali|hoteli yetu|mgahawa|kliniki|barabara|mtaa|karibu na|jirani na|njoo (dukani|ofisini|na cv)|fika (ofisini|dukani|na)|ofisi zetu|ofisini kwetu|ltd|limited|stendi|msikiti|sokoni|soko|saluni|bakery|shamba|ghorofa ya #)
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
        (mwandishi wa habari|hii ni legit|ni legit|tahadhari|jihadharini|onyo|kuwa makini|muwe makini|polisi|ubalozi|serikali|waliokolewa|kuokolewa|amekamatwa|waathiriwa|mwathirika|usafirishaji haramu|tapeli|matapeli|utapeli|kutapeliwa|walidanganywa|wameuzwa|aliuzwa|kifungoni|habari za|filamu|mahakama|ni kweli|kuna anayejua|nani anajua|usiende|msiende|msikubali|alitoroka|kutoroka|fidia|dci|mateso)
        (mtoto wangu|kaka yangu|dada yangu|ndugu yangu|rafiki yangu|binamu) .. (alienda|ameenda|hajarudi|hapatikani|amekwama|anataka kwenda|alipotea)
        (nimepata|nimetumiwa|niliahidiwa|waliahidi|aliahidiwa) .. (kazi|ofa|ujumbe|mshahara|#)
        (je ni|ni ya kweli|mnaonaje|nisaidieni|niende ama)
        (eti|ati) .. (mshahara|kazi|anaenda|wanalipa|dola|nchi|ofisi)
        (niliambiwa|waliniambia|tuliambiwa)
      `,
      never: lines`
        si utapeli
        sio utapeli
        si matapeli
        sio matapeli
        interpol haihitajiki
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
        (mkataba wa (kazi|ajira|mwaka)|nssf|nhif|sha na|na sha|likizo|bima|overtime|kibali cha kazi|nea|leseni|taesa|mshahara wa serikali)
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
        simu .. (unaacha|inachukuliwa|unakabidhi|getini)
        !(geti|mlango|getini) .. (halifunguliwi|limefungwa|hafunguliwi|karatasi)
        !(hawaruhusiwi|huruhusiwi|hakuna) (kutoka|kwenda nje|kutoka nje)
        (unakula na kulala hapo|hapo hapo|ndani ya jengo)
        !(huna haja|hakuna haja|si lazima|huhitaji) (ya )?kutoka (nje|kambini|getini)?
        (kila kitu|duka|saluni|kliniki|gym|kinyozi) .. (ndani ya (jengo|kambi|campus|kampasi|kiwanja|geti)|ndani kwa ndani|humo humo)
        (kutoka|kutoka nje) (kwa|ni kwa|lazima) (ruhusa|kibali|pasi)
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
        (una|unadaiwa|mwenye|kama una) (deni|madeni|mkopo|loan|mikopo)
        (deni|madeni|mkopo|mikopo|loan) .. (kwisha|litaisha|yataisha|inaisha|imeisha|tutalipa|utamaliza|unamaliza)
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
        (wanakukata|unakatwa|inakatwa|watakata) .. (salo|mshahara|pole pole)
        (hadi|mpaka) (ulipe|umalize|mkataba uishe) .. (ticket|tiketi|deni)?
        (ukiondoka|ukiacha|ukitoka|ukivunja|kuvunja|kuondoka|anayeondoka|ukirudi|kutoroka) .. (mkataba|mapema|kabla|katikati) .. (utalipa|unalipa|faini|gharama|tiketi|nauli|kurudisha|utarudisha|fidia)
        (tiketi|ticket|nauli|visa|advance) .. (itakatwa|inakatwa|zitakatwa|hukatwa|utakatwa|tutakata|unalipa polepole|kwenye mshahara|kutoka mshahara)
        !(huwezi|hauwezi|hakuna) (kurudi|kuacha|kuondoka|likizo) .. (kabla|mwaka|miezi|mpaka|hadi)
        (mkataba|bond) (wa|ya) (mwaka|miezi|miaka) .. (ukivunja|kuvunja|kabla|faini|kulipa)
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
        !(kimya ndio muhimu|iwe siri|siri yetu)
        !(usimwambie|usiambie|usiwaambie|msimwambie|msiwaambie|usiseme|msiseme|usitaje) .. (mke|mume|kaka|dada|jirani|rafiki*|mchumba|kanisani|yeyote)
        !(nyumbani|mama|wazazi|familia|mke|mume) (waambie|mwambie|sema) (ni|unaenda|umepata|uko)
        !(bila|pasipo) (kuwaambia|kumwambia|kuambia) (mtu|wazazi|mama|familia|nyumbani)
        !(iwe|ibaki|weka|hii ni) (siri|kati yetu)
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
        !(hakuna|bila|haihitajiki|si lazima|haina haja) (uzoefu|experience|cheti|cert|vyeti|degree|interview|elimu)
        !(uzoefu|experience|cheti|elimu|degree) (hauhitajiki|haihitajiki|hakihitajiki|si lazima|haina haja)
        !(kazi) (rahisi|nyepesi|ya screen|ya kukaa)
        !(tutakufundisha|unafundishwa|wanafundisha|mafunzo bure|training bure|mafunzo ya wiki)
        !(kuongea|kuchat|kuandika) tu
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
        (boss|bosi|kampuni|admin) .. (anahold|wanahold|anashika|wanashika|inashika|hushika) (passport|pasipoti|pasi)
        (lete|tuma|unakusanya|kukusanya) (pasipoti|passport|picha na pasi*|picha nzima na pasi*)
        (pasipoti|passport) .. (ofisini|kwa boss|hadi ulipe|watahifadhi)
        (pasipoti|passport|pasi) .. (tunakaa nayo|tunakaa nazo|tunaitunza|tunazitunza|tunashika|inakaa|zinakaa|inatunzwa|zinatunzwa|inahifadhiwa|utakabidhi|unakabidhi|unaacha)
      `,
      match: lines`
        ⟦tuma picha ya pasipoti⟧
        ⟦passport inabaki ofisini⟧
      `,
      twins: lines`
        Picha ya harusi
        Tuma salamu
      `,
    },
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        dola ?#
        basic #u
        (mshahara|malipo|unalipwa|salo) .. (dola|usd|$|wa kuvutia|milioni|mnono|laki)
        # ?(usd|dola) (basic|kwa mwezi|cash|plus|comm)
        $# (ticket|kwa mwezi|cash|kuanzia|basic)
        (badilisha|kubadilisha) maisha
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
        !(hatuuzi|hatupigi|hatufungi|hatulazimishi|hakuna anaye(pigwa|fungwa|lazimishwa))
        !(acheni|acha) (uoga|sinema|uzushi|umbea|maneno)
        !(habari|tv|mitandao*|tiktok) .. (za uongo|uongo|za zamani|si kweli|sio kweli)
        !(mimi mwenyewe|mi mwenyewe|hata mimi) .. (niko|nipo|miezi|mwaka|nilikuwa|niliogopa)
        !(mwenye|kama una) (mashaka|hofu|uoga|shaka) .. (abaki|akae|aache|baki)?
        !ni kawaida (kila nchi|kila kampuni|huku)
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
        (kila mtu|mwanamke|mtu) .. (unalipwa|anayefika|$#|$)
        (agents|wakala|mawakala) wa kutuletea
        (leta|lete|ukileta|ukinipa|tafuta) (vijana|watu|wasichana|wadada|#) .. (nitakulipa|utapata|unapata|#|dola|ksh|tsh|laki)
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
        (mnaingia|unaingia|utaingia|kuingia) .. (watalii|mtalii|tourist|visit)
        (visa|permit|kibali|vibali|makaratasi) .. (ukifika|mkifika|huko huko|hukohuko|baadaye|kule) .. (tutakufanyia|itabadilishwa|inabadilishwa|unapata|utapata|inatengenezwa|tutatengeneza)?
        !(bila|huhitaji|hakuna haja ya) (work permit|kibali cha kazi|visa|wakala|agent|nea|taesa)
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
        (airport|immigration|uhamiaji|wakikuuliza) .. (sema|semeni|utasema|kaa kimya|utalii|harusi)
        (usibebe|msibebe) (vyeti|cheti)
        (futa|futeni) .. (chat|ujumbe|meseji)
        (airport|immigration|uhamiaji|mpakani|wakikuuliza|wakiuliza|ukiulizwa|jkia|kaunta) .. (unaenda kutembea|kutalii|likizo|harusi|matibabu|kumtembelea|mkutano|mtu wetu|tutakufundisha)
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
        (uko na passport|una passport|passport iko|una pasipoti|pasi iko)
        (kusafiri|utasafiri|safari) .. (ijumaa|jumapili|wiki|kesho)
        (asia|mpakani|kusini mashariki)
        (wenye|uwe na|awe na|mwenye) (passport|pasipoti)
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
        (kazi) (ya|za) (kompyuta|computer|mtandaoni|online|screen|pc|simu|chat|ofisi|kuchat)
        (job ya pc|content moderators|team leads|business development executive|forex desk|chat support)
        (kuongea na|kuchat na|kuhudumia|kuwahudumia|kujibu|inahudumia) .. (wateja|wazungu|clients|customers|ujumbe)
        (kampuni) (ya mtandao|ya kimataifa|ya teknolojia|ya tech)
        (tech company|wanaojua excel|wanaojua english|data entry|kuandika kwa kompyuta)
        (wasichana|wadada|models|warembo) .. (video|live|kuongea|camera)
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
    LOCATION_VAGUE_OR_CHANGES: {
      patterns: lines`
        (jina la kampuni|kampuni jina|kampuni name|nchi|jina la nchi|jina) .. (baadaye|utapata|nitakushow|sijui|usitumie|ukifika|ukishapata|haijulikani)
        (utatua kwanza|kwanza unafika|halafu) .. (mji mwingine|nchi nyingine|unachukuliwa|gari)
        (anafungua|inafungua) (ofisi|regional office) (ingine|mpya|nyingine)
        (nchi|mji|eneo|location|kampuni) .. (utaambiwa|mtaambiwa|tutakuambia|itatajwa|utajua|mtajua|inbox|baada ya)
        (ofisi|kampuni|timu|team) (imehama|imehamia|inahama|tumehama|imehamishwa)
        (nchi|jina|kampuni|mahali) .. (usiulize|siwezi kutaja|siwezi kusema|sitaji|nitakuambia)
        (mkataba|kusaini|saini|utasaini) .. (ukifika|mkifika|huko)
      `,
      match: lines`
        ⟦jina la kampuni utapata⟧ huko
        ⟦kampuni jina baadaye⟧
      `,
      twins: lines`
        Anwani: Mtaa wa Jua 5
        Nchi ni nzuri
      `,
    },
    IRREGULAR_ROUTE: {
      patterns: lines`
        (mto|mtoni|mpaka|boti|mtumbwi|msitu) .. (usiku|kuvuka|unavuka|hadi mtoni|bila muhuri)
        hadi mtoni
        !bila muhuri
      `,
      match: lines`
        ⟦mto usiku⟧ kimya
        ⟦bila muhuri⟧ wowote
      `,
      twins: lines`
        Mto umefurika
        Boti ya uvuvi
      `,
    },
    FRIEND_OR_KIN_RECRUITER: {
      patterns: lines`
        (boss|bosi|meneja|kampuni) .. (anataka|ameomba|anahitaji|ananeed|wanahitaji) .. (watu|vijana|wasee|wadada|watano|wengine|#)?
        (nikuunganishe|nitakuunganisha|niko na connect|nikuletee|nafasi ni yako)
        (niko|mimi niko|huku nilipo) (dubai|huku|hapa|majuu)
      `,
      match: lines`
        ⟦boss ameomba vijana⟧
        ⟦nikuunganishe⟧ na meneja
      `,
      twins: lines`
        Rafiki yangu anacheza mpira
        Boss yuko likizo
      `,
    },
    GAMBLING_WORK: {
      patterns: lines`
        (casino|kamari|betting|bahati nasibu) .. (ajira|kazi|online|agent*|wafanyakazi|operator*)
        (ajira|kazi) .. (casino|kamari|betting)
      `,
      match: lines`
        ⟦ajira ya casino⟧ Manila
        ⟦casino online⟧ wanataka watu
      `,
      twins: lines`
        Kamari ni mbaya
        Mchezo saa kumi
      `,
    },
    URGENCY: {
      patterns: lines`
        (nafasi|slot) (moja|mbili|#|chache) (imebaki|zimebaki|tu)
        (ijumaa|kesho|wiki hii) .. (kusafiri|ndege|safari)
      `,
      match: lines`
        ⟦nafasi mbili zimebaki⟧
        ⟦kesho safari⟧ mapema
      `,
      twins: lines`
        Maktaba Ijumaa wazi
        Treni imechelewa
      `,
    },
    DEPOSIT_CHASING_WORK: {
      patterns: lines`
        (wateja|mteja|watu|wazungu|wachezaji) .. (waweke|kuweka|wawekeze|kuwekeza|wadeposit|kudeposit|wanunue|kununua) .. (pesa|hela|crypto|coin|kwenye app|dola)
        (kuwashawishi|kumshawishi|shawishi|kuwasaidia wateja|wasaidie wateja) .. (kuwekeza|wawekeze|kujiunga|kudeposit|kuweka|mchezo|crypto)
        (urafiki|mapenzi|uaminifu|kuaminiana|kuwatongoza|uchumba) .. (kuwekeza|wawekeze|crypto|wateja|app|wazungu|mtandaoni|online)
        (akaunti|profile|profaili|picha) (za|ya) (uongo|wasichana|warembo|mrembo|model|bandia|kike)
        (forex|crypto|loan|dating) (script|chat|chatter|closer|caller)s?
      `,
      match: lines`
        kazi ni ⟦kuwashawishi kuwekeza⟧ pesa
        ⟦akaunti za warembo⟧ tunakupa
      `,
      twins: lines`
        benki ina wateja wengi
        urafiki mzuri
      `,
    },
    INTERVIEW_TRIVIAL: {
      patterns: lines`
        !(hakuna|bila) (interview|usaili|mahojiano)
        (interview|usaili|mahojiano) (kwa|ni kwa|via|ya) (whatsapp|telegram|simu|dakika)
      `,
      match: lines`
        ⟦hakuna interview⟧ njoo tu
        ⟦usaili kwa whatsapp⟧ leo
      `,
      twins: lines`
        mahojiano ofisini Jumatatu
        simu yangu
      `,
    },
    BANNED_GREY_JARGON: {
      patterns: lines`
        (waliofanya|walioshafanya|aliyefanya|wenye uzoefu wa) .. (huko|chat|kampuni hizi|laini) .. (zaidi|juu|cheo|senior)
      `,
      match: lines`
        ⟦waliofanya chat zaidi⟧ wanalipwa
        ⟦waliofanya huko senior⟧ moja kwa moja
      `,
      twins: lines`
        mshahara mwisho wa mwezi
        waliofanya mtihani
      `,
    },
    ORGAN_OFFER: {
      patterns: lines`
        (figo|ini) .. (mtoaji|kuuza|nauza|natafuta|wanatafuta|kutoa) .. (milioni|laki|dola|$|#|haraka)?
        (natafuta|anahitajika|tunahitaji) .. (mtoaji wa figo|figo)
      `,
      match: lines`
        ⟦anahitajika mtoaji wa figo⟧ haraka
        ⟦figo nauza kwa haraka⟧
      `,
      twins: lines`
        ugonjwa wa figo hospitalini
        kuchangia damu Jumamosi
      `,
    },
  },
};
