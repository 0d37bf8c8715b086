// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import { findOverpay } from './pay/overpay.ts';
import type { Signal } from './signal.ts';

export const payOutOfProportion: Signal = {
  id: 'PAY_OUT_OF_PROPORTION',
  group: 'offer',
  weight: 2,
  kind: 'words',
  soft: true,
  standalone: false,
  definition: 'The pay is praised as high, or is far above what such work usually pays.',
  notThis: [
    'Sales jobs with stated targets',
    'Specialists, seafarers, oil and gas, managers abroad',
    'Pay per year or in another currency',
  ],
  sources: [
    'FBI-2023',
    'HK-CD',
    'IN-MEA-2024b',
    'ID-TEMPO-2025',
    'VN-BT-POLICE',
    'RU-KH-2025',
    'BR-MRE',
    'SAPS',
    'TH-MOL-2025',
  ],
  words: {
    en: {
      patterns: lines`
        (high|huge|attractive|big|good|fat|unlimited|crazy|best|very good) (salary|pay|income|wage|wages|money|earning|earnings|package|commission)
        (salary|pay|income|commission|earnings|comm) (is )?(very )?(high|huge|no limit|no cap|unlimited|uncapped|no ceiling)
        (no cap|uncapped|unlimited) (comm|commission|bonus)?
        (salary|basic|base|pay|fixed|earn|earning)s? (from |of |up to |is |: )?(usd |us )?($|usd|us$)? ?# ?(usd|u|usdt|dollars|k usd)
        ($|usd |us$)#(k)? ?(base|basic|per month|monthly|a month|/ ?month|mo|net|to start|salary|fixed|cash|in hand|clear|tax free)
        #(k)? ?(usd|usdt|u|dollars?) (base|basic|per month|monthly|a month|month|net|fixed|cash|in hand|clear|salary|plus|and)
        (earn|make|making|earning) ($|usd |up to |over |€|£|rm|r|rs|php)?# ?(k|usd|dollars)? ?(per|a|every|each|/) ?(week|month|day)
        #k (nett|clean|plus comm*)
        (s$|$|€|£|rm|us$)#k? (nett|net|basic|base|fix|fixed|clean|take home|a month|monthly|after)
        # grand (basic|base|a month|monthly)
        around #k? after everything
        (salary|income|earning) (# ?lac|# ?lakh|#k|$#) (to|-|up|plus|and)
        saving (every month|# )
        (built|renovated|finished|fixed) (a |my |our |the )?(mum's |mother's |parents |mom's )?(house|roof|home)
        finish (your|ur|the) (house|roof|fees|debt)
      `,
      match: lines`
        ⟦High salary⟧ and bonus every month
        ⟦$1,200 monthly⟧ for chat
        ⟦70k nett⟧ and one day off
      `,
      twins: lines`
        The salary is paid by bank transfer.
        Tickets cost 12 euros.
        The race is 10k long.
      `,
    },
    zh: {
      patterns: lines`
        月收10万不是梦 @TW-READR-2022
        (境外|海外|出国)高薪 @CN-REPO-JOBSITE
        (高薪|高报酬|高收入|高提成|薪水高|工资高|待遇高|薪资高|日入|月入过万|上不封顶|不封顶|无上限)
        (月薪|月入|底薪|保底|薪水|工资|基本工资|到手|年薪|日薪|起薪)(大概|可达|约|起|有|:|：|人民币|rmb|美金|u|rm|hk$|p|nt|台币|港币)?#(万|w|k|千|u|刀|美金|usd|皮)
        #(万|w|皮)(起|以上|底薪|保底|到|左右|一个月|港纸|月)
        #(美金|刀|u|usdt|usd|美元)(起|底薪|一个月|/月|每月|加提|加提成|保底)
        (一个月|每个月|每月|月)(能|可以|到手|收入|赚|挣|拿)?#(万|w|皮|多万)
        (袋咗|赚了|挣了|拿了)(四|五|六|七|八|九|十|两|三|几|#)(个)?(万|w)
        (改变人生|逆袭|翻身|上岸)
        (月薪|工资|薪水|到手|人工|一个月|每月|月入|底薪)(大概|差不多|约|就|有|是|能拿)?(一|两|二|三|四|五|六|七|八|九|十|十几|十五)(十|几)?(万|w|皮|个w)
        (六位数|七位数)(收入|薪水|一个月|月薪)?
        (月|月薪|底薪|一个月|工资)(rm|s$|usd|hk$|hkd|nt$|us$|$)#(k|千)?
        #k(起|up|以上|加点|加提|底|到手|保底|一个月|/月)
        (揾|搵|赚|挣)快钱
      `,
      match: lines`
        ⟦高薪⟧急聘
        ⟦底薪12000u⟧
        ⟦一个月十五万⟧,衣服老板买
      `,
      twins: lines`
        工资按月发
        会员价九折
        全年营收一万
      `,
    },
    vi: {
      patterns: lines`
        việc nhẹ lương cao @VN-DDK
        lương cứng 15 triệu đồng, cộng thêm hoa hồng @VN-TN-2022
        (lương|thu nhập|cứng|lương cứng|gói|lãnh|cầm) (từ |tầm |khoảng |lên tới |tới |đến )?(18|19|20|21|22|23|24|25|28|30|32|35|38|40|45|50|60) ?(tr|triệu|củ)
        (lương|thu nhập|cứng|lương cứng) .. (usd|đô|tệ|won)
        (lương|thu nhập|hoa hồng) (cao|khủng|hấp dẫn|không giới hạn|cực cao|hậu hĩnh|nghìn đô|ngàn đô|tuần)
        # ?(usd|usdt|đô|tệ) .. (tháng|hoa hồng|lương|cứng)
        (đổi đời|mua xe|mua nhà|giàu) .. (cơ hội|nhờ|quyết định|bố mẹ|ba mẹ|cho)
        (trả|lương|lươg|lương cứng|cứng|thu nhập|tháng|mỗi tháng|gửi về|cầm) (tầm |khoảng |cỡ |hơn |được )?(15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|32|35|36|38|40|42|45|50|55|60) ?(tr|triệu|trieu|củ|chai)
        (15|16|17|18|19|20|22|23|24|25|28|30|32|35|38|40|45|50|60) ?(tr|triệu|củ) ?(/|một|mỗi) ?(th|tháng|1 tháng)
        (lương|lươg|thu nhập) (gấp|gấp đôi|gấp ba|# lần|8 số|chục triệu|nghìn đô|ngàn đô|theo tuần|cỡ 1k|tới)
        1k# (đô|usd|$|u)?
        (đổi đời|lên đời|mua được (sh|xe|nhà)|đếm lương)
        # ?(u|usd|đô) (một|mỗi|cứng|cơ bản)
      `,
      match: lines`
        ⟦Việc nhẹ lương cao⟧ nè bạn ơi
        ⟦lương 25tr⟧, thưởng riêng
        ⟦trả 50tr⟧, làm bên này
      `,
      twins: lines`
        Bán xe máy cũ, giá thương lượng
        Giao hàng trong ngày
        Tiền cọc nhà hai tháng
      `,
    },
    th: {
      patterns: lines`
        งานออนไลน์ รายได้สูง ไม่ต้องใช้ทักษะ @TH-MOL-2025
        ค่าตอบแทนสูง สวัสดิการดี @TH-DOE-2025
        (รายได้|เงินเดือน|ค่าตอบแทน|ค่าจ้าง|ฐาน|ฐานเงินเดือน)(สูง|ดีมาก|หลักแสน|หลายหมื่น|งาม|ไม่อั้น|แรง|ไม่จำกัด)
        (รายได้|เงินเดือน|ฐาน|ได้เดือนละ|เดือนละ|ฐานเงินเดือน|เดือนแรก) ?(ละ|ประมาณ|เริ่ม|เริ่มต้น|กู)? ?(ได้)? ?(2|3|4|5|6|7|8|9)(0|5|2|8),?000
        (ได้|เดือนละ|เงินเดือน|เดือนหนึ่ง)(สองหมื่น|สามหมื่น|สี่หมื่น|ห้าหมื่น|หกหมื่น|หลักแสน|เป็นแสน|# ?หมื่น|# ?แสน)
        #k ?(ขึ้นไป|บาท|ค่าขยัน|พร้อม)
        (usd|ดอล|ดอลลาร์|หยวน|usdt|u)(/เดือน|ต่อเดือน| ค่าคอม)
        (ค่าคอม|คอมมิชชั่น|คอม)(ไม่อั้น|ไม่มีเพดาน|สูง|ไม่จำกัด)
        (ปลดหนี้|ใช้หนี้หมด|ซื้อบ้าน|ซื้อรถ|สร้างบ้านให้แม่)
        (เดือนละ|เงินเดือน|เริ่มต้น|รายได้|ได้|ฐาน) ?(22|24|25|26|28|30|32|35|38|40|42|45|50|60|70|80)(,000|000|k)
        (30|35|40|45|50|60|70|80|100|130)k ?(อัพ|ขึ้นไป)?
        (1000|1,000|1,200|1200|1500|1,500|1,800|2000) ?($|€|ดอล)
        (หมื่นอัพ|แสนอัพ|รายได้หลักแสน|ส่งให้แม่เดือนละ)
      `,
      match: lines`
        ⟦รายได้สูง⟧มาก
        ⟦เดือนละสามหมื่น⟧
      `,
      twins: lines`
        จ่ายเงินเดือนทุกสิ้นเดือน
        ลดราคาสูงสุดครึ่งหนึ่ง
      `,
    },
    id: {
      patterns: lines`
        Rp 7 juta per bulan hingga Rp 16 juta @ID-TEMPO-2025
        gaji antara 1.000 hingga 1.200 dollar @ID-KEMLU-2024
        (gaji|gapok|gji|gaj|bayaran|gajih|income|penghasilan|salary|basic|gajine|upah) (pokok |bersih |net |start |mulai |bisa |dr |dari |sampe |rp |rp. |usd |us)?(10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|30|35|sepuluh|sebelas|dua belas)( |-|–| - )?(#)?(jt|juta|yuto|j u t a)
        (gaji|gapok|gaji pokok|salary|basic|bayaran) (training |net |start )?(usd|us|u|)? ?(700|800|900|1.000|1000|1.200|1200|1.500|#) ?(usd|us|u|usdt|dollar|dolar|rb|yuan|net)
        (gaji|bayaran|penghasilan) (tinggi|besar|gede|fantastis|gila|menarik|jauh|dollar|dolar|yuan|usd)
        (komisi|bonus) (tanpa batas|gede|besar|unlimited|ga ada batas)
        (ubah|merubah|mengubah|rubah) (nasib|hidup)
        (umroh|umrahin|bangun rumah|beli (motor|mobil|rumah)) .. (orang tua|ortu|emak|mamak|dr gaji|dari gaji|cash)
        (gajian|gaji|bayaran|gajine|gajina|digaji) (dollar|dolar|usd|$|#x|3x|2x|tikel|lumayan|podo karo|15jt|gede|besar)
        (10|11|12|13|14|15|16|17|18|20|25) ?(juta|jt) (tiap|per|perbulan|bersih|sebulan|masuk)
        (9|10|11|12|13|14|15|16|17|18|20|25) ?(juta|jt) (utuh|full|net|nett|cash|kontan|ke atas|keatas|up|tembus|an|masuk kantong)
        (renov|renovasi|bangun|bangunin|beliin) .. (rumah|motor|mobil|sawah|tanah) .. (mamak|emak|ortu|ibu|orang tua|mak|bapak|cash|kontan|sendiri)
      `,
      match: lines`
        ⟦gaji tinggi⟧ setiap bulan
        ⟦gaji 15jt bersih⟧
      `,
      twins: lines`
        Gaji dibayar tiap tanggal lima
        Hotel ini besar sekali
      `,
    },
    ms: {
      patterns: lines`
        gaji lumayan @MY-HMETRO-2022
        (gaji|basic|gaji pokok|start|pakej|g4ji|gji) (start |sekitar |antara |dari |bersih |asas )?(rm ?|r m )?(5|6|7|8|9|10|12|15)(k|,?000|500|.000|,500|,?800)?
        (gaji|basic) (rm ?)?# (bersih|clean|cash|basic)
        (rm ?)#(k)? (basic|bersih|clean|start)
        (gaji|komisen|komisyen) (tinggi|besar|5 angka|lumayan|tiada had|unlimited|masyuk|lebat)
        (gaji) (usd|sgd|aed|dolar) ?#
        sgd ?#
        (ubah|tukar) (hidup|nasib|angin)
        (gaji|base|pakej|elaun|start|gaji start) (rm)? ?(5|6|7|8|9|10|11|12|5.|6.|7.|8.)(k|,000|000|,500|,800|ribu|00)
        rm ?(5|6|7|8|9|10|12|15|1o)k
        (bayar|baya|gaji) .. (tigo|tiga kali|dua kali|banyak pado|kali ganda)
        (dah|boleh|dapat|dpt) (beli|bina|renovate|ubah suai|bayar) .. (rumah|kereta|motor|hutang|umrah) .. (mak|ayah|cash|sendiri|dua bulan|# bulan)
      `,
      match: lines`
        ⟦gaji lumayan⟧ bosku
        ⟦gaji 7k⟧ duduk je
      `,
      twins: lines`
        Gaji dibayar hujung bulan
        Harga ikan naik
      `,
    },
    tl: {
      patterns: lines`
        salary exceeding P50,000 @PH-BI-2024
        (sahod|sweldo|salary|basic|sahud|sweldohan) (mo |ay |is |na )?(₱|p|php|usd)?(50|55|60|65|70|75|80|90|100|120|150)(k|,?000| mil)?
        (₱|p|php)?(50|55|60|65|70|75|80|90|100|110|120|150)k( ?-|–|/| sahod| a month| pataas| monthly| lang| per)
        (malaki|mataas|laki ng) (ang )?(sahod|sweldo|kita|kitaan)
        (sahod|sweldo) (dollars?|in dollars|usd|malaki|mataas|nandito)
        #(k)? ?(usd|u) (basic|net|sahod)
        #k (agad|na agad|kada buwan|/mo|libre|php)
        (sahod|sweldo|salary) (dolyar|dollar|sa us dollar|usd|malaki|doble)
        ($|usd|nt$|hk$|₱)#(k)? (agad|kada|salary|buwan)
        #x (ang |ng |na )?(sahod|sweldo|kita|sahud)
        (50|55|60|65|70|75|80|90|100)k (net|clean|malinis|take home|buo)
      `,
      match: lines`
        ⟦malaki ang sahod⟧ dito
        ⟦60k sahod⟧ pero upo lang
      `,
      twins: lines`
        Sahod tuwing katapusan
        Presyo ng bigas
      `,
    },
    my: {
      patterns: lines`
        (လစာ|တစ်လ) .. (ယွမ်|ဒေါ်လာ|ဘတ်)
        (လစာကောင်း|လစာများ|ဝင်ငွေကောင်း)
        (သိန်း|ဒေါ်လာ) .. (ရနေပြီ|ရမယ်|အောက်မရှိ|လစာယူ)
        (ယွမ်|ဒေါ်လာ|ရင်းဂစ်) ?(၁|၂|၃|၄|၅|၆|၇|၈|၉|#)
        (၁၀|၁၁|၁၂|၁၃|၁၄|၁၅|၁၆|၁၈|၂၀|၂၂|၂၅|၃၀|၃၅|၄၀|10|12|15|18|20|25|30|35) ?သိန်း
        သိန်း ?(၁၀|၁၂|၁၅|၁၈|၂၀|၂၅|၃၀|၃၅|၄၀|10|12|15|20|25|30)
        (တစ်ရက်|တစ်နေ့|နေ့တိုင်း)(ကို)? ?(၁|၂|၃|တစ်|နှစ်|သုံး|#) ?သိန်း
        (ဒီက|ဒီမှာ|အရင်) .. (နှစ်ဆ|သုံးဆ|၂ ဆ|၃ ဆ|၄ ဆ|၅ ဆ)
        (သိန်း)(ခွဲ)? ?(အိမ်ပို့|အိမ်ကိုပို့|အသားတင်|ကျန်)
      `,
      match: lines`
        ⟦လစာကောင်း⟧ ရမည်
        တစ်လ ⟦၁၅ သိန်း⟧
        ⟦ယွမ် ၆⟧၀၀၀
        ⟦သိန်း ၂၀ ရနေပြီ⟧
      `,
      twins: lines`
        လစာထုတ်ရက်
        ဆန်ဈေး
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        (អត់ទាន់រកបាន|រកលុយបាន|ផ្ទះឲ្យម៉ែ)
        (ប្រាក់ខែ|លុយខែ|ខែ|បាន|គោល) .. (យន់|ខ្ពស់|៥០០|៥៥០|៦០០|៦៥០|៧០០|៧៥០|៨០០|៨៥០|៩០០|៩៥០|១០០០|១១០០|១២០០|១៣០០|១៤០០|១៥០០|១៦០០|១៨០០|២០០០|២៥០០|១,០០០|១,២០០|១,៥០០|500|550|600|650|700|750|800|850|900|950|1000|1100|1200|1300|1500|1800|2000|1,000|1,200|1,500) ?(u|$|ដុល្លារ|លុយ|usd|បាត|យន់|dollar)?
        (៥០០|៦០០|៦៥០|៧០០|៧៥០|៨០០|៨៥០|៩០០|៩៥០|១០០០|១១០០|១២០០|១៣០០|១៤០០|១៥០០|១៦០០|១៨០០|២០០០|២៥០០|១,០០០|១,២០០|១,៥០០|500|600|700|750|800|900|1000|1100|1200|1500|1,000|1,200|1,500) ?(ដល់|-|–|~)?.. ?(usd|$|ដុល្លារ) ?(ឡើង|សុទ្ធ|ក្នុង១ខែ|ក្នុងមួយខែ|/ខែ|/month)
        (២០|២៥|៣០|៣៥|៤០|20|25|30|35|40)(,|.)?(០០០|000)? ?(ពាន់)?បាត
        (ធ្វើ|សង់|ទិញ)(ផ្ទះ|ម៉ូតូ|ដី|ឡាន)(ឲ្យ|ឱ្យ|អោយ|ជូន)?(ម៉ែ|ម៉ាក់|ពុក|ឪពុក|គ្រួសារ|បាន)
      `,
      match: lines`
        ⟦ប្រាក់ខែខ្ពស់⟧
        ⟦ប្រាក់ខែ ១២០០ ដុល្លារ⟧
        អូន ⟦ខែ ១៥០០$⟧
        ⟦រកលុយបាន⟧ច្រើន
      `,
      twins: lines`
        បើកលុយចុងសប្ដាហ៍
        តម្លៃអង្ករ
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        (ເງິນເດືອນ|ເດືອນລະ|ໄດ້) .. (ຢວນ|ໂດລາ|ໂດ|ລ້ານ|ສູງ)
        (ເດືອນລະ|ອາທິດລະ|ພື້ນຖານ|ເງິນເດືອນ|ເດືອນ) ?#(ລ້ານ|ຢວນ|ໂດລາ|ໂດ|$|ບາດ)?
        #(ລ້ານ|ຢວນ|ໂດລາ)(ຕໍ່ເດືອນ|ກີບ)
      `,
      match: lines`
        ⟦ເງິນເດືອນສູງ⟧
        ⟦ເດືອນລະ 20 ລ້ານ⟧
        ⟦ອາທິດລະ 500⟧ ໂດ
        ⟦ເດືອນລະ 7.000⟧ ຢວນ
      `,
      twins: lines`
        ເບີກເງິນທ້າຍອາທິດ
        ລາຄາເຂົ້າ
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
      `,
    },
    ko: {
      patterns: lines`
        (고수입|고액|고수익|월천|월 ?천|보장|당일지급|월급 높)*
        월 ?#(만|↑|이상|보장)*
        (월|주급|페이|기본|고정) ?(usd|usdt|aud) ?#
        (월|페이) ?(400|450|500|550|600|650|700|800|900|1000)(에|씩|이상|까지|부터)?
        (천 찍|첫달부터 천|월 천)*
      `,
      match: lines`
        ⟦고수입⟧ 알바
        ⟦월 600만⟧ 이상
        ⟦월 USD 3,200⟧
        ⟦월 700에⟧ 방 하나
      `,
      twins: lines`
        월요일 휴무
        시급 만원
        근처 카페 직원 모집
        주말 알바 구합니다
      `,
    },
    ja: {
      patterns: lines`
        (高収入|高額|即金|月収#|稼げる|月保証#|月#万|月#~|人生変え|成果#%|日給#万)
        (月|週)(収|に|は)? ?(保証)?(#万|#〜|#固)
        #(万)?(出します|貯めて|貯まる|は固い|いきます|稼げ)
        (夢ある|人生変|詰んで)
      `,
      match: lines`
        ⟦高収入⟧の案件
        ⟦月70万⟧も可能
        ⟦月60万⟧固定
        ⟦100万貯めて⟧帰国
      `,
      twins: lines`
        時給千百円
        月曜定休
        近所のカフェでスタッフ募集
        明日は雨です
      `,
    },
  },
  find: findOverpay,
};
