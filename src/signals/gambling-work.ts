// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const gamblingWork: Signal = {
  id: 'GAMBLING_WORK',
  group: 'work',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  unless: ['CE_PLAYER_PROMO', 'CE_JOB_SEEKER'],
  definition:
    'Work for an online casino, betting or slot site, e-games or POGO company, also in code words or called entertainment or gaming.',
  notThis: [
    "Licensed casinos and lotteries in the reader's own country",
    'Food, games and anti-gambling posts',
    'Betting promotions to players',
  ],
  sources: [
    'ID-KEMLU-2024',
    'ID-TEMPO-2025',
    'ID-JOBSTREET-2025',
    'CN-EMB-KH-2022',
    'CN-JIEMIAN-2019',
    'CN-SELF-2020',
    'TH-MOL-2022',
    'MY-ASTRO-2022',
    'TW-MOFA-2022',
  ],
  words: {
    en: {
      patterns: lines`
        (online|internet|live|e) (gambling|casino|betting|bet) (company|companies|site|sites|platform|office|team|staff|agent|operator|floor|support|customer) @CN-EMB-KH-2022
        (online|live) (casino|gaming|gambling|betting|sportsbook)
        (igaming|i gaming|e gaming|egaming|e games|egames|pogo|ex pogo)
        (gaming|betting|casino|gambling|slot|bet) (platform|company|panel|site|website|group|back office|process|id|ids) (staff|support|back office|chat|executive|agent|executives|agents)?
        (sports ?book|betting exchange|bookie|bookmaker) (agent|support|operator|staff|executive|process|panel)?
        (deposit|depo) (and |/ |& )?(withdrawal|withdraw|wd) (executive|staff|team|agent|handler|officer|support)?
        (overseas|digital|regional) (entertainment|betting) (group|company|platform)
        (offshore|online|overseas) (gaming|game|games|betting) (site|company|platform|office|firm|customer|desk)
        (sp0rts|sports|sport) b00k
        (slot|color prediction|lottery|teen patti|satta|matka|baccarat) (site|app|panel|company|live|process|agent|dealer)
      `,
      match: lines`
        We hire chat staff for an ⟦online casino team⟧.
        Vacancy: ⟦gaming platform back office⟧ (Indian panel)
        Desk job for an ⟦offshore gaming site⟧
      `,
      twins: lines`
        The campaign against gambling visits schools.
        I play football manager every night.
        We repair laptops.
      `,
    },
    zh: {
      patterns: lines`
        种菠菜 @CN-SELF-2020
        出国种菜 @CN-SELF-2020
        网投 @CN-JIEMIAN-2019
        线上博弈 @TW-MOFA-2022
        菠菜(公司|推广|平台|行业|盘|客服|网|招|直招|代理|圈) @CN-JIEMIAN-2019
        (菠c|bo菜|博彩|博弈|棋牌|体育盘|彩票盘|真人盘|线上娱乐|在线娱乐|娱乐城|数字娱乐|综合盘|包网|电子盘|赌场|荷官|正规棋)(公司|平台|推广|客服|集团|招|后台|项目|行业|网站|类平台|接口)?
        (英文盘|国内盘|马来盘|泰盘|越南盘|印尼盘|日本盘|韩盘|外盘|盘口|bc)(推广|招|聊手|优先|客服|公司|,|，)
        (做过|懂)(体育|彩票|bc|包网|真人)
        (看|睇)场(子)?(,|,|的|,月|嘅|保安)
        (给|帮)(外面)?(大老板|老板|赌场|公司)(看|睇)场
      `,
      never: lines`
        官网投
        戒赌
        反博彩
        拒绝博彩
      `,
      match: lines`
        ⟦博彩平台⟧招人
        会⟦种菠菜⟧的来
        ⟦帮老板看场⟧,月薪两万
      `,
      twins: lines`
        菠菜汤怎么做才好吃
        反博彩宣传周开始
        看场电影
      `,
    },
    vi: {
      patterns: lines`
        sòng bài @VN-DDK
        đánh bạc trực tuyến @VN-DDK
        (nhà cái|web nhà cái|casino online|game bài|cá cược|cá độ|web cược|sân chơi|casino|bài bạc|đánh bài mạng|mạng đánh bài|đánh bài|nổ hũ|igaming|lô đề online) (trực tuyến|online|cần|tuyển|web|qua mạng)?
        (giải trí|game) (trực tuyến|giải trí|online) (đa quốc gia|tập đoàn|cskh|có thưởng)
        (nạp|rút) (tiền )?(cho )?(người chơi|khách chơi|hội viên|thành viên)
        (cổng game|game bài|bài đổi thưởng|đánh bài live|live casino|xào bài|tài xỉu|xóc đĩa) (online|đổi thưởng|live|cho công ty|cần|tuyển)?
        (câu|dụ) (khách|người chơi) nạp
        từng làm (pogo|p0g0)
      `,
      never: lines`
        bài bạc đỏ đen
      `,
      match: lines`
        Tuyển CSKH ⟦web nhà cái⟧
        Làm ⟦casino online⟧ lương tốt
        Ngồi chơi game, ⟦câu khách nạp⟧ thẻ
      `,
      twins: lines`
        Bài tập về nhà cho bé
        Sân bóng cho thuê
        Nạp thẻ điện thoại
      `,
    },
    th: {
      patterns: lines`
        (เว็บพนัน|เว็บการพนัน|พนันออนไลน์|คาสิโนออนไลน์|คาสิโน|บ่อน|เว็บสล็อต|สล็อต|บาคาร่า|เว็บบอล|แทงบอล|หวยออนไลน์|เว็บตรง|เกมออนไลน์ยิงแอด|เว็บเดิมพัน|เดิมพัน)(ออนไลน์|รับ|หา|แอดมิน|งาน|ต้องการ|เงินเดือน)?
        (แอดมิน|งาน|พนักงาน|ทีม|สาย)(เว็บพนัน|เว็บสล็อต|คาสิโน|บ่อน|เว็บบอล|เว็บขาว|เว็บเทา|ฝากถอน|หลังบ้าน)
        (ฝาก-ถอน|ฝากถอน|ฝาก/ถอน)
        (สายขาว|สายเทา|งานเทา|ธุรกิจสีเทา)
      `,
      never: lines`
        ไม่ใช่เว็บพนัน
        ต่อต้านพนัน
      `,
      match: lines`
        รับ⟦แอดมินเว็บพนัน⟧
        ⟦คาสิโนออนไลน์รับ⟧คนเพิ่ม
      `,
      twins: lines`
        บ่อยครั้งที่ฝนตก
        ดูบอลกับเพื่อน
      `,
    },
    id: {
      patterns: lines`
        operator judi @ID-BP3MI-2025
        admin judol @ID-JOBSTREET-2025
        judol @ID-TEMPO-2025
        (situs|web|admin|cs|kantor|perusahaan|game|staf|bagian) (judi|slot|togel|judol|casino|kasino|sportsbook|bola online|game online|taruhan|onlen game|poker)
        (depo|deposit|dp) ?(/|&|-|dan) ?(wd|withdraw|withdrawal)
        (staff|staf|admin|cs|spin|operator) (wd|depo|depo/wd|deposit|kapten|slot)
        (spinner|sp1nner|kapten tele|cs lc|cs wd|staff wd|adm depo|bandar)
        (judi|slot|togel|casino) online
        (layanan|melayani|layani) (pemain|player|member) (yang |yg |nan )?(depo|deposit)?
        (hiburan|entertainment) (digital|online) (regional|asia)?
        (igaming|gaming platform|platform gaming|game slot)
      `,
      never: lines`
        bukan judi
        anti judi
        situs judi ditutup
      `,
      match: lines`
        Loker ⟦admin judol⟧ shift malam
        Butuh ⟦operator judi⟧ dua
      `,
      twins: lines`
        Kampanye berhenti bermain kartu
        Slot parkir penuh
      `,
    },
    ms: {
      patterns: lines`
        pelayan kasino @MY-ASTRO-2022
        (judi online|kasino|kasino online|casino online|kerja game studio|betting|pertaruhan|kerja online g@m1ng|web judi|company game|online gaming) (online|company|melayu|kerja|cari|studio)?
        (deposit|depo|cuci|topup) ?(/|&|dan) ?(withdraw|wd|cuci)
      `,
      never: lines`
        bukan judi
        anti judi
      `,
      match: lines`
        Ambil orang ⟦kasino online⟧
        ⟦web judi cari⟧ admin
      `,
      twins: lines`
        Permainan congkak di kampung
        Kempen budi bahasa
      `,
    },
    tl: {
      patterns: lines`
        (pogo|e games|egames|igaming|e casino|online casino|casino|sportsbook|online sabong|e sabong|live game platform) (csr|staff|hiring|company|agent|workers|encoder|platform)?
        ex ?-? ?pogo
        (players?|manlalaro) .. (deposit|mag deposit|top up)
      `,
      never: lines`
        hindi pogo
        di pogo
        resorts world casino
      `,
      match: lines`
        ⟦POGO hiring⟧ csr
        ⟦online casino⟧ sa labas
      `,
      twins: lines`
        Larong pambata
        Sabungan sa probinsya sarado
      `,
    },
    my: {
      patterns: lines`
        (ဂိမ်းဆိုင်|ကာစီနို|အွန်လိုင်းလောင်းကစား|ဂိမ်းကုမ္ပဏီ|ဖဲဝိုင်း)
      `,
      match: lines`
        ⟦ကာစီနို⟧ ဝန်ထမ်း
        ⟦ဂိမ်းဆိုင်⟧ ဝန်ထမ်း
      `,
      twins: lines`
        ဘောလုံးပွဲ
        ကစားကွင်း
      `,
    },
    km: {
      patterns: lines`
        (កាស៊ីណូ|ល្បែងអនឡាញ|e-gaming|ដាក់-ដកប្រាក់|ភ្នាល់)
      `,
      match: lines`
        បុគ្គលិក⟦កាស៊ីណូ⟧
        ⟦ល្បែងអនឡាញ⟧រកមនុស្ស
      `,
      twins: lines`
        ល្បាយ
        បាល់ទាត់
      `,
    },
    lo: {
      patterns: lines`
        (ກາຊີໂນ|ບໍ່ອນ|ເວັບພະນັນ|ພະນັນອອນລາຍ)
      `,
      match: lines`
        ແອັດມິນ⟦ເວັບພະນັນ⟧
        ⟦ກາຊີໂນ⟧ຮັບຄົນ
      `,
      twins: lines`
        ບານເຕະ
        ເກມເດັກ
      `,
    },
    ko: {
      patterns: lines`
        (카지노|토토|사설|도박 사이트|바카라|온라인 카지노|홀덤|배팅|베팅) .. (직원|구인|근무|운영|cs|상담|환전)*
      `,
      match: lines`
        ⟦온라인 카지노 직원⟧
        ⟦토토 운영⟧ 직원
      `,
      twins: lines`
        과자 봉지
        토마토
      `,
    },
    ja: {
      patterns: lines`
        (オンラインカジノ|オンカジ|カジノ運営|ブックメーカー) .. (スタッフ|運営|募集|サポート)?
      `,
      match: lines`
        ⟦オンラインカジノ運営⟧
        ⟦オンカジスタッフ⟧
      `,
      twins: lines`
        加地のおじさん
        雀荘
      `,
    },
  },
};
