import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ageLooksTarget: Signal = {
  id: 'AGE_LOOKS_TARGET',
  group: 'offer',
  weight: 1,
  kind: 'words',
  soft: true,
  standalone: false,
  definition: 'A certain age or good looks are required.',
  notThis: ['Age limits are common and legal in many offers of the region'],
  sources: ['TW-READR-2022', 'ZA-2025a', 'PH-PARANAQUE-2025', 'RU-MM-2026', 'RU-KH-2025'],
  words: {
    en: {
      patterns: lines`
        (age|aged|ages) (limit |between |from )?(18|19|20|21|22) ?(to|-|–|and) ?(25|26|28|30|32|33|35|38|40|45)
        (18|19|20|21|22) ?(to|-|–) ?(25|26|28|30|32|33|35|38|40)( years| yrs| yo| only)
        (good|nice) (looking|looks|smile)
        (presentable|attractive|beautiful|pretty|pleasing personality) (girls?|ladies|women|young|females?|people)
        (height|ht) (and|&|,|/) (age|weight|photo|full)
        (full|whole) (length|body) (pic|photo|picture)
      `,
      match: lines`
        ⟦Age 18-30⟧ please
        ⟦Good looking⟧ girls first
      `,
      twins: lines`
        The club is for ages 6-10.
        A good book about looks.
      `,
    },
    zh: {
      patterns: lines`
        20-40岁 @TW-READR-2022
        (18|19|20|22|24)(-|~|到|至)(26|28|30|32|35|36|38|40|45)(岁|周岁)?
        (形象好|颜值|形象气质|颜值在线|长得好看|素颜照|身高体重|貌美)
        (女生|女性|美女|妹子)(优先|为主|另谈)
      `,
      match: lines`
        ⟦18-35岁⟧都收
        ⟦形象好⟧的女生
      `,
      twins: lines`
        今天18度
        全家福照片
      `,
    },
    vi: {
      patterns: lines`
        (nam nữ|nam/nữ|nữ|nam|tuổi|từ) (từ )?(18|19|20|16)( ?- ?| đến | tới )(25|28|30|32|33|35|38|40)
        (ngoại hình|mặt) (ổn|khá|xinh|ưa nhìn|sáng|đẹp)
        (ảnh|hình) (mặt mộc|toàn thân)
      `,
      match: lines`
        ⟦nam nữ 18-32⟧
        ⟦ngoại hình ổn⟧ là nhận
      `,
      twins: lines`
        Bé 6 tuổi vào lớp một
        Ảnh gia đình
      `,
    },
    th: {
      patterns: lines`
        (อายุ|วัย) ?(18|19|20) ?(-|–|ถึง| ) ?(25|28|30|32|35|38|40)
        (หน้าตา|บุคลิก)(ดี|พอใช้|น่ารัก|สวย)
        (รูปเต็มตัว|ส่วนสูง น้ำหนัก|สูง/หนัก)
      `,
      match: lines`
        ⟦อายุ 18-30⟧ ปี
        ⟦หน้าตาดี⟧ รับทันที
      `,
      twins: lines`
        เด็กอายุหกขวบ
        รูปครอบครัว
      `,
    },
    id: {
      patterns: lines`
        (usia|umur|u|age) ?(: )?(18|19|20|21)( |-|–| - |➖| s/d | sampai )?(25|27|28|30|32|33|35|38|40)
        (good ?looking|goodlooking|menarik|penampilan menarik|cantik|glowing|wajah)
        (tinggi|tb) ?(/|,|dan|&) ?(berat|bb)
      `,
      match: lines`
        ⟦usia 18-33⟧ tahun
        Cewek ⟦good looking⟧
      `,
      twins: lines`
        Usia kandungan 18 minggu
        Tinggi pohon itu
      `,
    },
    ms: {
      patterns: lines`
        umur (18|19|20|21) ?(-|–|hingga|ke|to) ?(25|28|30|32|35|38|40)
        (muka|rupa) (cantik|lawa|boleh tahan|comel)
      `,
      match: lines`
        ⟦umur 18-30⟧ sahaja
        ⟦muka cantik⟧ diutamakan
      `,
      twins: lines`
        Umur bayi 18 bulan
        Rupa bumi
      `,
    },
    tl: {
      patterns: lines`
        (18|19|20|21) ?(-|–|to) ?(25|28|30|32|35|38|40) (yrs|y/o|yo|old|lang|pataas)
        (maganda|pretty|gwapo|presentable|ganda) (boses|ngiti|ang mukha|lang)?
      `,
      match: lines`
        ⟦18-30 lang⟧ po
        ⟦maganda boses⟧ mo
      `,
      twins: lines`
        Edad ng lolo
        Litrato ng kasal
      `,
    },
  },
};
