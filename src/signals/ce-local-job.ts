// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ceLocalJob: Signal = {
  id: 'CE_LOCAL_JOB',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'A place to visit, a shop or office with an address, a named employer, or an application through its own office or site.',
  notThis: ['A reason to stop checking'],
  sources: ['AMNESTY-2025'],
  words: {
    en: {
      patterns: lines`
        (walk in|walk-in|walkin)s? (interview|applicants|welcome|any|mon|on|at|from|only|to)?
        (come|drop|visit|pass) (by |in |to )?(the |our )?(shop|office|gate|store|salon|restaurant|clinic|site|counter|branch|reception|farm|factory|hostel|guard house|school|yard|workshop|stall|bakery|kitchen|front desk)
        (bring|send|email|drop) (your )?(cv|resume|biodata|id|certificates?|application|documents) .. (to|at|office|shop|@)
        (near|next to|opposite|beside|behind|across from|above) (the )?(church|school|market|station|mosque|stage|junction|bus|bank|hospital|mall|post office|temple|roundabout|mrt|lrt|bridge)
        (sdn bhd|pvt ltd|private limited|pte ltd|co ltd|co., ltd|ltd|inc|llc|gmbh|plc|corp|corporation|berhad|resort|university|ngo|restaurant|bakery|cafe|café|dairy|hospital)
        (our|a|the|this|small|family|primary|private|boutique|city) (hotel|school|clinic|salon|farm|academy|shop|garage|pharmacy|store) (in|at|near|is|needs|wants|seeks|looking|hiring)
        (apply|application|applications|cv|cvs|resume) .. (careers|website|portal|by|@)*(.example|example.com|example.org|example.net|@example)
        (@|careers|jobs|hr|recruitment|apply)*example.(com|org|net)
        (head office|our office at|office hours|street|avenue|plot|plaza)
        (road|block|tower|floor) #
      `,
      match: lines`
        ⟦Walk in interview⟧ on Monday at 10
        ⟦Come to the shop⟧ before noon
      `,
      twins: lines`
        I like to sing.
        No idea where that is.
      `,
    },
    zh: {
      patterns: lines`
        (地址|店址|公司地址|上班地点|工作地点|面试地点|地点)(:|：|在)? .. (路|街|号|区|楼|大厦|广场|地铁|站|巷|镇|园|店)
        (到店|来店|亲临|带身份证|带简历|门店|餐厅|奶茶店|幼儿园|车间) .. (面试|面谈|找|报名|应聘|招)?
        (有限公司|股份公司|股份有限|餐馆|茶餐厅|集团有限|研究所|大学|事务所|电子厂)
        (我们|本|咱)(酒店|饭店|医院|店|厂|餐厅|学校|诊所)
        (简历|履历) .. (发|寄|投|邮箱|example)
        (找|问|联系)(店长|老板娘|王姐|李姐|人事部|张姐|陈姐|阿姨|厂长|师傅)
        example.(com|org|net)
        (路口|捷运站|地铁站|公交站|地铁口|转角)
      `,
      never: lines`
        暇な大学生
        大学生
        の事务所
        事务所负担
        事务所で
      `,
      match: lines`
        ⟦到店面试⟧即可
        华明电子⟦有限公司⟧招人
      `,
      twins: lines`
        唱歌比赛
        周末愉快
      `,
    },
    vi: {
      patterns: lines`
        (địa chỉ|đ/c|đc|tại|làm ở|làm tại|ở) (: )?(số |# )?(đường|phường|quận|q#|q.#|chợ|ngõ|hẻm|khu công nghiệp|kcn|tòa nhà|toà nhà|thôn|xã|tp|thành phố|lầu|tầng|ấp|huyện|ngã)
        (đến|ghé|qua|tới|nộp hồ sơ|phỏng vấn|gặp) (trực tiếp )?(quán|shop|tiệm|cửa hàng|xưởng|công ty|văn phòng|quầy|cổng|trực tiếp|nhà hàng|nhà máy|trường|tại|bảo vệ)
        (công ty tnhh|cty tnhh|tnhh|công ty cổ phần|cty cp|cổ phần|tiệm|xưởng may|trường học|trường mầm non|trường tiểu học|bệnh viện|nhà máy|siêu thị|hợp tác xã)
        (gần|đối diện|cạnh|kế|sau lưng) (chợ|trường|bệnh viện|cầu|ngã|công viên|bến xe|nhà thờ|ubnd|chùa)
        (gửi cv|cv gửi|hồ sơ gửi|ứng tuyển qua|gửi hồ sơ) .. (email|mail|@|example|web)
        example.(com|org|net)
        (quán (bún|phở|cơm|cà phê|cafe|nhậu|ăn|chè|hủ tiếu|nước|lẩu|bánh)|rửa chén|rửa bát|chạy bàn|phụ quán|phụ bếp)
      `,
      match: lines`
        ⟦ghé quán⟧ gặp chị Hoa
        ⟦Công ty TNHH⟧ Hoa Mai tuyển thợ
        ⟦Quán bún⟧ cần người
      `,
      twins: lines`
        Hát hay ghê
        Trời hôm nay đẹp
      `,
    },
    th: {
      patterns: lines`
        (มาที่ร้าน|สมัครที่ร้าน|มาสมัคร|สมัครได้ที่|วอล์คอิน|walk in|walkin|ติดต่อที่ร้าน|เข้ามาคุย|มาดูงาน|มาคุยที่|มาพบ|ป้อมยาม|หน้าโรงงาน|หน้าร้าน|สมัครด้วยตัวเอง|นำเอกสารมา)
        (บจก|บริษัท .. จำกัด|จำกัด|หจก|โรงแรม|รีสอร์ต|โรงเรียน|โรงพยาบาล|คลินิก|ร้านอาหาร|ร้านกาแฟ|ร้านนวด|โรงงาน|คาเฟ่|มหาวิทยาลัย|มินิมาร์ท|ครัว|อู่|ไซต์งาน|สวน|ฟาร์ม|ร้าน)
        (ใกล้|ตรงข้าม|ข้าง|หลัง|แถว)(bts|mrt|ตลาด|โลตัส|เซ็นทรัล|วัด|โรงเรียน|โรงพยาบาล|บิ๊กซี|แยก|ซอย|สถานี)
        (ซอย|ถนน|อำเภอ|ตำบล|อ.|ต.|เขต|แขวง|หมู่บ้าน|ตึก .. ชั้น)
        example.(com|org|net)
      `,
      never: lines`
        ร้านในตึก
        ร้านปิด
        ครอบครัว
      `,
      match: lines`
        ⟦มาสมัคร⟧ได้ทุกวัน
        ⟦โรงแรม⟧ริมหาดรับแม่บ้าน
      `,
      twins: lines`
        ฟังเพลงเพราะๆ
        วันนี้อากาศดี
      `,
    },
    id: {
      patterns: lines`
        (datang|dtg|mampir|langsung) (ke |aja ke |saja ke |jo )?(toko|kios|warung|kantor|gudang|lokasi|pabrik|outlet|rumah makan|bengkel|klinik|sekolah|satpam|pos|resto|kafe|salon|alamat)
        (jl|jln|gang|rt|ruko|kec|kel|kab|desa|perumahan|komplek ruko|pasar|alamat)
        (pt|ud|koperasi|yayasan|rumah sakit|resort|restoran|resto|warung|toko|bengkel|kios|sekolah|pesantren|kafe|cafe|salon|konveksi|pabrik|katering|butik|laundry)
        (lamaran|cv|surat lamaran|berkas) (ke|dikirim|langsung|bisa|diantar|kirim|dititip|email|via email)
        (dekat|deket|depan|sebelah|samping|belakang|seberang) (masjid|pasar|sekolah|polsek|terminal|stasiun|alfamart|indomaret|kampus|rs|bank|spbu|kecamatan|lampu merah)
        example.(com|org|net)
      `,
      never: lines`
        pt kosong
        em pt
        br e pt
        br pt
        br/pt
        pt-br
        pt br
        pt/en
        digitador pt
        chat pt
        fala pt
      `,
      match: lines`
        ⟦datang ke toko⟧ jam 9
        ⟦PT⟧ Melati Jaya mencari kasir
      `,
      twins: lines`
        Lagu ini enak didengar
        Hujan deras sekali
      `,
    },
    ms: {
      patterns: lines`
        (datang|dtg|walk in|esok dtg) (terus |ke |kedai|interview|office|jumpa)
        (sdn bhd|enterprise|restoran|resort|hospital|butik|bengkel|kafe|gerai|stesen|masjid|institut|medan selera)
        (kedai|kilang|klinik|ladang) (kami|makcik|saya|kat|di|dekat|perlukan|cari)
        (taman|seksyen|lorong|kg|tingkat bawah|jln (#|raja|besar|tun|sultan))
        (hubungi|jumpa|call|wasap) (puan|encik|kak|cikgu|hjh|makcik|pak|cik)
        (resume|cv) .. (email|hantar|ke|@)
        example.(com|org|net)
      `,
      never: lines`
        kedai runcit dalam
        jalan lain
      `,
      match: lines`
        ⟦datang kedai⟧ tempat kami
        ⟦Sdn Bhd⟧ mencari jurujual
      `,
      twins: lines`
        Lagu rock
        Hujan lagi
      `,
    },
    tl: {
      patterns: lines`
        (walk in|walkin|pumunta|dumaan|mag walk in) .. (sa |biodata|resume|lang|store|shop|office|requirements)
        (brgy|barangay|tapat ng|malapit sa|likod ng|katabi ng|kanto|street|palengke|divisoria|sm|robinson*)
        (bakery|karinderya|restaurant|resto|resort|hardware|grocery|tindahan|ospital|hospital|coffee shop|barko|farm|inc|corp|corporation|parlor|carwash|warehouse)
        (stay out|stay-out|arawan|bawat araw)
        (resume|cv|biodata) .. (email|send|@|sa)
        example.(com|org|net)
      `,
      match: lines`
        ⟦Walk in lang⟧ bukas
        Tabi ng ⟦palengke⟧ ang shop
      `,
      twins: lines`
        Kantahan tayo
        Ulan na naman
      `,
    },
    my: {
      patterns: lines`
        (ဆိုင်|စက်ရုံ|ကျောင်း|ဆေးရုံ|ဟိုတယ်|စားသောက်ဆိုင်|လိမိတက်|ကုမ္ပဏီလီမိတက်|လမ်းမ|လမ်းထောင့်|လမ်းထိပ်|လမ်း၊|ရပ်ကွက်|မြို့နယ်|လိပ်စာ|ကိုယ်တိုင်လာ|လူကိုယ်တိုင်|ဈေး|အနီး|co., ltd|co ltd)
        (ဖယ်ရီ|မူကြို|ဖယ်ရီစီစဉ်)
      `,
      never: lines`
        ဂိမ်းဆိုင်
        အင်္ဂလိပ်စာ
        လမ်းစရိတ်
        ပတ်လမ်း
        နေရာအနီး
        လမ်းကြော
        ကိုယ်တိုင်လာ
        လမ်းခရီး
        တောလမ်း
        လမ်းကြေး
        လွတ်လမ်း
        ဈေးကွက်
        ဆိုင်း
        စက်ရုံပိတ်
        စက်ရုံတုန်းက
        စက်ရုံမှာတုန်းက
        ကျောင်းစရိတ်
        ကျောင်းပြီး
        ရုံးလိပ်စာကို
        ဆေးရုံစရိတ်
        ဟိုတယ် booking
        ဟိုတယ်တစ်ခုလုံး
        ဆေးရုံအကူလုပ်ခဲ့
      `,
      match: lines`
        ⟦စက်ရုံ⟧ အလုပ်သမား
        ⟦ဟိုတယ်⟧ ဝန်ထမ်း
      `,
      twins: lines`
        သီချင်းဆို
        မိုးရွာ
      `,
    },
    km: {
      patterns: lines`
        (ហាង|រោងចក្រ|សាលា|មន្ទីរពេទ្យ|សណ្ឋាគារ|ភោជនីយដ្ឋាន|គ្លីនិក|ផ្លូវ|សង្កាត់|ខណ្ឌ|អាសយដ្ឋាន|ក្បែរ|ផ្សារ|ផ្ទាល់|មកជួប|ឯ.ក|ក្រុមហ៊ុន .. ខូអិលធីឌី|co., ltd|រោងជាង)
      `,
      never: lines`
        ផ្សាយផ្ទាល់
        ធ្វើសណ្ឋាគារសិន
        នៅក្បែរសមុទ្រ
        ផ្លូវចេញ
        រកផ្លូវ
        ក្រៅផ្លូវការ
        អង្គុយក្បែរ
        រោងចក្រឯងបិទ
        ថារោងចក្រ
        ជួបផ្ទាល់
        និយាយផ្ទាល់
        បន្ទប់ផ្ទាល់ខ្លួន
        ធ្វើផ្ទាល់
        បិទហាង
        ធ្វើការរោងចក្រជាមួយ
        ថ្លៃសាលា
      `,
      match: lines`
        ⟦រោងចក្រ⟧ជ្រើសរើសកម្មករ
        ⟦ហាង⟧កាហ្វេរកបុគ្គលិក
      `,
      twins: lines`
        ច្រៀងចម្រៀង
        ភ្លៀងធ្លាក់
      `,
    },
    lo: {
      patterns: lines`
        (ຮ້ານ|ໂຮງງານ|ໂຮງຮຽນ|ໂຮງໝໍ|ໂຮງແຮມ|ຮ້ານອາຫານ|ຖະໜົນ|ບ້ານ .. ເມືອງ|ທີ່ຢູ່|ຕິດຕໍ່ທີ່|ມາທີ່|ໃກ້ຕະຫຼາດ|ຈຳກັດ|ໄຟແດງ|ສວນ)
      `,
      never: lines`
        ຮ້ານຄ້າອອນລາຍ
        ຄົນທີ່ຢູ່
        ຜູ້ທີ່ຢູ່
        ທີ່ຢູ່ໃນ
        ແລະທີ່ຢູ່ອາໄສ
      `,
      match: lines`
        ⟦ໂຮງງານ⟧ຮັບກຳມະກອນ
        ⟦ຮ້ານ⟧ກາເຟຊອກຄົນ
      `,
      twins: lines`
        ຮ້ອງເພງ
        ຝົນຕົກ
      `,
    },
    ko: {
      patterns: lines`
        (매장|식당|카페|공장|병원|학원|학교|호텔|마트|편의점|출구|면접은 매장|방문|주소|사무소|지점|농장|미용실|주식회사|유한회사|물류센터|현장|약국|시청|구청)*
      `,
      never: lines`
        편의점 야간만
        호텔에서 쉬
        호텔·비행기
        호텔 고객응대
        카페 준비
        카페, 알바앱
      `,
      match: lines`
        ⟦식당⟧ 직원 모집
        ⟦매장으로⟧ 오세요
      `,
      twins: lines`
        노래 부르기
        비가 온다
      `,
    },
    ja: {
      patterns: lines`
        (店舗|当店|株式会社|有限会社|合同会社|駅から|駅徒歩|徒歩#|工場|病院|学校|ホテル|旅館|農家|農園|ハローワーク|来店|面接は店|本社|住所|介護|保育園|食堂|レストラン|居酒屋|美容室|スーパー|現場|郵便局)
      `,
      never: lines`
        居酒屋つぶれ
        ホテル・食事
        費・ホテル
      `,
      match: lines`
        ⟦株式会社⟧さくら
        ⟦当店⟧スタッフ募集
      `,
      twins: lines`
        歌を歌う
        雨が降る
      `,
    },
  },
};
