// Long because: the words of one language stand together, a block a signal.
import { lines } from '../lines.ts';
import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const hiLatn: Language = {
  name: 'Hindi in Latin letters',
  script: 'Latin',
  negation: {
    before: wholeWords('bina|nahi|nahin|koi|mat'),
    after: /^[^.,\n]{0,14}(?:nahi|nahin|nhi|mat)/u,
    reach: 20,
  },
  words: {
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (ticket|visa|khana|rehna|room|passport|stay|food) .. (free|company|boss|hamara|hamari|karwa|dega|degi|muft|ki taraf|denge)
        (ticket|visa|room|khana|passport) .. (bhej dunga|company karegi|free hai|ham denge|hum karwa|karwa denge)
        (rehna|khana) (khana|rehna|wahin)
        sab free
        relocation (company|package)
      `,
      match: lines`
        ⟦ticket company⟧ degi
        ⟦khana rehna⟧ sab
      `,
      twins: lines`
        bus ka ticket
        khana kha lo
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (real hai kya|real hai ya|genuine hai|legal hai kya|lagta hai wahan|delete kiye|ban ho|savdhan|saavdhan|fraud hai|fake hai|scam hai|police ne|police ko|police me|embassy ne|embassy ko|phas gaya|fas gaya|bech diya|bandhak|mat jana|mat jao|kisi ko pata|sach hai kya|asli hai kya|victim*)
        (mera|meri|hamara) (bhai|beta|dost|cousin) .. (gaya|phas|wapas|laapata|jana chahta)
        (offer aaya|message aaya|kisi ne bola) .. (salary|job|#)
        (bhanje|bhai|bete|dost) ko (phone|message|offer) aaya
        (sunne me aaya|keh raha tha|bol raha tha|keh rahi thi|bol rahi thi|bata raha tha|bata rahi thi|khabar me|khabar aayi|khabar padhi)
        (need advice|k garne|ke garne|sahi ho ki|kya karu|kya karun)
      `,
      never: lines`
        police-wolice
        police ka koi
      `,
      match: lines`
        ⟦savdhan⟧ rahe sab
        ye ⟦sach hai kya⟧
      `,
      twins: lines`
        roti bana lo
        aaj chutti hai
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        (phone|mobile|device|ph0ne) .. (jama|andar nahi|gate pe deposit)
        !bahar .. (nahi ja|nahi nikal|jana mana)
        (apna )?phone (hr|company|locker|jama) .. (ko dete|me|hoga)?
        (beech me ghar nahi|# din .. rukna|andar hi rehna)
        (phone|mobile|fone) (din me|hafte me|haftay me|sunday ko|sirf) .. (ghanta|ghante|ghantay|milega|#)
        !bahar (jane|jaane|nikalne) ki (zaroorat|zarurat|jarurat|permission|ijazat)
        (sab kuch|dukan|salon|gym) .. (andar hi|building me hi|campus me hi)
      `,
      match: lines`
        ⟦phone jama hoga⟧
        ⟦bahar nahi ja⟧ sakte
      `,
      twins: lines`
        phone kharab
        bahar dhoop
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (beech me|pehle) .. (choda|chodoge|chhoda|leave) .. (dena|wapas|kharcha|penalty)
        (ticket|paisa|kharcha) .. (salary se|katega|kat jayega|cut hoga)
        # ?(saal|saai|year|month) .. bond
        (beech me|chhodne|chodne) .. (fee|penalty|par #|lakh)
        (pehle|beech me|beech mein|jaldi) .. (gaye|jaoge|bhaag*|bhag*|lautne|chhod*|chod*|nikle) .. (penalty|jurmana|harjana|bharna|dena (hoga|padega|parega)|katega|kharcha)
        (ticket|visa|kiraya|advance) (ka|ke|ki) .. (salary|tankhwa|tankhah|pagaar) .. (kat*|se)
        !# ?(saal|mahine|mahina) (tak |ghar )?(ghar|wapas|wapsi|chutti) (nahi|nahin|nhi|mat)
      `,
      match: lines`
        ⟦ticket salary se⟧ katega
        ⟦beech me choda to dena hoga⟧
      `,
      twins: lines`
        beech me ruko
        paisa bank me
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(ghar|mummy|mausi|papa|kisi|ghar walo) (pe|ko|par|se) .. (mat (batana|bolna|kehna)|nahi batana)
        !(chacha|mummy|papa|ammi|abbu|basay|ghar) .. (ko bolna|bolo|se mat|ko mat)
        !(ghar|ghar walo|gharwalo|ghar walon|ghar walay|mummy|papa|ammi|abbu|biwi|boyfriend|family|maa|baap) (ko|se|me) .. (bol dena|keh dena|mat bata*|na bata*|nahi bata*|mat bol*|mat keh*)
        !(kisi|dosto|doston|padosi) (ko|se) .. (mat bata*|na bata*|nahi bata*|mat keh*)
      `,
      match: lines`
        ⟦ghar pe mat batana⟧ abhi
        ⟦kisi ko mat batana⟧
      `,
      twins: lines`
        mummy ko bata diya
        ghar pe sab theek
      `,
    },
    GAMBLING_WORK: {
      patterns: lines`
        (satta|aviator|andar bahar|cricket book|betting panel|casino panel) .. (panel|office|handle|wale|chahiye)?
      `,
      match: lines`
        ⟦satta panel⟧ wale
        ⟦aviator office⟧ me
      `,
      twins: lines`
        cricket match
        andar aao
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(experience|degree|diploma) .. (nahi chahiye|zaroori nahi|ki zarurat nahi|no need)
        !(asaan|aasan|halka) (kaam|kam)
        !(experience|degree|english|computer|cv|letter|ielts) .. (nahi chahiye|nahi ata to koi masla|zaroori nahi|zaruri nahi|koi masla nahi)
        !(kaam|kam) (asaan|aasan|easy|halka) hai
        !(seekh jao|sikha denge|training free)
      `,
      match: lines`
        ⟦experience zaroori nahi⟧
        ⟦asaan kaam⟧ hai
      `,
      twins: lines`
        paanch saal experience chahiye
        mushkil sawal
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        passport .. (bhejo|bhej do|photo|jama|admin ke paas|company ke paas|rahega)
        passport .. (tasveer|ki photo|copy bhej|expire)
      `,
      match: lines`
        ⟦passport bhejo⟧ aaj
        ⟦passport admin ke paas⟧
      `,
      twins: lines`
        photo khicho
        office band
      `,
    },
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (salary|kamai|tankhwa|tankhah) .. (lakh|dollar|usd|zabardast|mota|acchi)
        # ?(lakh|lac|usd|dollar) .. (mahina|mahana|month|salary|in hand)?
        (basic|salary|stipend|fix|fixed) #(k)? .. (hath me|in hand|purana tl|deposit par|%)
        zindagi badal
        salary .. usdt
      `,
      match: lines`
        ⟦salary 2 lakh⟧ mahina
        ⟦kamai acchi⟧ hai
      `,
      twins: lines`
        salary time par
        sabzi mehengi
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(fraud|scam|dhoka|galat kaam|thagi|illegal) .. (nahi|nahin|nhi)
        !(dar*|tension) (mat|nahi|na)
        !(safe|legal) .. (hai|100|bilkul|pura)
        !police .. (tension|khatra|dar) .. (nahi|hamari)
        !(jisko|jise|jinko|jin ko|jisay) .. (yakeen|yaqeen|bharosa|vishwas) .. (nahi|nahin|na)
        !(main|mai|mein|me) khud .. (yahan|idhar|wahan|mahine|saal)
        !(news|khabron|tv) .. (pe mat jao|par mat jao|jaisa kuch nahi|purani|jhooti)
        !(agent|dalal) (ka|ki) (koi )?(khel|chakkar|jhanjhat) .. (nahi|nahin|nhi)
        !koi .. (haath nahi|hath nahi|marta nahi|maarta nahi|nahi marta|nahi maarta|zabardasti nahi)
      `,
      match: lines`
        ⟦fraud nahi⟧ hai
        ⟦tension mat⟧ lo
      `,
      twins: lines`
        mera nahi hai
        gaadi safe rakho
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (banda|bande|dost|per head) .. (laane|lao|laoge|head) .. (#|bonus|commission|wala)
        (banda|bande|dost|friend) .. (laao|lao|laye) .. (#|paao|pao|per head|commission)
        (ek|do|teen|paanch|#) (banda|bande|bandey|ladka|ladke|larka|larke|log) .. (lao|laoge|doge|bhejo|dilao) .. (dunga|denge|milega|milenge|commission|emi|tera|tumhara)
      `,
      match: lines`
        ⟦dost lao bonus pao⟧
        ⟦banda laane wala⟧
      `,
      twins: lines`
        dost aaya ghar
        sir dard
      `,
    },
    TASK_DEPOSIT: {
      patterns: lines`
        (like|review|task|subscribe|ghar baithe) .. (kamao|kamaye|paise|earn|rs|recharge|deposit)
      `,
      match: lines`
        ⟦ghar baithe kamao⟧ roz
        ⟦task paise⟧ turant
      `,
      twins: lines`
        ghar baithe tv
        review padha
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (tourist|visit) (visa )?(pe|par|pr|me) .. (jana|aana|jao|phir|baad)?
        (tourist|visit) (visa par|entry) .. (jana|phir|hotel)
        (e-visa|visa) (nahi chahiye|free jugaad)
        (permit|visa|kagaz|kaghaz) (wahan|udhar|pahunch*|pohonch*|baad me|idhar aa*) .. (banega|milega|ban jayega|ban jaega|lagega|ho jayega|banwa*)?
      `,
      match: lines`
        ⟦tourist visa pe jana⟧ hai
        ⟦visit pe aana⟧
      `,
      twins: lines`
        tourist place
        visa office
      `,
    },
    TRAVEL_COACHING: {
      patterns: lines`
        (immigration|airport|koi) .. (puche|poochhe|pucha) .. (bolna|kehna|bol dena)
        (immigration|airport|counter|koi poochhe|koi puche|poochhe|puche|puchhe|pooche|poochein) .. (ghoomne|ghumne|ghoomney|tour pe|shaadi|shadi|ilaaj|chutti|umrah|dost se milne)
        (chat|message|msg) .. (delete kar*|mita do|mitado|uda dena)
      `,
      match: lines`
        ⟦immigration me puche to bolna⟧
        ⟦koi puche to kehna⟧ holiday
      `,
      twins: lines`
        puche to batana
        ghumne gaye
      `,
    },
    UPFRONT_FEE: {
      patterns: lines`
        (registration|processing|training|security|file) (fee|fees|charge|charges) .. (#|jama|bhejo|pehle|rs)
      `,
      match: lines`
        ⟦registration fee 500⟧ rs
        ⟦training charges jama⟧ karo
      `,
      twins: lines`
        school ka time
        file dena
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (bahar|videsh|bidesh|foreign|off shore|baahar) (ka|ke|ki|hai|job|office|rehna|jana|badi|wala|country|kaam|se|mulk)
        (abroad|bahar desh|dusre desh) (ka|ki|me|mein)?
        (setup bahar|bahar ek|bahar shift|bahar rehna|office abroad|videsh)
        (passport) (ready rakho|walo|wale first|ache|hai kya|kab expire)
        (asia|asian) (me|mein|side|campus)
        airport .. (hamara banda|humara banda|hamara aadmi|uthayega|le lega|pick karega|lene aayega)
        passport (walo|wale|wala|# mahine)
        saath (niklenge|nikalna|chalenge)
      `,
      match: lines`
        ⟦bahar ka⟧ kaam
        ⟦dusre desh me⟧ office
      `,
      twins: lines`
        ghar ka kaam
        bazar me dukan
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (chat|chatting|typing|computer|data entry|telecalling|customer care|back office|client|laptop|mobile) (ka|pe|par|wala|wale|se|karna|karni|handle|chalane|chalana) (kaam|kam|baat|job|reply|baithke|hai)?
        (panel handle|panel chalana|customer ko reply|foreigner se baat|players? se chat|reply dena|page sambhalna|admin panel)
        (admin wala banda|facebook page sambhalna|customer ko reply|typist chahiye)
        (urdu|hindi|english) (bolne|likhne|caller) (wale|wala|walo)?
        online brokerage
        (video verify|video call|face|screen) (ke liye|pe|chahiye)
        (fashion|dating|insta|instagram|fb) pages? (ke liye|pe|chalana)
        (forex|crypto|trading) .. (kiya ho|wale|wala|caller|closer)
      `,
      match: lines`
        Sirf ⟦chat ka kaam⟧ hai
        ⟦customer ko reply⟧ dena
      `,
      twins: lines`
        Mistri chahiye kal se
        Dukan pe ladka chahiye
      `,
    },
    LOCATION_VAGUE_OR_CHANGES: {
      patterns: lines`
        (baqi|baki|jagah|desh|country) .. (baad me|bataunga|batata hun|wahan jakar|location rotate)
        (location rotate|city ka pressure)
        (setup|office|team|company) .. (shift (hui|ho|hua|hai)|naya khula|nayi jagah)
        (country|location|desh|mulk|jagah) (ka naam )?.. (passport dekh*|ticket ke saath|call pe|inbox me|baad me)
        (country|desh|mulk|jagah|location|company ka naam) .. (nahi bata sak*|mat pucho|mat poocho|na pucho|manager batayega|airport pe bata*|wahan pahunch*)
      `,
      match: lines`
        ⟦baqi baad me⟧ batata hun
        ⟦location rotate⟧ hoti hai
      `,
      twins: lines`
        pata gali number paanch
        desh mahan
      `,
    },
    DEBT_RELIEF_OR_ADVANCE: {
      patterns: lines`
        (advance) .. (deti hai|denge|ghar|pehle)
        (qist|qistain|kist|kisht|emi|udhaar|udhar|karz|karza|qarz|qarza|loan) .. (khatam|khtm|utar*|utr*|chuka*|saaf|maaf|hum denge|company degi|company bhar*|main bhar*|mai bhar*)
      `,
      match: lines`
        ⟦qarz utaro⟧ phir kaam
        ⟦advance denge⟧ pehle
      `,
      twins: lines`
        bank ka karza
        advance booking band
      `,
    },
    FRIEND_OR_KIN_RECRUITER: {
      patterns: lines`
        (company|cousin|boss) .. (banda|bande|log|bolne wale) (chahiye|chahie|mangta)
        (tumhara naam diya|naam diya hai|kaam mil gaya ya)
      `,
      match: lines`
        ⟦company ko do banda chahiye⟧
        ⟦tumhara naam diya⟧ hai
      `,
      twins: lines`
        dost cricket khelta
        boss chutti par
      `,
    },
    DEPOSIT_CHASING_WORK: {
      patterns: lines`
        (dosti|pyaar|pyar|bharosa|vishwas|yakeen) .. (karke|kar ke|jeet*|bana ke|banake) .. (invest*|crypto|paisa|paise|client|app)
        (ladki|ladkiyon|larki|model) (ban ke|banke|bankar|bankay|ki id|ki profile|ki photo|ke naam)
        (client|customer|gore|goray|foreigner|players?) .. (invest*|paise|paisa|deposit|recharge|crypto) .. (karwa*|lagwa*|dalwa*)
        (loan|forex|crypto|love|dating) (wali|wale|wala) (script|caller|chat|chatting|closer|process)
        (retention|closer|opener) .. (chahiye|jisne|kiya ho|experience)
      `,
      match: lines`
        ⟦ladki ban ke⟧ chat karna
        ⟦loan wali script⟧ hai
      `,
      twins: lines`
        dosti karke accha laga
        loan ka paper bank me
      `,
    },
    URGENCY: {
      patterns: lines`
        (aaj|kal|aaj raat|subah) .. (list band|ticket|flight|niklenge|nikalna)
        pehle aao pehle pao
        (seat|slot|jagah|batch) .. (bachi|bache|bhar gaya|bhar gayi|khatam)
      `,
      match: lines`
        ⟦pehle aao pehle pao⟧ bhai
        ⟦kal flight⟧ hai
      `,
      twins: lines`
        kal school band
        jagah acchi hai
      `,
    },
    ORGAN_OFFER: {
      patterns: lines`
        (kidney|gurda|gurde|liver) (bechna|bechni|bech|dene wala|dena|denewala|donor chahiye)
        (kidney|gurda|gurde|liver) .. (chahiye|bechna|bechni) .. (lakh|group|positive|cash)
      `,
      match: lines`
        ⟦gurda bechna⟧ hai
        ⟦kidney donor chahiye⟧ jaldi
      `,
      twins: lines`
        kidney ka ilaaj hospital me
        khoon dena accha hai
      `,
    },
    CE_JOB_SEEKER: {
      patterns: lines`
        (mujhe|mujhko|mereko|muje|hume|mere ko) .. (job|kaam|kam|naukri|nokri) .. (chahiye|chaiye|chahie|do)
      `,
      match: lines`
        ⟦Mujhe job chahiye⟧ koi
        ⟦mereko kaam chahiye⟧ bhai
      `,
      twins: lines`
        hame driver rakhna hai
        dukan band hai
      `,
    },
  },
};
