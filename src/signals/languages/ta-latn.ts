import { lines } from '../lines.ts';
import type { Language } from './language.ts';

export const taLatn: Language = {
  name: 'Tamil in Latin letters',
  script: 'Latin',
  negation: { after: /^[^.,\n]{0,16}(?:illa|ille|illai|vendaam|venaam|kidaiyaadhu|thevaiyillai)/u, reach: 0 },
  words: {
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (sambalam|maasam|maasathukku) .. (latcham|lakh|dollar|yuan|usd)
      `,
      match: lines`
        ⟦sambalam 2 lakh⟧ varum
        ⟦maasam 1000 dollar⟧
      `,
      twins: lines`
        sambalam mudhal thethi
        arisi vilai
      `,
    },
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (ticket|visa|room|saapadu|sapadu|hostel) .. (naanga|nanga|kompeni|avanga|company (tharum|kudukkum|pannum))
        (saapadu|sapadu|thanga) (thanga|saapadu|sapadu)
        airport la .. (vandhu|pick|aal irup*)
      `,
      match: lines`
        ⟦ticket kompeni⟧ book pannum
        ⟦saapadu naanga⟧ tharom
      `,
      twins: lines`
        bus ticket edu
        saapadu ruchi
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(experience|anubavam|degree|padippu|english) .. (vendaam|venaam|thevai illa|illanaalum|paravala|podhum)
        !(easy|eesi|nalla) (vela|velai)
      `,
      match: lines`
        ⟦experience vendaam⟧ bro
        ⟦easy vela⟧ dhaan
      `,
      twins: lines`
        anubavam venum
        kashtam
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (pc|computer|office|chat|typing|online|cs|phone) (vela|velai)
        (customer|foreigner|vellaikaara*|client) (ku|kitta|kooda) .. (pesa*|chat|message|reply)
        (video call|live) (la|pann*|varanum)
        (pc|laptop|computer) munnadi (ukkaandh*|ukkaanth*)
      `,
      match: lines`
        ⟦pc vela⟧ iruku
        ⟦customer kitta pesanum⟧
      `,
      twins: lines`
        kadai la aal venum
        veetu vela
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (velinaadu|velinaatu*|vera naatu*|vera naadu|foreign la|overseas la)
        (passport) (iruka|irukka|irundha*|iruntha*)
        (next week|indha vaaram|naalaiku) .. (group|ticket|poralam|polam|kilambu*)
      `,
      match: lines`
        ⟦vera naatuku⟧ pogalam
        ⟦passport iruka⟧ bro
      `,
      twins: lines`
        Chennai la vela
        veetuku po
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (tourist|visit) (visa |entry )?(la|dhaan|than) .. (poga*|pogalam|poitu|aprom|maathi*)
        (permit|visa|paper) .. (anga|aprom|apram|pona aprom) .. (poduvaanga|tharuvaanga|maathi*|edup*)
      `,
      match: lines`
        ⟦tourist visa la pogalam⟧
        ⟦permit anga poduvaanga⟧
      `,
      twins: lines`
        tourist idam
        visa office
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        (phone|mobile) .. (locker la|gate la|tl kitta|vaangi*|oru mani)
        !veliya .. (poga mudiyaadhu|poga koodaadhu|poga vendaam|permission)
      `,
      match: lines`
        ⟦phone locker la⟧ irukum
        ⟦veliya poga mudiyaadhu⟧
      `,
      twins: lines`
        phone repair
        veliya veyil
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        passport .. (office la|company la|hr kitta|boss kitta|locker la|naanga) .. (irukum|irukkum|iruntha*|vaip*|edup*)?
        passport .. (gambar|photo|first page|copy) .. anup*
      `,
      match: lines`
        ⟦passport office la irukkum⟧
        ⟦passport photo anuppu⟧
      `,
      twins: lines`
        passport office moodi
        photo edu
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (paathila|paadhila|munnadi|naduvula) .. (ponaa|pona|vandhaa|vita) .. (kattanum|thirupi|fine|#)
        (ticket|visa|selavu) .. sambala* .. (pidi*|kazhi*|cut)
      `,
      match: lines`
        ⟦paathila ponaa 25,000⟧ yuan kattanum
        ⟦ticket sambalathula pidippaanga⟧
      `,
      twins: lines`
        sambalam vandhadhu
        munnadi ponen
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(amma|appa|veetla|veetula|yaar|husband|manaivi) (kitta|kittayum|ku) .. (sollaadha*|solla vendaam|sollikalam|sollidu*|theriya vendaam)
      `,
      match: lines`
        ⟦amma kitta solla vendaam⟧
        ⟦yaar kittayum sollaadha⟧
      `,
      twins: lines`
        amma kitta sonnen
        veetla nalam
      `,
    },
    TRAVEL_COACHING: {
      patterns: lines`
        (airport|immigration|ketta|kettaa) .. (tour|holiday|suthi paakka|kalyaanam|friend paakka) .. sollu*
      `,
      match: lines`
        ⟦airport la ketta tour nu sollu⟧
        ⟦immigration ketta holiday nu sollunga⟧
      `,
      twins: lines`
        airport moodi
        tour nalla irundhadhu
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(scam|judi|fraud|mosadi|thappaana vela|poi) (illa|ille|illai|kidaiyaadhu)
        !(bayapadaadh*|bayam vendaam|kavalai vendaam|tension vendaam)
        !(naan|naane) inga (dhaan|than) .. (maasam|vela|irukken)
      `,
      match: lines`
        ⟦scam ille⟧ bro
        ⟦bayapadaadheenga⟧ macha
      `,
      twins: lines`
        mazhai illa
        bayama iruku
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (aal|friend|paiyan|ponnu) .. (kootitu|kooti|sertha|thandha) .. (#|bonus|commission)
        (aal|aaluku) onnuku #
      `,
      match: lines`
        ⟦aal kootitu vandha 300⟧ dollar
        ⟦friend sertha bonus⟧
      `,
      twins: lines`
        aal varala
        friend vandhaan
      `,
    },
    DEBT_RELIEF_OR_ADVANCE: {
      patterns: lines`
        (kadan|loan|blacklist|fine|ptptn) .. (paravala|settle pann*|naanga katt*|namma settle|mudichi*|adaichi*)
      `,
      match: lines`
        ⟦loan naanga kattuvom⟧
        ⟦kadan irundhaalum paravala⟧
      `,
      twins: lines`
        bank loan mela
        kadan vaanginen
      `,
    },
    LOCATION_VAGUE_OR_CHANGES: {
      patterns: lines`
        (ketta mattum|kettaa mattum) (solren|soluvom)
        (naadu|location|company per|idam) .. (aprom|apram|ippo kekk*|solla mudiyaadhu|call la)
      `,
      match: lines`
        ⟦ketta mattum solren⟧
        ⟦naadu aprom⟧ solren
      `,
      twins: lines`
        naadu azhagu
        idam perusu
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (unmai kathai|unmaiya|nambalaama|yaarukavadhu theriyuma|enna panradhu)
        (maatti|maattik*|maatiyiru*|vithuttaanga|odunga|kudukkaathinga|nambaadheenga|block pannunga)
        (irundhen|kalichu|purinjudhu) .. (maasam|aprom|anga)?
      `,
      match: lines`
        idhu ⟦unmaiya⟧ sollunga
        ⟦nambaadheenga⟧ makkale
      `,
      twins: lines`
        vela iruku
        saapadu nalla iruku
      `,
    },
  },
};
