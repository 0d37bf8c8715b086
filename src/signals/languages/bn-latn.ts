import { lines } from '../lines.ts';
import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const bnLatn: Language = {
  name: 'Bengali in Latin letters',
  script: 'Latin',
  negation: {
    before: wholeWords('kono|bina|na'),
    after: /^[^.,\n]{0,14}(?:nei|na|noy|lagbe na)/u,
    reach: 16,
  },
  words: {
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (beton|salary|mashe|mase) .. (dollar|lakh|usdt)
      `,
      match: lines`
        ⟦beton 900 dollar⟧ pabe
        ⟦salary dui lakh⟧ taka
      `,
      twins: lines`
        beton mash sheshe
        chaler dam bere geche
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(experience|english|cv|degree|porashona) .. (lagbe na|lage na|dorkar nai|na janleo)
        !(shohoj|sohoj|halka) (kaj|kaaj)
        !(sudhu|shudhu|just) (type|chat|kotha|video call)
      `,
      match: lines`
        ⟦experience lagbe na⟧ ekdom
        ⟦shohoj kaj⟧ eta
      `,
      twins: lines`
        onek experience lagbe
        bhari kaj
      `,
    },
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (ticket|visa|thaka|khawa) .. (company dibe|company dey|dibe|free|amra dibo|company dichhe)
        (khawa|thaka) (thaka|khawa)
        (thaka|room) te free
        (thaka|khawa|khabar|baki poth|jawa asha) .. (amader|amra|company|free|boss er)
      `,
      match: lines`
        ⟦ticket company dibe⟧ tomake
        ⟦khawa thaka⟧ shob
      `,
      twins: lines`
        bus er ticket
        bhat khao
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (operator|meye|lok|dev) .. (lagbe|khujchi) .. (office|abroad|chat|kotha|live|customer)?
        (foreigner|client|customer) (der|er) .. (kotha|sathe|samne|chat|reply)
        (trading platform|computer operator|customer care) .. (lagbe|jonno|lok)
        (video call) .. (boshba|korba|client)
      `,
      match: lines`
        ⟦computer operator lagbe⟧ ajkei
        ⟦client er sathe⟧ kotha bolba
      `,
      twins: lines`
        rajmistri asbe kal
        dokan khola
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (bidesh|bideshe|deshe baire|desher baire) (office|kaj|jaba)
        (bidesh|bideshe|desher baire|asia te|onno desh*)
        (namle|airport e) .. (gari|lok thakbe|niye jabe)
        (passport) (ache|thakle|lagbe|wala)
      `,
      match: lines`
        ⟦bideshe kaj⟧ ache
        ⟦passport ache⟧ tomar
      `,
      twins: lines`
        office dotolay
        bazare gelam
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (visit|tourist) visa te .. (jaben|jaba|jawa|pore)
        ghurte jawa visa
      `,
      match: lines`
        ⟦visit visa te jaben⟧ pore permit
        ⟦tourist visa te jaba⟧ age
      `,
      twins: lines`
        tourist spot onek
        visa office bondho
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(basay|bashay|barite|ma ke|abba ke|kauke) .. (bolo|bolba na|bolben na|bolish na|bola jabe na)
      `,
      match: lines`
        ⟦basay bolo⟧ photoshoot
        ⟦ma ke bolba na⟧ ekhon
      `,
      twins: lines`
        ma ranna korche
        barite asho
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (venge|age|chere) .. (ashle|gele|dile) .. (jorimana|taka|ferot)
        (ticket|visa|advance|khoroch|taka) .. (beton|salary) .. (theke kat*|kata|kete)
        (contract|chukti|bond) .. (age|bhang*|vang*|charle|gele) .. (jorimana|taka|ferot|dite hobe)
      `,
      match: lines`
        ⟦venge ashle 3000 jorimana⟧
        ⟦age gele taka⟧ ferot
      `,
      twins: lines`
        jorimana hoyeche gari
        age ekbar esho
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(tension|chinta|bhoy) .. (nai|nei|korben na|koiren na)
        !(scam|dhoka|protarona) .. (na|nai)
        !(jar|jader|je) (bishwas|bissas|bissash|bhorsha|biswas) .. (hoy na|nai|na)
        !(ami nije|ami nijei) .. (ekhane|okhane|mas|bochor|mash)
        !(comment*|onek*) .. (dhoka|vua|bhua|fake|scam) .. (bol*|likh*|lekh*)
      `,
      match: lines`
        ⟦tension nai⟧ bhai
        ⟦scam na⟧ eta
      `,
      twins: lines`
        amar chinta hoy
        eta scam kina
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (keu janen|sotti naki|asol naki|fake naki|ki korbo)
        (amar) (bhai|chele|bondhu) .. (geche|phire|atke|jete chay)
        (ekjon|kew|keu) .. (bollo|bolse|bolche|bolsilo|bolchilo)
      `,
      match: lines`
        ⟦keu janen⟧ ei company
        ⟦sotti naki⟧ eta
      `,
      twins: lines`
        scam na bhai
        bhalo achi
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        (phone|mobile|fone) .. (joma|rekhe|dine # ?gh*|# ?(ghonta|ghanta|gh)|soptahe) .. (dite hobe|din|dibe|pabe|pabi|pawa)?
        !(baire|bahire) .. (jawa jabe na|jaite dey na|ber hote|dorkar nai|nishedh)
      `,
      match: lines`
        ⟦phone joma dite hobe⟧ gate e
        ⟦baire jawa jabe na⟧ ekdom
      `,
      twins: lines`
        phone nosto hoiche
        baire rod
      `,
    },
    DEPOSIT_CHASING_WORK: {
      patterns: lines`
        (bondhutto|prem|bissash|bishwas|shomporko) .. (kore|koira|baniye|jite) .. (invest|crypto|app|client|taka)
        (meye|model) (seje|sheje|shaja|er id|er profile|er moto|hoye)
        (photoshop|id card|nid) .. (edit|banano|banate)
        (forex|crypto|loan|dating) (script|caller)
      `,
      match: lines`
        ⟦meye seje⟧ chat korba
        ⟦forex script⟧ ache
      `,
      twins: lines`
        prem kore biye
        meye boro hoiche
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (dui|tin|pach|#) ?(jon|jonre|jonke|ta chele) .. (anle|ano|dile|dite par*) .. (commission|bonus|taka|dollar|tomar|apnar)
      `,
      match: lines`
        ⟦dui jon anle 5000 taka⟧
        ⟦3 jon dite parle bonus⟧
      `,
      twins: lines`
        dui jon ashche
        tin jon bondhu
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        passport .. (company*|office|boss*|admin*) .. (kache|thakbe|rakhbe|joma)
        passport (er )?(chobi|copy|photo|first page) .. (dao|den|diben|pathao|pathan|pathaben)
        passport (joma|rekhe|rakha)
      `,
      match: lines`
        ⟦passport company kache⟧ thakbe
        ⟦passport er chobi pathao⟧
      `,
      twins: lines`
        passport office bondho
        chobi tulo
      `,
    },
  },
};
