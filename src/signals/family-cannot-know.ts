import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const familyCannotKnow: Signal = {
  id: 'FAMILY_CANNOT_KNOW',
  group: 'coercion',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Told not to tell family, friends or the embassy.',
  notThis: ['Ordinary confidentiality notices'],
  sources: ['CN-REPO-KB', 'FBI-2023b', 'MY-EMB-2022'],
  words: {
    en: {
      patterns: lines`
        !(don't|do not|dont|never|no need to|not|pls don't|better not) (to )?(tell|inform|mention|say|share|let) (it |this |anything |about this )?(to |with )?(your |ur |the |anyone |anybody )?(mom|mum|mother|dad|father|parents|family|wife|husband|auntie|aunty|uncle|anyone|anybody|embassy|home|relatives|friends)
        !keep (it|this) (quiet|secret|between us|to yourself|from your)
        !(tell|inform) (your |ur )?(mum|mom|mother|family|parents|wife|husband|auntie) (later|after|when you (arrive|reach|land))
        !(surprise) (your )?(mum|mom|mother|family|parents|them) (later|with|when)
        !(silence|secret|quiet) (is|please|pls)
      `,
      match: lines`
        ⟦Don't tell your mum⟧ yet, she worries.
        ⟦Keep it quiet⟧ until you land.
      `,
      twins: lines`
        Tell your mum I said hello.
        Please keep the room clean.
      `,
    },
    zh: {
      patterns: lines`
        !不让告知亲友 @CN-REPO-KB
        !(别|不要|先别|先不要|先不|唔好|莫|不能|不用|暂时别)(跟|和|告诉|同|让|给|对|讲|说|俾) .. (家里|家人|爸|妈|嫂子|老婆|老公|父母|姨|亲戚|别人|任何人|朋友|外人) .. (说|讲|知|知道|提|太细|听)?
        !(家里|家人|爸妈|嫂子|二姨|父母)(那边)? .. (先别说|先不说|别说|不要说|先别讲|唔好讲|保密)
        !(嘴严|嘴巴严|嘴要严|保密|守口如瓶|看见什么不往外)
      `,
      match: lines`
        ⟦别跟嫂子说⟧太细
        ⟦先别告诉家里⟧
      `,
      twins: lines`
        告诉家里今晚吃火锅
        我跟妈妈说了再见
      `,
    },
    vi: {
      patterns: lines`
        !(đừng|khoan|chưa|không|ko|khỏi) (có )?(nói|kể|cho|báo|để) (với |cho |gì |ba |má |mẹ )?(ba mẹ|bố mẹ|mẹ|má|ba|gia đình|nhà|vợ|chồng|người nhà|ai|bà|ông|dì)
        !(giữ kín|kín miệng|giữ bí mật|bí mật nha|im lặng thôi)
      `,
      match: lines`
        ⟦Đừng nói với mẹ⟧ vội nha
        Nhớ ⟦giữ kín⟧ chuyện này
      `,
      twins: lines`
        Nhớ gọi cho mẹ mỗi tối
        Kể mẹ nghe chuyện vui
      `,
    },
    th: {
      patterns: lines`
        !(อย่า|อย่าเพิ่ง|ห้าม|ไม่ต้อง|ยังไม่ต้อง)(เพิ่ง)?(บอก|เล่า|พูด|คุย) .. (แม่|พ่อ|ที่บ้าน|ครอบครัว|ใคร|แฟน|ผัว|เมีย|ญาติ|ทางบ้าน|คนอื่น)
        !(เก็บ|ปิด)(เป็นความลับ|เงียบ|ไว้เงียบ)
        !(ค่อยเซอร์ไพรส์|ทักเงียบ)
      `,
      match: lines`
        ⟦อย่าเพิ่งเล่าให้แม่⟧ฟัง
        เรื่องนี้⟦เก็บเป็นความลับ⟧นะ
      `,
      twins: lines`
        โทรบอกแม่ด้วยว่าถึงแล้ว
        เล่านิทานให้ลูกฟัง
      `,
    },
    id: {
      patterns: lines`
        !(jangan|jgn|ojo|jang|ngana jang|ulah|jan|gausah|ga usah) (bilang|ngomong|cerita|kasih tau|kasi tau|kabari|crita|beja|bilang2|ngomong2) (dulu |sek |sik |ke |pa |sama |bulikmu |siapa )?(dulu |sik )?(mama|mamah|ibu|bapak|ortu|keluarga|siapa*|istri|suami|bulikmu|orang rumah|emak|tetangga|org rumah|pa mama)
        !(rahasia|diem2|diam2|jaga rahasia) (ya|aja|dulu|kita)
      `,
      match: lines`
        ⟦jangan bilang ibu⟧ dulu
        Ini ⟦rahasia ya⟧
      `,
      twins: lines`
        Bilang ibu aku pulang malam
        Cerita lucu hari ini
      `,
    },
    ms: {
      patterns: lines`
        !(jangan|jgn|jange|tak payah|xyah) (bagitau|cakap|cerita|habaq|oyak|beritahu|royak|bgtau) .. (mak|ayah|family|keluarga|sapa|sesiapa|bini|isteri|suami|orang rumah|parents|lagi)
        !(rahsia|senyap) (je|dulu|ya|sikit|antara)
      `,
      match: lines`
        ⟦jangan bagitau mak⟧ dulu
        Kita ⟦senyap je⟧
      `,
      twins: lines`
        Cerita mak masa kecil
        Senyap malam itu
      `,
    },
    tl: {
      patterns: lines`
        !(wag|huwag|ayaw|wag muna|hwag) (po |na |mo |muna |nyo )?(muna |po )?(sabihin|sasabihin|ipaalam|magsabi|ipagsabi|magpost|mag post|isulti|ikwento|sabihan) .. (nanay|mama|papa|asawa|pamilya|family|kahit kanino|iba|fb|mga|magulang|muna)?
        !(secret|sikreto|tayo tayo) (lang|muna)
        !surprise (mo )?(na lang |nalang )?(sila|si mama|pamilya)
      `,
      match: lines`
        ⟦wag mo sabihin sa nanay⟧
        ⟦secret lang⟧ natin
      `,
      twins: lines`
        Sabihin mo sa nanay kumain na
        Sikreto ng adobo
      `,
    },
  },
};
