// Long because: the words of one language stand together, a block a signal.
import { lines } from '../lines.ts';
import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const uz: Language = {
  name: 'Uzbek',
  script: 'Latin',
  negation: {
    before: wholeWords('hech|hech qanday'),
    after: /^[^.,\n]{0,14}(?:yo['’ʻ]q|emas|olinmaydi|kerakmas|kerak emas|bepul)/u,
    reach: 16,
  },
  words: {
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (yuqori|katta|zo'r|baland|yaxshi) (oylik*|maosh*|daromad*|pul*)
        (oylik*|maosh*|daromad*|oyiga|ish haqi) # ?($|dollar*|usd|u)
        (oylik*|maosh*|daromad*|oyiga|ish haqi) .. (dollar*|$|usd|usdt|cheksiz|yuqori|zo'r)
        #.. ?($|usd|dollar*|u) (dan|gacha|oylik|oyiga|bonus|bilet*|va|naqd|yotoq*|uy)
        (hayoting*|turmush*) .. (o'zgar*)
        (hammasini|qarzini) (yopdi|yopadi)
        #( ?- ?#)? ?($|dollar*|baks)? ?dan (boshla*|gacha|kam emas|#|ortiq|yuqori|oyiga)
        # ?(ming)? ?(dollar*|baks*|ko'k*)
        # ?$ ?dan
      `,
      match: lines`
        ⟦yuqori oylik⟧ beriladi
        ⟦Oylik 1200$⟧ dan boshlanadi
      `,
      twins: lines`
        Oylik har oyning beshida
        Chipta narxi oshdi
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(til|tajriba|diplom|staj|bilim|hujjat*|til bilish|ma'lumot) (shart emas|kerak emas|kerakmas|so'ralmaydi|talab qilinmaydi|muhim emas|bo'lmasa ham)
        !(boshqa )?hech (narsa|nima) (kerak emas|kerakmas|so'ramaymiz)
        !(o'zimiz|biz|joyida|u yerda) .. (o'rgat*)
        !(ish|ishi) (yengil|oson|qiyin emas|og'ir emas|toza)
        !(bilsa|yozsa|biladigan|pasport bo'lsa|telefon bo'lsa|yoza olsa) (bas|bo'ldi|yetadi|kifoya|bo'lsa bo'ldi)
        !faqat (yozish*|telefon*|kompyuter*|gaplash*|pasport*)
        !(konditsioner*|issiq joy|o'tirib ishla*)
        !pasport* (bo'lsa|bor bo'lsa) (bo'ldi|bas|yetarli|yetadi|kifoya|yetar)
      `,
      match: lines`
        ⟦tajriba shart emas⟧ keling
        ⟦o'zimiz o'rgatamiz⟧ hammasini
      `,
      twins: lines`
        Besh yillik tajriba kerak
        Og'ir yuk tashish
      `,
    },
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (bilet*|chipta*|viza*|yotoq*|ovqat*|turar joy*|uy|pasport*|samolyot*|yo'lkira*|yo'l kira|hammasi|barchasi) .. (tekin|bepul|bizdan|kompaniyadan|firmadan|kompaniya hisob*|biz ol*|bor|tayyor|qoplan*|beriladi|beradi|olib beramiz|xo'jayindan|0 so'm)
        (bilet*|chipta*|viza*|yotoq*|ovqat*|turar joy*)(,| va| \+| bilan)? (viza*|ovqat*|yotoq*|chipta*|bilet*|turar joy*|3 mahal|uch mahal)
        (aeroport*|chegara*|bangkok*) .. (kutib ol*|kutib tur*|olib ket*|haydovchi*|kutadi)
        (relokatsiya) (paket*|yordam*|bor)
        bilet(ing|ingiz)? (tayyor|olingan|bor)
        (bir tomonlama|borish) (bilet*|chipta*)
      `,
      match: lines`
        ⟦bilet viza tekin⟧ hammaga
        ⟦aeroportda kutib olishadi⟧
      `,
      twins: lines`
        Avtobus chiptasi qimmatladi
        Ovqat retsepti
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (mijoz*) (bilan|larni|ga|larga|lar bilan) .. (gaplash*|yozish*|suhbat*|rivojlantir*|ishlash*|javob*|chat*)
        (kompyuter*|telefon*|onlayn|internet*|ofis|chat|ekran*) (ish*|ishi|yozish*|o'tir*|bilan ishla*|operator*|suhbat*|yozishma*|odam*)
        (ofisga|ofisda|stolga|chatga) (odam*|ish*|bo'sh|kerak*|xodim*)
        (operator*|moderator*|admin|tarjimon*|chatchi*|menejer*) .. (kerak*|kk|izla*|rus|xitoy*|ingliz*|kompaniyasi*)
        (mijozlarni qo'llab|call markaz|call-markaz|koll-sentr|koll sentr|kol sentr)
        (rus|ingliz|xitoy|o'zbek|nemis) (tili*|tilini|tilida|chat*|stol*|tilli) .. (biladigan|bilsa|yozsa|yozadigan|so'zlash*|o'rta|odam*|kishi)?
        (rus|ingliz|xitoy|turk) (chat*|stoli*|stol)
        (ruscha|inglizcha|ingliz tilini|rus tilini) .. (biladigan|bilsa|yozsa|yozadigan|yoza ol*)
        (model qiz*|qiz*) .. (kamera*|video*|jonli efir*|strim*)
        (kamera) (oldi*|qarshi*)
        (kripto|forex|treyding|birja|investitsiya*) .. (mijoz*|ofis*|operator*|bo'lim*|sotuv*|chat*)
        (it|onlayn|xorijiy|xalqaro) (kompaniya*|firma*|shaharcha*|boshliq*|kampus*)
        (akkaunt*|profil*|anketa*) .. (yozish*|yurit*|och*|boshqar*|ishla*)
        (yozishma|yozishish|xat yozish|ovozli xabar)
        (call operator)
        (kompyuter*|kompda|kompyuterda|noutbuk*|klaviatura*) .. (ish*|yoz*|o'tir*|oddiy|yengil|bil*)
        (oddiy|yengil|toza) (ish*|ofis*) .. (kompyuter*|telefon*|ofis*|chat*)?
        (xorij*|chet el*|yevropa*|amerika*|boy) (mijoz*|odam*|erkak*|ayol*|yigit*) .. (bilan|yoz*|gaplash*|suhbat*|tanish*)
        ofis* .. (odam*|yigit*|qiz*|xodim*|ish*|osiyo*|dengiz*|konditsioner*)
        (tilda|tilini|tilda|tili) .. (yoz*|gapir*|chat*|tushun*)
        (it park|it shahar*|it kompleks*)
      `,
      match: lines`
        ⟦mijoz bilan gaplashasan⟧ xolos
        ⟦kompyuterda ish⟧ bor
      `,
      twins: lines`
        Qurilishga usta kerak
        Oshpaz kerak choyxonaga
      `,
    },
    GAMBLING_WORK: {
      patterns: lines`
        (kazino*|qimor*|stavka*|bukmeker*|onlayn o'yin*|slot*|poker*) .. (kompaniya*|operator*|ofis*|admin*|xodim*|ish*|kerak*|chat*)
        (onlayn|jonli) kazino
      `,
      never: lines`
        qimor o'ynamang
      `,
      match: lines`
        ⟦kazino operatori⟧ kerak
        ⟦onlayn o'yin kompaniyasi⟧ ishga oladi
      `,
      twins: lines`
        Qimor o'ynamang bolalar
        O'yin soat beshda
      `,
    },
    OPEN_SCAM_WORK: {
      patterns: lines`
        (aldash|skam|firib*|kidalovo) (ishi|ofisi|bo'limi) .. (kerak*|odam*|ol*|oylik*)
        (chet ellik*|odamlarni|nemis*|amerikalik*) (alda*|chuv tushir*) .. (kerak*|pul*|ish*|foiz*)
        (bank xavfsizlik|bank xodimi) .. (bo'lib|bo'limi|zvonok|qo'ng'iroq*)
      `,
      never: lines`
        odamlarni aldagan
      `,
      match: lines`
        ⟦skam ofisi odam⟧ oladi
        ⟦odamlarni aldab pul⟧ olasan
      `,
      twins: lines`
        Firibgarlar qo'lga olindi
        Aldash gunoh
      `,
    },
    LOCATION_VAGUE_OR_CHANGES: {
      patterns: lines`
        (qaysi davlat*|davlati*|qayerga|qayerda|manzil*|kompaniya nomi|firma nomi|shahri*|joyi*|kompaniya haqida) .. (keyin|shaxsiyda|lichkada|suhbatda|borganda|samolyotga*|boshliq ayt*|shefimiz ayt*|aytadi|aytaman|aytamiz|so'ramang|sir)
        (keyin|so'ng|undan keyin) .. (katta ofis*|asosiy ofis*|osiyo*|boshqa reys*|boshqa davlat*|ko'chamiz|o'tamiz|soat yo'l)
        (boshqa reys*|boshqa samolyot*) .. (o'tqaz*|o'tkaz*)
        (u yog'ini) (so'ramang|keyin)
        (undan narida|undan nariga|undan uzoq*|narigi tomon*|u tomon*) .. (joy*|o't*|ket*)?
        (boshqasini|qolganini|tafsilot*|batafsil) .. (gaplashamiz|lichka*|shaxsiy*|keyin|telegram*|uchrashganda)
        (boshqasini|qolganini|qolgani*|tafsilot*) .. (aytamiz|aytaman|ko'rganda|ko'rishganda|keyin)
      `,
      match: lines`
        ⟦qaysi davlatligini keyin⟧ bilasiz
        ⟦Keyin katta ofisga⟧ boramiz
      `,
      twins: lines`
        Manzil: Navoiy ko'chasi 5
        Davlat bayrami
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (chet el*|chetda*|chetga|chetdaman|chet ellik*|xorij*|xorijda|boshqa davlat*)
        (osiyo*|osiyodagi|janubi-sharqiy|uzoq sharq)
        (uchamiz|uchasiz|uchish|uchib ket*|ketamiz) .. (ertaga|shanba|# kunda|juma|yakshanba|bugun)?
        (ertaga|juma|shanba|# kunda) (kuni )?(uchamiz|uchasiz|uchish|reys)
        (pasport*) (bo'lsa bo'ldi|bo'lsa bas|kerak|bormi|tayyor)
        qizil pasport*
        chegara (tomon*|ortida*)
        zagran*
      `,
      match: lines`
        ⟦chet elda⟧ ish bor
        ⟦5 kunda uchamiz⟧ hammamiz
      `,
      twins: lines`
        Ofis ikkinchi qavatda
        Bozorga bordik
      `,
    },
    INTERVIEW_TRIVIAL: {
      patterns: lines`
        !(suhbat*|intervyu*) .. (# daqiqa|telegram*|shart emas|yo'q|natija shu kuni|onlayn)
        !natija (shu kuni|darrov)
        !(darrov|shu kuni|bir kunda) (ishga ol*|qabul*|tasdiq*)
      `,
      match: lines`
        ⟦suhbat Telegram⟧ orqali
        ⟦natija shu kuni⟧ chiqadi
      `,
      twins: lines`
        Suhbat bosh ofisda o'tadi
        Imtihon ikki kun davom etadi
      `,
    },
    URGENCY: {
      patterns: lines`
        (joylar|joy|o'rinlar) (kam qoldi|kam|cheklangan|oz qoldi|tugayapti)
        (#|ikkita|uchta) (ta )?(joy|odam|o'rin) (qoldi|kerak xolos)
        (ertaga|juma*|shanba*|# kunda|shu hafta*|tezda) .. (uchamiz|uchish|jo'nash|ketamiz|reys)
        (tez|tezroq|javob) (yozing|javob bering|bering|kutyapti)
      `,
      match: lines`
        ⟦Joylar kam qoldi⟧ shoshiling
        ⟦ertaga uchamiz⟧ hammamiz
      `,
      twins: lines`
        Kutubxona juma ochiq
        Poyezd kechikdi
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (turist*|sayohat*|mehmon*) (viza*|bo'lib|sifatida) .. (kir*|bor*|keyin|uchish*|ket*)?
        (viza*|ish ruxsat*|ruxsat*) .. (u yerda|borgach|keyin) .. (qil*|ol*|ochil*)?
        !(vizasiz|ruxsatsiz|ish vizasisiz)
      `,
      never: lines`
        turist vizadagi odamni
      `,
      match: lines`
        ⟦turist viza bilan kirasiz⟧ 
        ⟦ish ruxsati borgach⟧ bo'ladi
      `,
      twins: lines`
        Turistlar Samarqandga keldi
        Konsullik ish vizasi beradi
      `,
    },
    IRREGULAR_ROUTE: {
      patterns: lines`
        (daryo*|qayiq*|chegara*) .. (o'tkaz*|o'taz*|olib o't*|yashirin*|tunda|piyoda|kechib|o'tamiz)
        !(muhrsiz|shtampsiz|muhr bosilmaydi)
        (ruxsati* yo'q*|ikameti* yo'q*|muddati o'tgan*) .. (chiqib ket*|yo'li bor|hal qilamiz)
      `,
      match: lines`
        ⟦daryodan o'tkazamiz⟧ kechasi
        ⟦muhrsiz⟧ kiriladi
      `,
      twins: lines`
        Daryo toshdi
        Chegara posti ta'mirlandi
      `,
    },
    TRAVEL_COACHING: {
      patterns: lines`
        (aeroport*|chegara*|pasport nazorat*|so'rasa*) .. (deysan|deysiz|deng|degin|deb ayt*|dam olish*|sayohat*|mehmon*)
        (sayohatga|dam olishga|mehmonga|ziyorat*) .. (deysan|deysiz|deng|degin|boryapman)
        (yozishmalar*|chat*|xabar*) .. (o'chir*)
        (ko'rsatish uchun) .. (beraman|pul*|qaytar*)?
        (tanimaysiz|bir biringizni tanim*)
        nima deyishni
      `,
      match: lines`
        ⟦aeroportda so'rasa sayohatga⟧ deysan
        ⟦chatlarni o'chiring⟧ borguncha
      `,
      twins: lines`
        Chegarada navbat katta
        Dam olish maskani
      `,
    },
    DEBT_RELIEF_OR_ADVANCE: {
      patterns: lines`
        (qarz*|kredit*) .. (yopib ber*|yopamiz|to'lab ber*|to'laymiz|kompaniya*|birdan|bo'lsa ham)
        (qarzi borlar|qarzdorlar|krediti borlar)
        (avans*) .. (ber*|oldindan|oilang*|ketishdan oldin|ham)
        (ketishdan oldin|uchishdan oldin) .. (dollar|pul|avans|tashlab*)
        (qarz*|kredit*|lombard*|mikroqarz*|aliment*) .. (yop*|to'la*|uz*|qutul*|uyalma*|eshit*|hal qil*|muammo emas|avans*|yordam*|bor bo'lsa)
        (avans*|oldindan) .. (ber*|tashla*|o'tkaz*|jo'nat*|dollar*|pul*)
      `,
      never: lines`
        avans yo'q
      `,
      match: lines`
        ⟦qarzingizni yopib beramiz⟧ darrov
        ⟦avans ham berishadi⟧
      `,
      twins: lines`
        Bank krediti foizi tushdi
        Avans oyning o'nida
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(aldov|aldash|firibgarlik|yomon ish|qullik|jinoyat|fohisha*|odam savdosi|qamash|urish) (yo'q|emas)
        !hech qanday (yomon|firib*|aldov|xavf*|noqonuniy)
        !(qo'rqma*|xavotir*|xafa bo'lma*)
        !(100%|to'liq|butunlay) (qonuniy|ishonchli|xavfsiz|halol)
        !(xohlagan|istagan) (payt*|vaqt*|kuni*) .. (qayt*|ket*|chiq*)
        !(qur'on ushlab|rostini aytsam|ont ichaman|xudo haqi)
        !hech kim .. (urmaydi|majburlamaydi|ushlab turmaydi|qamamaydi|sotmaydi)
        !o'zim (yoningda|ham shu yerda|ham shu yerdaman)
        !(tinch|xavfsiz|ishonchli|yaxshi) (joy*|ish*|davlat*|kompaniya*|ofis*)
        !(yolg'on|aldov|firib*|skam) (de*) .. (yozma*|yozmasin|bezovta*|kerakmas|kerak emas)
      `,
      match: lines`
        ⟦aldov yo'q⟧ bu yerda
        ⟦qo'rqma⟧ men borman
      `,
      twins: lines`
        Bu uzoq emas
        Qorong'ulik tushdi
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        (pasport*|hujjat*) .. (boshliq*|akada|ofisda|firmada|biz olib|olib o't*|yig'*|topshir*|saqlan*|haydovchiga|turadi|qoladi|bizda)
        (boshliq|firma|kompaniya|xo'jayin) .. pasport* (ol*|yig'*|saql*)
        (pasport*) .. (rasm*|nusxa*|surat*) .. (tashla*|yubor*|jo'nat*)
        (pasport*|hujjat*) (tashlang|yuboring|yubor|jo'nating|tashla|keltiring)
        (pasport*) .. (rasm*|nusxa*|skan*|foto*) .. (tashla*|yubor*|jo'nat*|kerak|bo'ldi)
      `,
      never: lines`
        pasport o'zingizda
      `,
      match: lines`
        ⟦pasport boshliqda⟧ turadi
        ⟦Pasport nusxasini tashlang⟧
      `,
      twins: lines`
        Pasportimni bir kunda oldim
        Rasm chiroyli chiqibdi
      `,
    },
    UPFRONT_FEE: {
      patterns: lines`
        (garov*|depozit*|zaklad*|ro'yxat puli|hujjat puli|anketa puli|sug'urta puli|badal*) .. (#|to'la*|o'tkaz*|so'm|tashla*|qaytar*)
        (oldindan|avval|hozir) .. (to'la*|o'tkaz*|pul tashla*) .. (#|karta*|joy*)?
        karta(ga|siga) .. (tashlang|o'tkazing|to'lang)
      `,
      match: lines`
        ⟦garov 200⟧ ming so'm
        ⟦oldindan to'lang joy⟧ uchun
      `,
      twins: lines`
        Garov yo'q
        Muzey chiptasi to'rt ming
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (odam|do'st*|dugona*|kishi) .. (olib kel*|topib ber*|boshlab kel*|bilan kelsa*) .. (bonus|#|$|pul*|dollar*|ikk*)?
        (1|bir|har) (kishi|odam|ta odam)(ga)? .. (=|#|$|bonus|dollar*)
        (odam topib beruvchilar*)
        (do'st*|tanish*|odam*|bola*|qiz*) .. (olib kel*|qo'sh*|chaqir*|topib*|yetakla*) .. (bonus*|pul*|dollar*|#|$|foiz*|mukofot*)
      `,
      match: lines`
        ⟦do'stini olib kelsa bonus⟧ oladi
        ⟦har kishi 300⟧ beriladi
      `,
      twins: lines`
        Suv ichib turing
        Odam odamga mehmon
      `,
    },
    FRIEND_OR_KIN_RECRUITER: {
      patterns: lines`
        (boshliq*|xo'jayin*|shef*|menejer*|firma*) .. (kerak ekan|kk ekan|so'rayapti|aytaman seni|qidir*|so'rab*|kerak)
        (#|beshta|to'rtta|ikkita|uchta|yana) .. (bola*|odam*|yigit*|qiz*|o'zbek*) .. (kerak ekan|kerak bo'b|kk ekan|kerak)
        (maktab*|birga) .. (o'qigan*|yotgan*|ishlagan*) .. (esla*|edik)?
        (hozir|men) (chetdaman|chet eldaman|shu yerdaman|u yerdaman)
        (xohlasang|xohlasangiz|joy so'rab) (xo'jayin*|boshliq*|aytaman|ber*)
        (meni|menga|menda|meniki) .. (shef*|boshliq*) .. (yop*|ber*|ol*|to'la*)
      `,
      match: lines`
        ⟦boshliq yana odam so'rayapti⟧
        ⟦to'rtta bola kerak ekan⟧
      `,
      twins: lines`
        Boshliq ta'tilda
        Maktabda birga o'ynadik
      `,
    },
    AGE_LOOKS_TARGET: {
      patterns: lines`
        (yosh*|yoshi*) .. (18|19|20|21) ?(-|–|dan) ?(25|26|28|30|32|35)
        (18|19|20)-(25|28|30|32|35) (yosh*)
        (yuzi|chiroyli|kelishgan|qomati) .. (chiroyli|qiz*|ayol*)
        (bo'yi|bo'y) .. (rasm*|surat*)
      `,
      match: lines`
        ⟦Yosh: 18-32⟧
        ⟦yuzi chiroyli⟧ qizlar
      `,
      twins: lines`
        Bolalar 7-10 yosh
        Chiroyli kun
      `,
    },
    CRYPTO_PAY: {
      patterns: lines`
        (oylik*|maosh*|to'lov*) .. (usdt|kripto*)
      `,
      match: lines`
        ⟦oylik USDT⟧ da
        ⟦maosh kriptoda⟧ beriladi
      `,
      twins: lines`
        Bitkoin tushdi
        Naqd to'lov
      `,
    },
    BANNED_GREY_JARGON: {
      patterns: lines`
        (tayyor|isitilgan) (akkaunt*|profil*|anketa*)
        (rus|ingliz) stoli .. (kishi|mijoz*)
        (jarima jadvali)
        (sizdan yuz|bizdan matn)
      `,
      match: lines`
        ⟦tayyor akkaunt⟧ bor
        ⟦jarima jadvali⟧ devorda
      `,
      twins: lines`
        Tayyor ovqat
        Profil rasmi
      `,
    },
    PERSON_TRADE: {
      patterns: lines`
        (odam*|ishchi*|operator*|qiz*) (sotiladi|sotaman|sotamiz|sotib olamiz) .. (#|pasport*|ofis*)?
        (qochgan*) .. (mukofot*|topib ber*|topgan*)
      `,
      match: lines`
        ⟦operator sotiladi 3000⟧
        ⟦qochganni topib berganga⟧ pul
      `,
      twins: lines`
        Velosiped sotiladi
        Futbolchi transferi
      `,
    },
    ORGAN_OFFER: {
      patterns: lines`
        (buyrak*|jigar*) .. (donor*|sot*|kerak*|olaman|olamiz)
        (surrogat ona*|ijara ona*) .. (kerak*|to'lov*|#)?
        donor .. (kerak|qidir*) .. (to'lov*|#|$)
      `,
      never: lines`
        buyrak kasalligi
      `,
      match: lines`
        ⟦buyrak donor⟧ kerak, pul beriladi
        ⟦surrogat ona kerak⟧
      `,
      twins: lines`
        Qon topshirish kuni
        Buyrak kasalligi belgilari
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(uydagilar*|onang*|oying*|otang*|hech kim*|oila*|xotin*|er*) .. (aytma*|og'iz ochma*|deysan|deysiz|bilmasin|gapirma*)
        !(oramizda|o'rtamizda|sir) .. (qolsin|tur*|saqla*)
        !og'iz ochma*
      `,
      match: lines`
        ⟦uydagilarga aytma⟧ hozircha
        ⟦oramizda qolsin⟧
      `,
      twins: lines`
        Oyim osh damladi
        Otamga aytdim
      `,
    },
    MINOR_TARGETED: {
      patterns: lines`
        (14|15|16|17) (yosh*) .. (ham|bo'ladi|dan|olamiz)
        (voyaga yetmagan*|yoshi yetmagan*) .. (ham|bo'ladi|hal qil*)
      `,
      never: lines`
        16 yoshda, maktabda
      `,
      match: lines`
        ⟦16 yoshdan olamiz⟧
        ⟦voyaga yetmaganlar ham⟧ bo'ladi
      `,
      twins: lines`
        O'g'lim 16 yoshda, maktabda o'qiydi
        Yoshlar kuni
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        (telefon*) .. (topshir*|yig'*|olib qo'y*|mumkin emas|taqiqla*)
        !(chiqish*|tashqari*|ko'cha*|kampus*|hudud*) .. (mumkin emas|ruxsat bilan|yo'q|faqat guruh*|taqiq*|guruh bilan)
        (oyiga|haftada) (bir|# ?) (marta) .. (bozor*|chiq*|qo'ng'iroq*)
        (shu yerda|ichida|hudud ichida|binoda) (yashay*|yotasiz|yotasan|yashaysiz|turasiz)
        (jarima) (jadvali|bor|yoziladi)
        (telefon*) .. (smena*|ish paytida|ish vaqtida|olinadi|olib qo'yila*|yig'ila*|sardor*|boshliq*|seyf*|dam olish kuni|yakshanba*|ishlatilmaydi|ruxsat yo'q)
      `,
      match: lines`
        ⟦Telefonni topshirasiz⟧ kirishda
        ⟦chiqish ruxsat bilan⟧
      `,
      twins: lines`
        Telefonim suvga tushdi
        Ko'chaga chiqdik
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (# oy|yarim yil|bir yil|muddat*) .. (ketgan*|ketsa*|chiqsa*|tashlab ket*) .. (to'la*|qo'yadi|jarima*|odam topadi|#)?
        (bilet puli*|chipta puli*|xarajat*|avans*) .. (ushla*|oyigidan|oylikdan|birinchi oy*)
        (oylikdan|maoshdan|birinchi oy*) .. (ushla*|kesil*|chegir*)
        (keyin|so'ng) (ushlab qol*|ishlab qaytar*)
        (ishlab) (qaytar*|beras*|uzas*)
        (jarima*) .. (to'la*|#|$|ketsa*)
        (bilet*|chipta*|yo'l puli*|viza*|avans*|xarajat*|qarz*) .. (oylikdan|maoshdan|ishlab uz*|ishlab ber*|ushla*|ushlab*|bo'lib to'la*)
      `,
      match: lines`
        ⟦bilet puli oylikdan⟧ ushlanadi
        ⟦yarim yil ichida ketsa to'laydi⟧
      `,
      twins: lines`
        Jarima maydonchasi chetidan gol urildi
        Erta ketgan mehmon
      `,
    },
    DEPOSIT_CHASING_WORK: {
      patterns: lines`
        #%.. (mijoz*|depozit*|tushgan pul*|naqd)
        (mijoz*) .. (keyin #%|#%|pul qo'y*|pul tik*)
        (pul qo'yish*|pul tikish*|investitsiya*) .. (tushuntir*|ko'ndir*|ishontir*)
        (ishonch*) .. (qozon*|kirish|kirib) .. (pul*|mijoz*)?
        (yolg'iz|chet ellik) (ayol*|erkak*) .. (yoz*|xabar*|suhbat*)
        (nemis|rus|amerika*) .. yolg'iz (ayol*|erkak*)
      `,
      match: lines`
        ⟦pul qo'yishni tushuntirasiz⟧ odamlarga
        ⟦yolg'iz ayollarga yozasiz⟧
      `,
      twins: lines`
        Bank depoziti foizi
        Mijoz rozi bo'ldi
      `,
    },
    TASK_DEPOSIT: {
      patterns: lines`
        (layk*|sharh*|obuna*|topshiriq*) .. (so'm|ming|pul*|#|daromad*|ishla*)
        video* .. (so'm|pul oling|pul ishla*)
        (uydan|telefondan|telefonda|uyda o'tirib) .. (kuniga|daromad*|pul*|ishlab top*)
        (topshiriq*|vip) .. (depozit*|to'ldir*|yech*)
        (kuniga) .. (so'm|ming|daromad) .. (telefon*|uyda*)
      `,
      match: lines`
        ⟦layk bosib pul⟧ oling
        ⟦uydan kuniga⟧ 200 ming
      `,
      twins: lines`
        Uy vazifasi qilindi
        Video ko'rdik
      `,
    },
    MONEY_MULE: {
      patterns: lines`
        (karta*|hisob raqam*|sim karta*|plastik) .. (ijara*|bering|foiz*|sotib ol*|kerak*)
        (karta*ga|kartang*) .. (pul tush*|pul kel*) .. (foiz*|o'tkaz*|yubor*)?
        (kartangizni|kartangni|karta) (bering|ijaraga)
      `,
      match: lines`
        ⟦kartangizni bering⟧ foizi sizniki
        ⟦plastik ijaraga⟧ olamiz
      `,
      twins: lines`
        Bankda karta ochdim
        Kartam yo'qoldi
      `,
    },
    CE_JOB_SEEKER: {
      patterns: lines`
        ish (qidiryapman|izlayapman|qidiraman|kerak menga)
        (menga|o'zimga) ish kerak
      `,
      match: lines`
        Toshkentda ⟦ish qidiryapman⟧
        ⟦menga ish kerak⟧
      `,
      twins: lines`
        Ikki oshpaz kerak
        Do'kon ochiq
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (ehtiyot|ogoh|hushyor|diqqat) (bo'ling*|bo'linglar|bo'l|qil*|firib*)
        (ishonma*|aldanma*|bormang*|borma|rozi bo'lmang*|jo'natmang*)
        (iiv|ichki ishlar|vazirlig*|politsiya*|militsiya*|elchixona*|konsullik*|sud*|prokuratura*|migratsiya agentlig*|interpol|jurnalist*) .. (ogohlantir*|ma'lum qil*|xabar*|aniqla*|ushla*|qaytar*|ozod*|olib chiq*|murojaat*|tergov*|kiberxavf*|hukm*)
        (sud xabari|jinoyat ishi|ozodligi cheklandi|qamaldi|ushlandi|fuqaromiz|fuqarolarimiz)
        (majburla*|aldab|aldan*|sotib yuboril*|sotilgan|qutqar*|qochib chiq*|qul qilib|qurboni|qurbon*|garovda|tutqun*|urmas ekan|urishgan|kaltakla*)
        (rost*|to'g'ri|yolg'on|ishonchli|haqiqat*)(mi|mikan|mikin|mikan\?)
        (rostmikan|rostmi|to'g'rimi|yolg'onmi|bormikan|bilasizmi|biladiganlar|bilganlar)
        (kim|biror kim|hech kim|birorta|borgan*) .. (biladi*|borganmi|bilasiz*|eshitgan*|bormi)
        (maslahat bering*|yordam bering*|tekshirib bering*|nima qilsam|nima deysiz*|nma deysila|nima deysila|ishonmayapman)
        (deb|degan|deyapti|deb yozibdi) (yozibdi*|e'lon*|xabar*|chaqir*|aytgan*|yozgan*|ketgan*|chiqdik|aldab|so'z*)
        (jiyanim|ukam|o'g'lim|qizim|akam|singlim|eri*|qo'shni*|do'stim) .. (ketaman de*|deyapti|ketgan*|qaytma*|yo'qol*|qoldi|olib ket*|yozgan edi|ketdi|bormoqchi|rozi)
        (e'lon*|xabar*) .. (tashlashdi|tashlabdi|ko'rdim|keldi|kelsa|joylagan|o'qigandim|yuborish*)
        (qaytib kel*|qaytganim*|qochdim|qutuldim) .. (oy*|kun*|bo'ldi)?
        (deydi|deyishdi|derdi) .. (u|menga|bola*|onasi|otasi)?
        (hujjatli film|reportaj|maqola|tadqiqot|yangilik*)
        (rozi|ko'tarsam ham rozi|hazil)
      `,
      never: lines`
        aldab yo'q
      `,
      match: lines`
        ⟦Ehtiyot bo'ling⟧ bunday e'londan
        Bu ⟦rostmikan⟧ o'zi
      `,
      twins: lines`
        Aldov yo'q, yozing
        Hammaga salom
      `,
    },
    CE_MEME: {
      patterns: lines`
        (hazil qildim|hazillashdim)
      `,
      match: lines`
        ⟦hazillashdim⟧ bormayman
        chetga ketaman ⟦hazillashdim⟧
      `,
      twins: lines`
        Boshliq jiddiy
        Yakshanba ishlaymiz
      `,
    },
    CE_LICENSE_FOUND: {
      patterns: lines`
        (litsenziya*|litsenziyali|reestr*|migratsiya agentligi|davlat portali|ro'yxat raqami)
      `,
      match: lines`
        ⟦litsenziyali⟧ agentlik
        ⟦davlat portali⟧ orqali
      `,
      twins: lines`
        Haydovchilik imtihoni dushanba
        Itimning oti Olapar
      `,
    },
    CE_WORK_VISA_STATED: {
      patterns: lines`
        (ish vizasi*|ish ruxsatnoma*|employment visa|ruxsatnomasi) .. (oldindan|konsullik*|chiqadi|chiqdi|ol*)
        (rasmiy ish*|mehnat daftarcha*|mehnat shartnoma*|shartnoma*|sug'urta*|mehnat ta'til*|ish beruvchi|kontrakt asl|patent*)
      `,
      match: lines`
        ⟦mehnat shartnomasi⟧ bilan
        ⟦ish vizasi oldindan⟧ chiqadi
      `,
      twins: lines`
        Kelishib oldik
        Viza filmi
      `,
    },
    CE_LOCAL_JOB: {
      patterns: lines`
        (choyxona*|oshxona*|restoran*i|do'kon*|bozor*|maktabga|maktabimiz*|fabrikasi|sexi|sexidaman|ombor*|kasalxona*|dorixona*|zavod*|bog'cha*|o'quv markaz*|mehmonxona*|novvoyxona*|ferma*|avtoservis*)
        (ko'chasi|ko'cha|qavat|qavat|mahalla*|metrosi|ro'paras*|yonida|tumani|tumanida|viloyat*)
        (kelib|kelib ko'r*|borib|uchrash*|so'rang|aytsin) .. (ko'ring|uchrash*|opani|akani|so'rang)?
        (ofitsiant*|tikuvchi*|haydovchi kerak|sotuvchi*|idish yuvuvchi|somsapaz|farrosh|qorovul kerak|enaga|hamshira kerak|ustoz|kuryer*|yuk tushiruvchi|kassir*|o'qituvchi*)
        (mas'uliyati cheklangan|mchj|xk)
      `,
      match: lines`
        ⟦choyxona⟧ uchun odam
        ⟦Kelib ko'ring⟧ bugun
      `,
      twins: lines`
        Qo'shiq aytamiz
        Yomg'ir yog'di
      `,
    },
  },
};
