// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not among the researched indicators: added because such posts use the words of job offers and are the commonest job fraud in the corpus. */
export const taskDeposit: Signal = {
  id: 'TASK_DEPOSIT',
  group: 'offer',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  unless: ['CE_PLAYER_PROMO'],
  definition:
    'Pay for likes, ratings, orders, clicks or other small online tasks, often with a deposit or top-up to be "released".',
  notThis: ['Marketplaces and shops that deliver real orders', 'Surveys of universities'],
  sources: ['VN-DOMESTIC-2025'],
  words: {
    en: {
      patterns: lines`
        (like|liking|likes|follow|following|subscribe|rate|rating|review|reviews|reviewing|watch|watching|click|clicking) (the )?(youtube|tiktok|video|videos|hotels?|products?|google|maps|apps?|movies?|ads|channels?|instagram|posts?|restaurants?|places|merchants?) .. (earn|get|paid|pay|commission|$|rm|rs|₱|₹|usd|#)
        (earn|get|paid|pay) .. (per|each|every|for|a) (like|review|click|task|rating|order|captcha|subscribe|follow|video|page|ad)
        (order|orders) (grabbing|grab|matching|optimi*|boosting)
        (grab|complete|finish|do|submit) (the |# |all |your )?(orders|tasks|sets?|order)
        (task|tasks|order|orders|set|sets|vip) .. (deposit|recharge|top ?up|dep0|prepaid|prepay|commission|withdraw*)
        (deposit|recharge|top ?up) .. (task|tasks|commission|withdraw|get|back|returns?|vip|level|unlock|merchant)
        ((optimisation|optimization)|product optimi*|data optimi*|app optimi*|boost) (tasks?|job|work|platform|sets?)
        (type|typing|solve|solving) captcha*
        (negative balance|lucky order|combination order|merge order|golden order|clear the balance)
        (daily|instant) (salary|pay|payout|withdrawal|commission|income) .. (phone|mobile|task|home|like|click)
        (home|online|phone) .. (earn|income) .. (daily|per day|a day|every day)
        (training|welcome|trial) bonus .. (task|deposit|withdraw|set)
      `,
      match: lines`
        ⟦Like youtube videos and get⟧ 3 dollars each
        ⟦Order grabbing⟧ from home, 38 a day
      `,
      twins: lines`
        I watched a video about orders in medieval history.
        Please review my essay.
      `,
    },
    zh: {
      patterns: lines`
        (刷单|刷信誉|点赞|抢单|做任务|接单|垫付|做单|关注公众号|刷评论|刷好评|点点赞|打字赚钱|录入赚钱) .. (佣金|返|日结|日赚|单|赚|元|秒结|提现|返现|返佣)
        (佣金|返利|返现|本金) .. (秒到|立返|日结|到账|返还|一起返|秒返)
        (手机|宅家|在家|宝妈|兼职) .. (日赚|日入|一天|每天|日结) .. #
        (充值|垫资|预存|本金) .. (任务|解冻|提现|返|连单|联单)
        (连单|联单|福利单|爆单|幸运单) .. (充|补|垫|返)?
        (零风险|0风险|稳赚|稳赚不赔)
        (淘宝|京东|抖音|拼多多|虾皮|shopee) .. (刷单|点赞|做任务|兼职刷)
      `,
      match: lines`
        ⟦刷单佣金⟧日结
        ⟦点赞一单⟧返五元
      `,
      twins: lines`
        给你的作文点赞
        外卖骑手接单多
      `,
    },
    vi: {
      patterns: lines`
        (like|tim|thả tim|follow|đánh giá|xem video|xem quảng cáo|review|bấm|nhiệm vụ|làm nhiệm vụ|chốt đơn|giật đơn|đặt đơn) .. (hoa hồng|nhận tiền|nhận|rút|kiếm|k/|ngay|lời|hoàn|trả|#k)
        (hoa hồng|lời|lãi) .. (đơn|nhiệm vụ|rút|về ngay|gốc)
        (nạp|cọc|ứng) .. (nhiệm vụ|đơn|gói|rút|hoàn|vip|hoa hồng)
        (kiếm|thu nhập) .. (tại nhà|mỗi ngày|/ngày|một ngày|điện thoại)
        (việc|làm) .. tại nhà .. (ngày|kiếm|điện thoại|k)
      `,
      match: lines`
        ⟦Thả tim nhận tiền⟧ liền tay
        ⟦Nạp 200k làm nhiệm vụ⟧ đầu
      `,
      twins: lines`
        Video thả tim dễ thương
        Nhiệm vụ của học sinh
      `,
    },
    th: {
      patterns: lines`
        (กดไลก์|กดไลค์|กดหัวใจ|กดติดตาม|รีวิว|ดูคลิป|ดูวิดีโอ|กดออเดอร์|กดรับออเดอร์|ทำภารกิจ|ภารกิจ|ทำยอด|แพ็คสินค้า|แพ็คของ|สต๊อกสินค้า) .. (ได้เงิน|ค่าคอม|รับเงิน|ถอน|โอนทันที|บาท|คืน|กำไร|คอม)
        (ค่าคอม|กำไร|เงินคืน) .. (ออเดอร์|ภารกิจ|งานละ|ทันที|ถอน)
        (เติมเงิน|เติมยอด|โอน|สำรอง|ฝาก) .. (ภารกิจ|ออเดอร์|ค่าคอม|ปลดล็อก|ถอน|รับคืน|vip)
        (รายได้เสริม|งานเสริม|ทำที่บ้าน|แค่มีมือถือ|มือถือเครื่องเดียว) .. (วันละ|บาท|ต่อวัน|ถอนได้|โอน|รายได้)
        (พิมพ์นิยาย|รับงานฝีมือ|ร้อยลูกปัด|ห่อลูกอม|พับถุง) .. (ที่บ้าน|ค่าสมัคร|ค่าประกัน|หน้าละ|บาท)
      `,
      match: lines`
        ⟦กดไลก์ได้เงิน⟧ทุกวัน
        ⟦เติมเงินทำภารกิจ⟧
      `,
      twins: lines`
        ภารกิจของครูแนะแนว
        รีวิวร้านอาหารเด็ด
      `,
    },
    id: {
      patterns: lines`
        (like|follow|nonton|tonton|kasih bintang|ulasan|review|subscribe|klik|klik iklan|rating|kasih rating|screenshot) .. (dibayar|komisi|dapat|dpt|saldo|cair|rb|per)
        (tugas|order|pesanan|misi) .. (komisi|deposit|saldo|cair|isi ulang|top up|wd)
        (deposit|depo|isi saldo|isi ulang|top up|modal) .. (tugas|komisi|cair|balik|wd|bintang|vip|level)
        (saldo|komisi) .. (minus|cair langsung|langsung cair|emas|terkunci|wd)
        (dari rumah|dari hp|hp doang|modal hp) .. (/hari|per hari|rb|harian|komisi|saldo)
        (gajian|gaji|cuan|komisi|income) (harian|tiap hari|per hari|perhari) .. (hp|rumah|modal|tugas|klik)
      `,
      match: lines`
        ⟦Nonton iklan dibayar⟧ 20rb
        ⟦tugas deposit⟧ 100rb cair
      `,
      twins: lines`
        Tugas sekolah anak
        Nonton bola bareng
      `,
    },
    ms: {
      patterns: lines`
        (like|tengok|tekan|klik|follow|review|share) .. (video|produk|link|iklan) .. (rm|dapat|dibayar|dpt|klik)
        (task|tugasan|order|misi) .. (komisen|deposit|rm|withdraw|topup)
        (deposit|topup|modal) .. (task|tugasan|balik|untung|komisen|start|boleh start)
        (packing|bungkus) .. (dari rumah|kat rumah) .. (sepeket|rm|upah|pos)
        (dari rumah|phone je|guna phone) .. (sehari|rm|harian|seminggu)
      `,
      match: lines`
        ⟦like video dapat⟧ RM5
        ⟦task komisen⟧ setiap hari
      `,
      twins: lines`
        Klik pautan mesyuarat
        Tugasan sekolah
      `,
    },
    tl: {
      patterns: lines`
        (like|follow|review|rating|watch|panood|captcha|type|order|checkout|checkouts|star) .. (₱|earn|kita|bayad|balik|commission|peso|agad)
        (set|task|order|vip) .. (recharge|deposit|top up|dep0|capital|commission|withdraw)
        (recharge|puhunan|capital|deposit|dep0|activation code) .. (balik|kita|₱|withdraw|commission|task)
        (nasa bahay|sa bahay|phone lang|cp lang) .. (₱|kita|araw|daily|sahod)
        order ?grabbing
      `,
      match: lines`
        ⟦like kita⟧ agad 50 pesos
        ⟦deposit ₱300 balik⟧ 420
      `,
      twins: lines`
        Order ng pagkain
        Panoorin ang drama
      `,
    },
    my: {
      patterns: lines`
        (like|လိုက်|တာဝန်|အော်ဒါ|ကြည့်ရုံ) .. (ကော်မရှင်|ငွေရ|ဖြည့်|ငွေဖြည့်|ထုတ်)
      `,
      match: lines`
        ⟦တာဝန် ငွေဖြည့်⟧ရမယ်
        ⟦အော်ဒါ ကော်မရှင်⟧
      `,
      twins: lines`
        တာဝန်ကျေ
        ငှက်
      `,
    },
    ko: {
      patterns: lines`
        (좋아요|구독|리뷰|미션|공동구매|클릭) .. (수익|입금|포인트|정산|건당|충전)*
      `,
      match: lines`
        ⟦리뷰 건당⟧ 3천원
        ⟦미션 충전⟧ 수익
      `,
      twins: lines`
        좋아하는 노래
        구두
      `,
    },
    ja: {
      patterns: lines`
        (いいね|レビュー|スクショ|タスク|動画を見る) .. (だけで|報酬|稼|円|チャージ|入金)
      `,
      match: lines`
        ⟦いいねだけで⟧
        ⟦タスク報酬⟧
      `,
      twins: lines`
        いい天気
        本を読む
      `,
    },
  },
};
