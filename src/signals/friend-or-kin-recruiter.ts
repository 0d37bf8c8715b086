import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Made soft: most honest work abroad goes through friends as well. */
export const friendOrKinRecruiter: Signal = {
  id: 'FRIEND_OR_KIN_RECRUITER',
  group: 'channel',
  weight: 1,
  kind: 'words',
  soft: true,
  standalone: false,
  definition:
    'The writer is, or says to be, a friend, relative, classmate or neighbour, or got the number from one.',
  notThis: ['Most honest migration is through friends and family'],
  sources: ['TW-MNEWS-2022', 'TW-TAINAN-2022', 'ID-UNIKOM', 'BR-MRE', 'HK-CD'],
  words: {
    en: {
      patterns: lines`
        (got|get|took) (your|ur) (number|contact|no) from
        (remember|rmb) me
        (from|in) (form|class|varsity|high school|church|primary|college|our school) (# |with|together)?
        (my|our) (company|boss|office|manager|supervisor|madam|team leader|tl) .. (asked|asking|needs?|wants?|looking|bring|find|said|adding)
        (i|we) (am|are|work|working) .. (here|abroad|there|asia|outside) .. (months|year|since)
        (i|my friend|my cousin|my brother|my sister) (left|came|went|moved) .. (last|months?|year|since|in (january|february|march|april|may|june|july|august|september|october|november|december))
        (saw|see) (your|ur|you) (post|posted|status|story|cv) .. (job|work|looking|let you go|sorry)?
        (gave|give|given|passed) me (your|ur) (number|contact|no|whatsapp)
        (boss|company|manager|supervisor|madam|they) (also )?(asked|asks|told|wants?|allowed|let) (me|us|each of us|each one) .. (bring|call|suggest|invite|find|recommend|pick)
        (each of us|everyone here|we) can (call|bring|invite|suggest) (# |one |two |three |some )?(people|person|friend*|more)
        (bring|find|need) (# |two |three |four |five |some )(people|persons?|girls|boys|guys) from (home|my|our|village|district|town)
        (your|my|our) (sister's|brother's|cousin's|mother's|old) (classmate|friend|colleague|neighbour|neighbor)
        (my|your) (pamangkin|cousin|nephew|niece|uncle|aunty|auntie|brother|sister|son|friend) (is )?(now )?(manager|works|working|boss|leader|in)
      `,
      match: lines`
        I ⟦got your number from⟧ Faith.
        ⟦Remember me⟧? We shared a desk.
        Wanjiru ⟦gave me your number⟧
      `,
      twins: lines`
        Call my number after five.
        The company has a canteen.
        The shop gave me a receipt.
      `,
    },
    zh: {
      patterns: lines`
        (我是|我系|我) .. (同学|坐你隔壁|老乡|表哥|表姐|堂|初三|国中|高中|战友)(啊|的|啦|吗)?
        (头一个|第一个|先)(想到你|想起你)
        (老板|组长|领导|老细|主管)(让|叫|要)我 .. (带|找|问|搵|拉)
        (我来|我在|我到)(这边|外面|呢边|外国) .. (个月|年了|半年)
        (加|拿到|要到)(你|您)(的)?(微信|电话|号码)
      `,
      match: lines`
        ⟦我是你初中同学啊⟧
        ⟦老板让我带⟧一个人
      `,
      twins: lines`
        老师和同学合影
        组长在开会
      `,
    },
    vi: {
      patterns: lines`
        (bạn|anh|chị|em|cô|dì|chú) .. (giới thiệu|cho) (số|sđt|mình số)
        (mình|em|anh|chị|tao|tui|e) (đang |qua |sang )?(làm |ở )?(bên này|bên kia|ở đây|bên đó) .. (tháng|năm|rồi|nè)
        (sếp|cty|công ty) (mình|em|anh|tao|e) (đang )?(cần|kêu|bảo|nhờ|tuyển|thiếu)
        (qua|sang) (làm|đây) với (tao|tui|mình|em|anh|chị)
      `,
      match: lines`
        ⟦Sếp mình đang cần⟧ hai bạn
        ⟦qua làm với tao⟧ đi
      `,
      twins: lines`
        Bạn cùng lớp dự đám cưới
        Công ty có căn tin
      `,
    },
    th: {
      patterns: lines`
        (ได้|เอา)(ไลน์|เบอร์|เฟซ) .. มาจาก
        (จำได้ไหม|จำกันได้|จำเรา|เราชื่อ|น้าเอง|พี่เอง|เราเอง) .. (ห้อง|เรียน|เพื่อน|นะ|😂)
        (นึกถึง|คิดถึง)(เรา|มึง|น้อง|เธอ)(คนแรก|เลย)
        (หัวหน้า|เถ้าแก่|ที่ทำงาน|บริษัท)(พี่|น้า|เรา|กู|เขา)?(ให้หา|อยากได้|ขาดคน|บอกให้|ต้องการ)
        (กู|เรา|หนู|พี่|อ้าย) .. (ทำงาน|มาทำงาน|มาอยู่|ไปอยู่) .. (เดือน)(ละ|แล้ว)?
      `,
      match: lines`
        ⟦นึกถึงเราคนแรก⟧เลย
        ⟦เถ้าแก่เขาอยากได้⟧เด็กไทย
      `,
      twins: lines`
        เพื่อนร่วมห้องนัดกินข้าว
        เบอร์ร้านข้าว
      `,
    },
    id: {
      patterns: lines`
        (dapat|dpt|dapet) (nomor|no|kontak) .. (dari|dr)
        (inget|ingat|masih inget|kenal) (gue|aku|gw|saya|sy) (ga|gak|kan|ngga)
        (bos|boss|leader|kantor|koordinator|manager|hrd) (gw|gue|aku|ku|saya|sy|kita|kami|torang|awak) (minta|suruh|lagi|masih|cari|nyari|butuh|perlu)
        (gue|gw|aku|saya|sy) (skrg|sekarang|udah|udh) .. (bulan|thn|di luar|di sini|disini|kerjo)
        (ikut|gabung|nyusul) (aku|gw|gue|kita|awak|sy|saya)( aja| yuk)?
      `,
      match: lines`
        ⟦ikut aku⟧ saja
        ⟦Boss gue lagi⟧ cari orang
      `,
      twins: lines`
        Bos rokok itu naik harga
        Aku ikut senang
      `,
    },
    ms: {
      patterns: lines`
        (dapat|dpt) (no|nombor) (dari|drpd|daripada)
        (ingat|kenal) (aku|saya|i) (lagi|tak)?
        (boss|bos|company) (aku|saya|i|abe|akak) (cari|nak|suruh|tengah|perlukan|skrg)
        (aku|saya|i|abe) (skrg|sekarang|dah) .. (oversea|luar|sini|thailand|bulan)
      `,
      match: lines`
        ⟦boss aku cari⟧ dua orang
        ⟦dapat no dari⟧ Faiz
      `,
      twins: lines`
        Nombor rumah
        Aku balik kampung
      `,
    },
    tl: {
      patterns: lines`
        (ka batch|kabatch|kaklase|classmate|kapitbahay|pinsan|ka batch ng)
        (nakuha|got) .. (number|contact) .. (kay|from|mutual)
        (hiring|may opening|may bakante) (pa )?(sila|samin|kami|dito samin|dito)
        (boss|company) (ko|namin|kong) .. (naghahanap|hanap|need|kailangan)
        (ako|ko) .. bahala (sa'?yo|sayo)
      `,
      match: lines`
        Ako ang ⟦kaklase⟧ mo dati
        ⟦boss ko naghahanap⟧ pa
      `,
      twins: lines`
        Numero ng bahay
        Bahala na si Batman
      `,
    },
  },
};
