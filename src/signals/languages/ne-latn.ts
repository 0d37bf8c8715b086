import { lines } from '../lines.ts';
import type { Language } from './language.ts';

export const neLatn: Language = {
  name: 'Nepali in Latin letters',
  script: 'Latin',
  negation: { after: /^[^.,\n]{0,14}(?:chaina|chhaina|hoina|haina|pardaina|hudaina)/u, reach: 0 },
  words: {
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (talab|kamai|mahinako|mahina ko|hapta ko) .. (lakh|dollar|usd|usdt)
        # ?lakh .. (haat ma|hath ma|mahina|mahinako)
        jindagi (badli*|ferinchha|pheri*)
      `,
      match: lines`
        ⟦talab 2 lakh⟧ samma
        ⟦mahinako 1000 dollar⟧ huncha
      `,
      twins: lines`
        talab mahina marepachi
        tarkari mahango bhayo
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(experience|anubhav|degree|certificate|english) .. (chaidaina|chahidaina|chahidaena|nabhaye pani|pardaina|thikai)
        !(sajilo|halka) kaam
        !(computer|english) (ali ali|thikai)
        !(sikaidinchhau|sikaidinchhu|sikaune)
      `,
      match: lines`
        ⟦experience chaidaina⟧ bhai
        ⟦sajilo kaam⟧ ho
      `,
      twins: lines`
        anubhav chahincha tin barsa
        garo kaam
      `,
    },
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (khana|basna|bhisa|kharcha|ticket|visa|room) .. (sabai|company ko|company le|hamro|malik le|milaidinchhu|milauxu)
        (khana basna|basna khana)
        (aru|sabai) (hami|ma|company le) (milau*|garchha*|haru)?
      `,
      match: lines`
        ⟦ticket company le⟧ garcha
        ⟦khana basna free⟧
      `,
      twins: lines`
        bus ko ticket
        khana khayau
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (mobile|computer|laptop|phone) ma (kaam|kam|kura|basera)
        (gora|bideshi|foreigner|customer|client)( haru)? (sanga|lai) .. (kura|chat|message|reply)?
        (office|chat|online|typing|computer) ko (kaam|kam|lagi)
        (assistant|chatter|operator|staff) .. (chahiyo|chaiyo|chahiyeko|chaiyeko|chaiyo)
      `,
      match: lines`
        ⟦gora haru sanga kura⟧
        ⟦mobile ma kaam⟧ ho
      `,
      twins: lines`
        dokan ma kaam
        momo pasal ma helper
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (bidesh|bidesh ma|bideshma|desh bahira|arko desh|asia ma)
        (passport|pasport) (cha|chha|bhaye|chahincha)
        (kathmandu|nepal) (ma )?(haina|hoina) (hai|tara)?
        (bhadra|asoj|saun|kartik|aaune hapta|yo hapta|sombar) .. (jane|jaane|udne|nikline) (group|toli|haru)?
      `,
      match: lines`
        ⟦bideshma⟧ office job
        ⟦passport cha⟧ bhane
      `,
      twins: lines`
        office talla ma
        bazar gaye
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (tourist|visit|bhisit|ghumna) (visa |bhisa )?(ma|bhayera|bhisa) .. (janu*|jane|pachi|parcha|gayera)?
        (work card|permit|bhisa|visa|kagaj) .. (pachi|utai|gayepachi|pugepachi) .. (banchha?|milchha?|huncha)
        (labour permit|shram|permit|manpower) .. (chaidaina|pardaina|chahidaina)
      `,
      match: lines`
        ⟦tourist bhayera janu⟧ parcha
        ⟦permit pachi banchha⟧
      `,
      twins: lines`
        tourist thau ramro
        visa office banda
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        (phone|mobile) .. (jamma|bahira locker|locker ma|bahira rakhnu|hapta ma|din ma # ghanta)
        !(bahira|gate) .. (niskina|jana) .. (paidaina|mildaina|pardaina)
        (mahina|hapta) ma (aadha|# |ek) din (chutti|bahira)
      `,
      match: lines`
        ⟦phone locker ma⟧ huncha
        ⟦bahira jana paidaina⟧
      `,
      twins: lines`
        phone bigriyo
        bahira gham cha
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        passport .. (hr|company|office|manager|boss) (sanga|ma|le) .. (huncha|rakhchha?|dinu)?
        passport (scan|photo|ko photo|copy) .. (pathau*|dinus|diyau)
      `,
      match: lines`
        ⟦passport company sanga huncha⟧
        ⟦passport ko photo pathaunu⟧
      `,
      twins: lines`
        passport office banda
        photo khich
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (barsa|mahina) (nabhai|napugi) .. (niskida|niskiye|chhode|farke) .. #
        (bichma|agadi) .. (chhode|chode|farke|niskiye) .. (tirnu|jariwana|#)
        (ticket|kharcha) .. talab (bata|ma) .. (katt*|katchha?)
      `,
      match: lines`
        ⟦bichma chhode tirnu⟧ parcha
        ⟦ticket ko paisa talab bata katchha⟧
      `,
      twins: lines`
        ek barsa bhayo
        ticket katiyo
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(ghar ma|ghar|aama lai|baba lai|buhari lai|kasailai|srimati lai) .. (nabhan*|nasunau*|.. ma chhu bhannu|bhannu hola)
        !(hami dui|dui jana) .. matra
      `,
      match: lines`
        ⟦aama lai nabhanu⟧ hai
        ⟦kasailai nabhanu⟧
      `,
      twins: lines`
        aama lai bhane
        ghar ma sanchai
      `,
    },
    TRAVEL_COACHING: {
      patterns: lines`
        (police|airport|immigration|kasaile) .. (sodhe|sodhyo|sodhda) .. (bhann*|ghumna|bhan)
        ghumna (jane|jandai|jandaichhu) (bhan*|bhanne)
      `,
      match: lines`
        ⟦airport ma sodhe ghumna⟧ bhannu
        ⟦ghumna jane bhanne⟧
      `,
      twins: lines`
        ghumna jane mann cha
        police aayo
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(tension|dar|chinta) (nali|nalinu|nagara|nagarnu|namana)
        !(dalal|scam|fraud|thagi|jhooto|casino ko kaam) (haina|hoina|chaina)
        !(kasailai|kasaile) .. (badheko chaina|bandheko chaina|kutdaina|rokdaina)
        !(jhooto|jhuto|dhato) bhan*
        !(ma aafai|ma aafu|ma pani) .. (yahi|yaha|gareko|gako|chu)
      `,
      match: lines`
        ⟦tension nali⟧ bhai
        ⟦dalal haina⟧ direct
      `,
      twins: lines`
        mero haina
        dar lagyo malai
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (sathi|saathi|jana) .. (lyau*|lyaye|lyaunu bhayo) .. (per head|bonus|commission|#)
      `,
      match: lines`
        ⟦sathi lyaye bonus⟧ pauncha
        ⟦sathi lyaunu bhayo bhane per head⟧ 300
      `,
      twins: lines`
        sathi aayo
        tauko dukhyo
      `,
    },
    DEPOSIT_CHASING_WORK: {
      patterns: lines`
        (customer|client|player) lai .. (deposit|lagani|invest|paisa) .. (garna|halna|garauna) .. (samjhau*|lagau*|manau*)?
        (deposit|top up) ko # .. %
        script (deko|diyeko|dine)
        # (ota|wata) (phone|sim|id) .. (chalau*)?
        keti (bhayera|ko id|ko photo)
      `,
      match: lines`
        ⟦customer lai deposit garna samjhaune⟧
        ⟦script deko⟧ huncha
      `,
      twins: lines`
        bank ma deposit
        keti sathi
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (need advice|k garne|ke garne|sahi ho|sacho ho|kasaiko anubhav|kasailai thaha)
        bhaneko k ho
        (offer|message) (ayo|aayo) .. (bhanyo|re|ke garne)?
      `,
      match: lines`
        ⟦k garne⟧ sathi haru
        ⟦kasailai thaha⟧ cha
      `,
      twins: lines`
        kaam garne manche
        khana khane
      `,
    },
  },
};
