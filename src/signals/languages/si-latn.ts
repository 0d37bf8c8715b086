import { lines } from '../lines.ts';
import type { Language } from './language.ts';

export const siLatn: Language = {
  name: 'Sinhala in Latin letters',
  script: 'Latin',
  negation: { after: /^[^.,\n]{0,14}(?<![a-z])(?:na|naha|epa|newei|nemei|neme)(?![a-z])/u, reach: 0 },
  words: {
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (masekata|maasekata|padiya|salary eka) .. (lakshaya*|laksha|dollar|usd|usdt|lakhs)
        (jeewithe|jeevithe) wenas
      `,
      match: lines`
        ⟦masekata 1000 dollar⟧
        ⟦padiya laksha⟧ dekak
      `,
      twins: lines`
        padiya mase aga
        haal mila wadi
      `,
    },
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (ticket eka|visa eka|kama|nawathan|place eka) .. (ape|apen|company eken|free|api denawa)
        (anith )?(hema deyakma|okkoma|hamadema) (free|ape)
        salli (na|one na|ona na|yanne na)
      `,
      match: lines`
        ⟦hema deyakma free⟧
        ⟦ticket eka free⟧
      `,
      twins: lines`
        bus ticket gaththa
        kama rasai
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(experience|palapurudda|english|degree) .. (one na|ona na|oni na|nathuwath|awashya na)
        !(lesi|sellakkara) (wada|wadak*)
        !(katha karanna|type karanna|chat karanna) (witharai|witarai|puluwan nam)
      `,
      match: lines`
        ⟦experience one na⟧
        ⟦lesi wada⟧
      `,
      twins: lines`
        experience one
        bara wada
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (chat|typing|office|computer|online) (wada|wadak*|wadakata|job eka*)
        (client|customer|guest|guests|sudd*) (la|lata|ekka|ta|la ekka) .. (katha|chat|message|reply|karanna)
        (live|video call|face) (karanna|ekata)
        sinhala chat
      `,
      match: lines`
        ⟦chat wada⟧ thiyenawa
        ⟦guests la ekka katha⟧
      `,
      twins: lines`
        kade wada
        gewal wada
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (rata|pita rata|pitarata|wena rata) (yanna|wada|job*|rakiya*|ekaka*|ekata|giya)
        passport (eka )?(thiyenawada|thiyenawa)
        (heta|ada|me sathiye|sanidaa) .. (yanna|yanawa)
      `,
      match: lines`
        ⟦rata yanna⟧ kemathida
        ⟦passport thiyenawada⟧
      `,
      twins: lines`
        gedara yanna one
        kade ta giya
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (visit|tourist) (visa|widihata|eken|eka) .. (yanna|yanne|gihin|maru|passe)
        (permit|visa) .. (gihin|gihilla|ehedi|passe) .. (hada*|denawa|maru*|ganna*)
        (bureau|agency) .. (one na|ona na|epa|parakku|yanna one na)
      `,
      match: lines`
        ⟦visit visa eken yanne⟧
        ⟦bureau epa⟧
      `,
      twins: lines`
        tourist bungalow
        visa office wahala
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        phone eka .. (leader ge|tl ge|security|ganna ba|ganne|locker)
        !(eliyata|pitata) .. (yanna ba|yanna denne na|awasara|one na)
        tl gen .. ona
      `,
      match: lines`
        ⟦eliyata yanna ba⟧
        ⟦phone eka leader ge⟧
      `,
      twins: lines`
        phone eka kaduna
        eliye awwa
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        passport eka .. (office eke|company eke|hr|leader|boss|accountant|manager)
        passport (photo|copy|eke photo) .. (ewanna|danna|heta|dapan)
      `,
      match: lines`
        ⟦passport eka office eke⟧
        ⟦passport photo ewanna⟧
      `,
      twins: lines`
        passport kanthoruwa
        photo lassanai
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (kalin|mada) .. (yanawanam|yanawa nam|giyoth|awoth) .. (denna|gewanna|#)
        (mul|palamu) masa* .. (salary|padiya) .. (thiyagannawa|passe|deposit)
        (ticket|visa) .. (padiyen|salary eken) .. (kapanawa|adu)
        (ticket eka|naya) kapenakan
      `,
      match: lines`
        ⟦kalin yanawanam 3,000⟧ denna
        ⟦kalin giyoth gewanna⟧ ona
      `,
      twins: lines`
        kalin giya
        ticket eka kapuwa
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(ammata|thaththata|gedarata|kaatawath|kawruwath|hr ekata) .. (kiyanna epa|kiyanna ba|kiyanna one na|danna epa)
      `,
      match: lines`
        ⟦ammata kiyanna epa⟧
        ⟦kaatawath kiyanna epa⟧
      `,
      twins: lines`
        amma kiwwa
        gedara awa
      `,
    },
    TRAVEL_COACHING: {
      patterns: lines`
        (airport*|immigration|ahuwoth) .. (magul*|trip*|holiday|wandana*|yaluwek) .. kiyanna
      `,
      match: lines`
        ⟦airport eke ahuwoth trip ekak kiyanna⟧
        ⟦immigration ahuwoth holiday kiyanna⟧
      `,
      twins: lines`
        airport wahala
        trip eka lassanai
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(scam|boru*|hora|naraka) (ekak )?(newei|nemei|neme|na)
        !(baya wenna epa|baya nathuwa|hithanna epa)
        !mama (borukaray*) (newei|nemei)
      `,
      match: lines`
        ⟦scam ekak newei⟧
        ⟦baya wenna epa⟧ malli
      `,
      twins: lines`
        meka mage newei da
        loku baya
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (yaluwek|yaluwo|lamai|kenek) .. (gennawa*|genawama|yawannako|aran enna|gennuwoth) .. (#|denawa|bonus)
        (ekkenek|ekek|kenekuta) (ta|genawama|ge)? ?.. # .. denawa
      `,
      match: lines`
        ⟦yaluwek gennuwoth bonus⟧
        ⟦lamai 3k yawannako, ekek ta 60,000⟧
      `,
      twins: lines`
        yaluwa awa
        lamai iskole
      `,
    },
    LOCATION_VAGUE_OR_CHANGES: {
      patterns: lines`
        (rata|thana|company eke nama) .. (passe kiyan*|kiyanna ba|confirm na|giyama kiyan*|inbox)
      `,
      match: lines`
        ⟦rata passe kiyannam⟧
        ⟦thana kiyanna ba⟧
      `,
      twins: lines`
        rata lassanai
        thana loku
      `,
    },
    DEBT_RELIEF_OR_ADVANCE: {
      patterns: lines`
        naya .. (gewala denawa|gewanawa|iwara|thiyena ayata|beranawa)
      `,
      match: lines`
        ⟦naya gewala denawa⟧
        ⟦naya iwara⟧ wenawa
      `,
      twins: lines`
        naya gaththa
        bank eke naya
      `,
    },
    DEPOSIT_CHASING_WORK: {
      patterns: lines`
        (salli|deposit|invest|crypto) .. (dawanna|karawanna|daawanna|karawa ganna)
        (fake|boru) (profile|account|id)
        (gaanu|kello|kellek) .. (widihata|wage) .. (chat|katha|type)
      `,
      match: lines`
        ⟦salli dawanna⟧ one
        ⟦fake profile⟧ denawa
      `,
      twins: lines`
        salli bank eke
        kello awa
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (hondada|aththada|boruda|kawruhari|danna kenek)
        (kiwwalu|yanawalu|denawalu|thiyenawalu|giyalu|kiwwa eyage)
        (hirawela|hira wela|hira kale|eliyata awa|complaint ekak)
      `,
      match: lines`
        me job eka ⟦hondada⟧
        ⟦kawruhari⟧ dannawada
      `,
      twins: lines`
        hondai machan
        loku ekak
      `,
    },
  },
};
