import { lines } from './lines.ts';
import { findJoke } from './joke.ts';
import type { Signal } from './signal.ts';

export const ceMeme: Signal = {
  id: 'CE_MEME',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'A joke or meme that plays with such work.',
  notThis: ['A laughing recruiter'],
  sources: ['ID-JOBSTREET-2025'],
  words: {
    en: {
      patterns: lines`
        (joke|jokes|meme|memes|satire|just kidding|kidding)
        (sell|selling|cost|costs|keep) (my|a|your|one|an|both) (kidney|kidneys|liver|lung) .. (iphone|tickets?|concert|rent|haha|lol|guitar|sale|console|laptop)
        (my|me) (boss|life|wallet|salary) be like
        (lol|haha|hahaha|lmao|lmfao|rofl|wkwk*|55555) .. (cambodia|compound|scam|kidney)
        my (left |right |other |second )?kidneys? (also|too|can|said|says|apply|left|heard|first)
      `,
      match: lines`
        ⟦Just kidding⟧, I stay home.
        It ⟦costs a kidney, lol⟧
      `,
      twins: lines`
        The boss is serious.
        We work on Sunday.
      `,
    },
    zh: {
      patterns: lines`
        (开玩笑|梗图|表情包|段子|笑死|狗头|doge|调侃|xswl)
        (卖肾|割腰子|嘎腰子|噶腰子) .. (买|换|演唱会|手机|iphone|哈哈)
      `,
      never: lines`
        不开玩笑
      `,
      match: lines`
        ⟦卖肾换⟧门票
        ⟦开玩笑⟧的,别当真
      `,
      twins: lines`
        认真报名
        不开玩笑
      `,
    },
    vi: {
      patterns: lines`
        (đùa|nói đùa|giỡn|haha|hihi|kkk) .. (cam|campuchia|bán thận|việc nhẹ lương cao)
        (bán|cắm) (thận|quả thận) (mua|lấy|đi) (iphone|vé|concert|điện thoại|xe|đu)
        (campuchia|bán sang cam|đi cam) .. (haha|kkk|đùa)
      `,
      match: lines`
        Chắc phải ⟦bán thận mua vé⟧
        ⟦đùa thôi, đi cam⟧ cho vui
      `,
      twins: lines`
        Mua vé xem phim
        Nói thật lòng
      `,
    },
    th: {
      patterns: lines`
        (555|ล้อเล่น|ขำๆ|พูดเล่น|มุก|แซว) .. (ปอยเปต|ไต|เขมร|เมียวดี|คอลเซ็นเตอร์)
        (ขายไต) .. (บัตรคอน|ไอโฟน|555|ซื้อ|ผ่อน)
        (ปอยเปต|เมียวดี) .. (555|ล้อเล่น|ขำ)
      `,
      match: lines`
        ⟦ขายไตซื้อ⟧ไอโฟนดีไหม
        ไป⟦ปอยเปต 555⟧
      `,
      twins: lines`
        ซื้อไอโฟนเงินสด
        พูดจริงจังนะ
      `,
    },
    id: {
      patterns: lines`
        (wkwk*|haha*|canda|bercanda|gurau|jokes|meme|receh|ngakak) .. (kamboja|ginjal|judol|admin judol|myanmar|scam)
        (admin judol|kamboja|jual ginjal|ginjal) .. (wkwk*|haha*|canda|aja kali|aja apa|gas|ngakak|lol|😂)
        (jual|gadai) (ginjal|ginjal) .. (iphone|konser|tiket|beli|demi)
      `,
      match: lines`
        Mending jadi ⟦admin judol wkwk⟧
        ⟦jual ginjal beli⟧ tiket konser
      `,
      twins: lines`
        Beli tiket kereta
        Serius nih
      `,
    },
    ms: {
      patterns: lines`
        (haha*|gurau|lawak|hehe|troll) .. (kemboja|buah pinggang|scam|jual)
        (jual buah pinggang|jual kidney|kemboja) .. (haha*|hehe|gurau|iphone|konsert|lah)
      `,
      match: lines`
        ⟦gurau je, kemboja⟧ mana pergi
        ⟦jual kidney beli iphone⟧
      `,
      twins: lines`
        Lawak semalam best
        Beli ikan
      `,
    },
    tl: {
      patterns: lines`
        (charot|char|haha*|joke|jk|hahaha) .. (kidney|cambodia|pogo|myanmar|compound)
        (kidney|cambodia|pogo) .. (charot|char|haha*|joke|concert|iphone|lol)
      `,
      match: lines`
        ⟦kidney ko charot⟧
        ⟦joke lang, cambodia⟧ na raw
      `,
      twins: lines`
        Tawa lang
        Seryoso ako
      `,
    },
  },
  find: findJoke,
};
