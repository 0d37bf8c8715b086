import { lines } from '../lines.ts';
import type { Language } from './language.ts';

/** Mongolian as it is typed in chats. */
export const mnLatn: Language = {
  name: 'Mongolian in Latin letters',
  script: 'Latin',
  negation: { after: /^[^.,\n]{0,10}(?:bish|baihgui|bhgui|hereggui)/u, reach: 16 },
  words: {
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (offis*|office*|ofis*) .. (ajil*|hun|zaluus*|bichdeg|bichig*|neej*)
        (chat*|chataar|online|onlain|kripto*|forex|compiutert*|kompyuter*|computer*) .. (bichdeg|bichig*|ajil*|ajiltan|hun|heregtei|yarih*|hariul*|gadaad*|tugluulelt*)
        (kamer*|video|live) .. (ohin|ohid|hun|yarih*)
        (heltei|heltei hun|*aar|*oor) (muuguil|yaridag|chatlah|bichdeg)
        (chi|ta) .. (bichdeg|bichij chadah*|yarij chadah*|medeh) (bilu|biluu|uu|bizdee)
      `,
      match: lines`
        ⟦offis ajil⟧ bna
        ⟦online ajiltan⟧ avna
      `,
      twins: lines`
        Barilgad tuslah avna
        Tsainii gazart togooch avna
      `,
    },
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (tsalin|calin|sard|sariin|sar bur) .. (#|say|saya|dollar*|yuan*)
      `,
      match: lines`
        ⟦tsalin 8⟧ saya
        ⟦sard 2000⟧ dollar
      `,
      twins: lines`
        Tsalin saraa buudag
        Bilet unetei bolson
      `,
    },
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (bair*|hool*|tiiz*|tiyz*|viz|onooc*|ongots*) ?,? ?(bair*|hool*|tiiz*|viz|bugd*|unegui|gargana|daana|kompani*)
        (tiiz*|bair*|hool*|viz) .. (bugd*|unegui|kompani*|darga*|manai*|ogno|ugnu|daana|gargana)
        (hun tosno|hun ugtana|hun avna|tosoj avna|ugtaj avna)
      `,
      match: lines`
        ⟦tiiz hool bugd⟧
        ⟦tiiz bair⟧ belen
      `,
      twins: lines`
        Hool amttai bna
        Bair zarna
      `,
    },
    LOCATION_VAGUE_OR_CHANGES: {
      patterns: lines`
        (ali uls*|haana|hayag*|uls*|gazar*|delgerenguig|nuhtsul*|nohtsol*) .. (utsaar|dm|pm|daraa|ochood|asuuhgui|helj bolohgui|helj bolohgu*|chataar|hiine)
        (asuulgui|asuuhgui) .. (yavdag|hun|yavna)
      `,
      match: lines`
        ⟦haana gedgiig dm⟧
        ⟦ali uls gedgiig ochood⟧ medne
      `,
      twins: lines`
        Hayag: Ikh toiruu 5
        Uls orny bayar
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (gadaad*|gadaadad|hiliin chanad|hil dr|hil deer|azid|aziin) .. (ajil*|yav*|offis*|#)?
        (nisne|niseh|nisej|nislee)
        (passport*|pasport*) .. (hugats*|bgaa*|baigaa*|belen|bnuu|avaad)
      `,
      match: lines`
        ⟦gadaadad ajillah⟧ hun
        ⟦nisne⟧ shu
      `,
      twins: lines`
        Offis hoyr davhart
        Zah ruu yavlaa
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        (gadagshaa|gadaa|gadna|garch) .. (garah shaardlagagui|garahgui|bolohgui|garch bolohgui|zuwshoorol*)
        (utas*|utsaa) .. (ahlagch*|huraana|huraa*|hadgal*|avna)
      `,
      match: lines`
        ⟦gadagshaa garahgui⟧ shu
        ⟦utsaa ahlagchid⟧ ognoo
      `,
      twins: lines`
        Utas usand unalaa
        Gadaa dulaahan bna
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (omno|umnu|umnuh*) .. (garval|yavbal|butsval) .. (tul*|tol*|buren*)?
        (tsalin*|calin*) .. (hasna|suutgana)
      `,
      match: lines`
        hagas jilees ⟦omno garval tolno⟧
        ⟦tsalingaas hasna⟧
      `,
      twins: lines`
        Umnu ni yavsan
        Tsalin nemegdlee
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(turshlaga*|diplom*|hel*) .. (hamaagui|shaardahgui|shaardlagagui|hereggui|heregui)
      `,
      match: lines`
        ⟦turshlaga hamaagui⟧
        ⟦diplom shaardahgui⟧ ee
      `,
      twins: lines`
        Turshlagatai hun avna
        Helnii hicheel
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(luivar|luiwar|zalilan|hudlaa|hooson) (bish|bishee)
        !(sanaa zovoltgui|sanaa zovoh*|buu ai|bitgii ai*)
      `,
      match: lines`
        ⟦luivar bish⟧ ee
        ⟦bitgii aigaarai⟧
      `,
      twins: lines`
        Hol bish
        Shuniin hool
      `,
    },
    FRIEND_OR_KIN_RECRUITER: {
      patterns: lines`
        (naiz|darga*|manai*) .. (#|heden|hoyr|tavan) (hun|ohin) .. (haij*|heregtei|avna|olj*)
      `,
      match: lines`
        ⟦darga 5 hun haij⟧ bna
        ⟦manaihan 3 hun avna⟧
      `,
      twins: lines`
        Darga amarch bna
        Naiz ni irsen
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(eej*|aav*|gert*|hend*|hund) .. (bitgii hel*|buu hel*|helj bolohgui)
      `,
      match: lines`
        ⟦eejdee bitgii helj⟧ bai
        ⟦hend ch bitgii heleerei⟧
      `,
      twins: lines`
        Eej hool hiisen
        Aavdaa helsen
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (juulchn*|ayalal*|ayallaar|ayalagch*) .. (viz*|yavna|gej*)
        (vizgui|viz hereggui|viz shaardahgui)
      `,
      match: lines`
        ⟦juulchnii viz⟧
        ⟦vizgui⟧ yavna
      `,
      twins: lines`
        Juulchid irlee
        Vizee avsan
      `,
    },
    DEBT_RELIEF_OR_ADVANCE: {
      patterns: lines`
        (or*|ur*|zeel*) .. (darj ogno|darj ugnu|tolj ogno|tulj ugnu|haaj ogno)
        uridchilgaa* .. (ogno|ugnu|ogdog|say)
      `,
      match: lines`
        ⟦zeeliig chin darj ogno⟧
        ⟦uridchilgaa ogno⟧
      `,
      twins: lines`
        Bankny zeel hyamdarlaa
        Ur tarialan
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        (passport*|pasport*) .. (zurag*|zurg*|yavuul*|huraa*|hadgal*)
      `,
      match: lines`
        ⟦passportiin zurag⟧ yavuulaarai
        ⟦passport hadgalna⟧
      `,
      twins: lines`
        Passportoo avlaa
        Zurag goy garsan
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (bolgoomj*|anhaar*|itgeh hereggui|bitgii itge*|unen uu|hudlaa yum*|medeh hun|luivar uu)
      `,
      match: lines`
        ⟦bolgoomjtoi⟧ baigaarai
        ⟦itgeh hereggui⟧
      `,
      twins: lines`
        Hurdan bicheerei
        Sain uu
      `,
    },
    CE_LOCAL_JOB: {
      patterns: lines`
        (delguurt|delguur*|zoogiin gazar*|huvtsas*|barilga*|xxk|hhk|horoolol*|horoo*|emneleg*|surguul*)
      `,
      match: lines`
        ⟦delguurt⟧ hun avna
        ⟦zoogiin gazar⟧ ajillana
      `,
      twins: lines`
        Duu duulna
        Boroo orloo
      `,
    },
  },
};
