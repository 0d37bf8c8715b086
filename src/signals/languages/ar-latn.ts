import { lines } from '../lines.ts';
import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const arLatn: Language = {
  name: 'Arabic in Latin letters',
  script: 'Latin',
  negation: { before: wholeWords('bla|bila|ma|mech|machi|mesh|mish|bdoun'), reach: 16 },
  words: {
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (rateb|ratib|salaire|khelssa|lkhlas|khlassa) .. ($|dollar|mezyan|zwin)
        #$ (f chher|f chhar|w sakan|wa sakan|skna|sakan|makla)
      `,
      match: lines`
        ⟦rateb 1300 dollar⟧ kol chher
        ⟦1200$ w sakan⟧ m3a
      `,
      twins: lines`
        rateb lakher chher
        khobz ghali
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(bla|bila|ma teshti|ma tsta7e9ch|mabghinach) (khebra|khibra|diplome|contrat|chahada)
        !ghir (passport|passeport|lketba|lhedra|passp0rt)
      `,
      match: lines`
        ⟦bla khebra⟧ w bla walo
        ⟦ghir passport⟧ w yallah
      `,
      twins: lines`
        khebra 3 snin
        khedma s3iba
      `,
    },
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (sakan|skna|sekna|makla|akl|lbillet|billet|visa|t@yara|tayara) .. (3lina|3lihom|3ala el sharika|3la la societe|fabor)
        (sakan|skna|sekna) (w|wa) (makla|akl)
        (sokna|soukna|skna|sakan|sakn|makla|akl|billet|biyi|tayara|visa|lvisa) .. (batel|fabor|fabour|bla flous|balach|belech|ebelech|3lina|3lihom|3ala ch*|khalsin|khales|koulech|kolchi|gratuit|payé)
        (koulech|kolchi|kolshi|kulshi|kull chi) (batel|3lina|3lihom|khales|payé|fabor|madfou3)
      `,
      match: lines`
        ⟦lbillet w sekna 3lina⟧
        ⟦sakan wa akl kolchi⟧
      `,
      twins: lines`
        billet dyal tran
        makla bnina
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (bnat|chabab|shabab) .. (models|video call|online|f online|chat|computer)
        (khedma|khdma|5dma|shoghl) .. (bureau|b0reau|computer|chat|online|pc)
        (tehdri|y7edro|thdr|hdra) .. (m3a|clients|chat|nas)
        (bureau|biro|byro|maktab|office) .. (asie|asia|chat|barra|online)
        (ya3raf|ye3raf|ta3ref|3ndo|3andou|3ando|kat3ref|kayn li) .. (yekteb|yektb|ktab*|tekteb|ketba|clavier)
        (khedma|lkhedma|khdma|5edma|shoghl|sho8l|shughl) .. (pc|ordi|computer|komputer|clavier|bureau|office|chat|online|sahla|mzyana|hlwa)
      `,
      match: lines`
        ⟦khedma bureau⟧ f lkharij
        ⟦bnat ghadi online⟧
      `,
      twins: lines`
        bnat lmadrasa
        khedma f lbni
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (lkharij|f l kharij|barra|l kharij|f asia|safar)
        (tsafri|tsafer|rwa7)
        (nroh|nrohou|trouh|troh|nsafro|tsafer|nsafer|safer) .. (m3ana|m3aya|f|simana|jay|9rib)?
      `,
      match: lines`
        khedma ⟦f l kharij⟧
        ⟦tsafri⟧ m3a sa7abtek
      `,
      twins: lines`
        dar kbira
        mchina l souk
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(ma t9olha|mat9olha|matgoliha|ma tgolha) .. (l 7ed|l 7ad|mama|l darkom)?
        !(mama|baba) .. (9olilha|goliliha|golilha)
        !(ma t9oul|mat9oul|ma tgoul|matgoul|mat2oulch|mat9oulch|ma t2oulich) .. (hta|7ta|l7ad|7ad|darkom|mok|yemmak|mama|ahlek|baba)?
      `,
      match: lines`
        ⟦ma t9olha l 7ed⟧
        ⟦mama 9olilha⟧ stage
      `,
      twins: lines`
        mama tayba
        9olt liha
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !machi (chi haja khayba|nasb|n9ab|7ram|khayba)
        !(matkhafch|ma tkhafch|ma tkhafich|la tkhaf)
        !(machi|mouch|mech|mesh|mish) (nasb|9lb|arnaque|haram|7ram|khatar|khatir|3isaba|ghalta|kdeb)
        !(matkhafch|ma tkhafch|mat5afch|matekhafich|matkhafich|la tkhaf)
      `,
      match: lines`
        ⟦machi nasb⟧ wellah
        ⟦matkhafch⟧ khoya
      `,
      twins: lines`
        machi lyoum
        khayef mn lkelb
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        (sifet|sifti|sift|ba3t|ab3at) .. (passport|passeport|lpasspor)
        (passport|passeport|pasport|lpassport) .. (tswira|photo|b3at|b3et|sift|sifet|3ndna|3andna|m3ana)
      `,
      match: lines`
        ⟦sifti lia passeport⟧ 
        ⟦ab3at passport⟧ lyoum
      `,
      twins: lines`
        passeport jdid
        tsawer zwina
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (m3a|jib|jibi) (sa7abtek|sa7bek|s7abek) .. (prime|#|takhdi|bonus)
      `,
      match: lines`
        ⟦jib sa7bek bonus⟧
        ⟦m3a sa7abtek w takhdi⟧ prime
      `,
      twins: lines`
        sa7bi ja l dar
        jib lma
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (wach bse7|wach bssa7|chi wahed ye3ref|rod balek|rodo balkom|7dero)
        (khoya|weldi|bnti) .. (mcha|ghaber|mab9ach|msha)
      `,
      match: lines`
        ⟦wach bse7⟧ had chi
        ⟦rodo balkom⟧ a nas
      `,
      twins: lines`
        machi nasb
        sbah lkhir
      `,
    },
    DEBT_RELIEF_OR_ADVANCE: {
      patterns: lines`
        (credit|kridi|dyoun|deyn|dioun) .. (nkhalsou|ykhalsou|nsaddo|t5alles|ysaddo|charika|societe)
        (tsbi9|avance|salfa|mokadam) .. (9bel|kbel|safar|famille|darkom)
      `,
      match: lines`
        ⟦dyoun nkhalsou⟧
        ⟦avance 9bel⟧ safar
      `,
      twins: lines`
        credit men lbanka
        lkhlas kol chher
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        (portable|telephone|tlf|mobile) .. (3and|3end|mamnou3|memnou3|ya5douh|yakhdouh)
        (mamnou3|memnou3|makach|makanch) .. (khrouj|khroj|5rouj|tokhrej|nkhrjo)
      `,
      match: lines`
        ⟦portable 3and⟧ chef
        ⟦mamnou3 khrouj⟧
      `,
      twins: lines`
        portable jdid
        khrejna l souk
      `,
    },
  },
};
