import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const travelCoaching: Signal = {
  id: 'TRAVEL_COACHING',
  group: 'logistics',
  weight: 5,
  kind: 'words',
  soft: false,
  standalone: true,
  definition:
    'Told what to say to border officers, to hide papers, or to carry a false return ticket or letter.',
  notThis: ['Ordinary visa-interview tips'],
  sources: ['PH-BI-2024', 'PH-NBI', 'PH-BI-XMAS'],
  words: {
    en: {
      patterns: lines`
        (if|when) (immigration|officer|officers|they|anybody|anyone|airport|someone) (officer |at airport )?(ask|asks|asked|question|questions|stop|stops)( you| u)?(,)? (just )?(say|tell|answer)
        (tell|say to) (the )?(immigration|airport|officer|officers|customs) (officer )?(that |you )?(you|holiday|you're|u|it's|friends|tour*)
        (pretend|act) (to be|you are|as|like) (a )?(tourist|tourists|friends|traveling companions|holiday|couple)
        (fake|dummy|open) (return|round trip|onward) (ticket|booking)
        (return|dummy) ticket (is )?(only )?(for show|to show|for immigration)
        (delete|remove|hide) (our |this |the |all )?(chat|chats|offer letter|messages|conversation) (before|from (your )?phone|at the airport|when)
        (memorise|memorize|practise|practice|learn|rehearse) (the |these )?(answers|script|story|lines) (for|before)
        say (you (are |go |going )?(on )?|it is (a )?)(holiday|vacation|tour|tourism|visiting|here to visit)
        (show money|pocket money) (for|at) (immigration|the counter)
        say (that )?(you're|you are|ur|u are|you) (just |only )?(visiting|going|there|coming|on) (for |to |a |on |in )?(a |the |your )?(tour|holiday|vacation|friend*|cousin|conference|pilgrimage|wedding|medical|sister|brother|relative*|couple|week|two weeks)
        (at|in) (the )?(counter|immigration|entebbe|tribhuvan|naia|airport|border|departure) (officer )?(you )?(simply |just |only )?(say|tell them|answer)
        (don't|do not|dont|never) (bring|carry|show) (any |the |your )?(company|work|job|offer|contract) (documents?|papers?|letters?|contract)
        (we |hr |agent |i will )?(will )?(teach|teaches|train|coach|brief) (you )?(what to say|how to answer|the answers) .. (immigration|officer*|airport|counter)?
        (pass|clear|passing) (the )?immigration (with|by) (our|a|my) (guide|man|officer|escort|person|contact)
        (invitation|conference|fake) letter .. (immigration|counter|airport|officer)
        (if|when|in case) (they|immigration|the officer|officer|anyone|anybody|customs|police|someone) .. (ask*|question*|stop*) .. (holiday|vacation|touris*|sightseeing|visiting|conference|wedding|pilgrimage)
        (tell|teach|show|send|brief|coach) (you|u|them) .. (which|what) (counter|line|officer|to say|to answer)
        (airport|immigration|officer|counter) (does not|doesn't|won't|not) (get )?(nosy|suspect*|suspicious|notice|ask)
      `,
      match: lines`
        ⟦If immigration asks, say you are on holiday⟧.
        We give you a ⟦dummy return ticket⟧.
        At the gate ⟦say you are visiting your cousin⟧.
      `,
      twins: lines`
        Tell us about your holiday in the comments.
        Arrive at the airport three hours early.
        Say hello to the team at the airport.
      `,
    },
    zh: {
      patterns: lines`
        (问|问起|问你|问到|海关问|海关|边检|入境|移民官)(就|你就|的话|你)?(说|讲|答|回答)(是)? .. (旅游|旅行|玩|探亲|跟表姐|朋友|度假|看朋友|考察)
        给(海关|边检|移民局|入境官)(看|检查)
        (假|来回|返程|回程)(的)?(机票|酒店订单|行程单) .. (给海关|应付|过关|看的|做样子)
        (删|删掉|清空) .. (聊天记录|对话|微信记录|信息)
        (有人教|教你|带你)(怎么)?(过关|过海关|过边检|怎么过|回答|怎么说)
        (别|不要|不能)(跟|对|和)(海关|边检|移民官)
        (过关|过海关|出关|入境)(的)?(注意|要点|技巧|话术|流程|口径|攻略)
        (问你|问起|被问到|有人问)(去)?(去干嘛|做什么|干什么|干嘛)(,|,)?(就|你就)?(说|讲)?
        就(说|讲)(是)?(跟|去|来|和)(表姐|表哥|朋友|旅游|旅行|玩|度假|看朋友|男友|女友|亲戚)
        (招聘|聊天|对话)(截图|记录)(也|全|都|要)?(删|清空|删掉|删干净|全删)
        (被拦|被查|拦下来|拦住)(了)?(别慌|就哭|别提|不要提|就说)
        !(别提|不要提|不提|别说|不能说)(公司|工作|打工|招聘|是去上班)
        装(作)?不认识
        (酒店|行程|回程)(单|订单)(我|到时|等下)?(发你|打印|给你做)
        (过关|出关|入境|过海关|过边检|海关|边检|移民局|柜台)(时|的时候|问|问起|被问|嗰阵)?(你|就|要|统一|都|一律)?(讲|说|话|答|回答|报)(是|你)?(去|系|来|过去)?(旅游|旅行|玩|观光|度假|探亲|考察|见朋友|出差|参展|看展|找朋友|游埠)
      `,
      match: lines`
        ⟦问就说旅游⟧
        中转⟦有人教怎么过关⟧
        到时⟦别提公司⟧就行
        ⟦过关讲去旅游⟧就得
      `,
      twins: lines`
        海关提醒旅客如实申报
        朋友问路,我说不知道
        欢迎提意见
        过关的时候请出示护照
      `,
    },
    vi: {
      patterns: lines`
        (hải quan|an ninh|công an cửa khẩu|xuất nhập cảnh|ai|người ta|họ|biên phòng) (có )?hỏi (thì |cứ |là )?(nói|bảo|khai|trả lời)
        (cứ|thì|phải) (nói|khai|bảo) (là )?(đi |qua )?(du lịch|chơi|thăm|thăm bạn)
        vé (khứ hồi|về) (giả|ảo|cho có|để qua|đối phó)
        (xoá|xóa) (hết )?(tin nhắn|đoạn chat|zalo) (trước|đi|khi)
        (học thuộc|nhớ thuộc) .. (câu trả lời|kịch bản|câu hỏi)
        (sân bay|cửa khẩu|hải quan|họ|kiểm tra|kiểm tra hành chính|công an) .. (khai|nói) (là )?(đi |qua |nhóm |sang )?(du lịch|chơi|thăm|khinh khí cầu|tham quan|khám bệnh)
        (ai|người ta|họ) bị hỏi .. (thăm|du lịch|tour|chơi)
        !(không|đừng|cấm) (chào nhau|đi chung|nói chuyện) ở sân bay
        (vé về|vé khứ hồi|khách sạn) .. (in sẵn|treo sẵn|huỷ|hủy|cho họ coi|để qua)
        (bị giữ lại|bị chặn|bị hỏi) .. (không khai|đừng khai|không nói|đừng nói)
        (tiền mang|cầm theo tiền|tiền mặt) .. (cho họ coi|trình|tới nơi trả lại)
        !không khai tên
        (qua|lúc qua|khi qua|tới|ra|gặp|lên) (cửa khẩu|sân bay|hải quan|an ninh|biên phòng|máy bay) .. (thì|cứ|nhớ|phải|đều) (nói|khai|bảo|trả lời|dặn)
      `,
      match: lines`
        ⟦Hải quan hỏi thì nói đi chơi⟧
        ⟦cứ nói là du lịch⟧ nha
        ⟦vé về in sẵn⟧, tới nơi huỷ
        ⟦qua cửa khẩu thì nói⟧ đi thăm bà con
      `,
      twins: lines`
        Hải quan thông quan lô hàng
        Ai hỏi đường thì chỉ
        In sẵn thực đơn
        Qua cửa khẩu nhớ mang theo hộ chiếu
      `,
    },
    th: {
      patterns: lines`
        (ตม|เจ้าหน้าที่|ใคร|โดน|เขา|ด่าน) .. ถาม .. (บอก|ตอบ|ให้บอก|ให้ตอบ|ก็บอก)
        (บอก|ตอบ)(ว่า)?(ไปเที่ยว|มาเที่ยว|ไปหาเพื่อน|ไปเยี่ยม|ไปซื้อของ|ไปทำบุญ)
        (มีบทให้ท่อง|ซ้อมตอบ|ท่องบท|เตรียมคำตอบ)
        (ลบ|เคลียร์)(แชท|ข้อความ|ไลน์)(ก่อน|ตอน|ออก)
        ตั๋ว(ขากลับ|ไปกลับ)(ปลอม|หลอก|ไว้โชว์)
        บอก(ตม.|ตม|เจ้าหน้าที่|ด่าน|เมีย|แม่|แฟน)?(ว่า)(ไปเที่ยว|มาเที่ยว|ไประยอง|ไปหาเพื่อน|ไปเยี่ยม)
        (จองโรงแรมไว้ให้|ตั๋วขากลับ|ใบจอง) .. (โชว์|ในไฟล์|ให้ดู|แล้ว)
        (ผ่าน|เจอ|ตอน|ถึง|หน้า|คุยกับ) ?(ตม|ตม.|ต.ม.|ด่าน|ศุลกากร|อิมมิเกรชั่น|เจ้าหน้าที่สนามบิน)(.. )?(บอก|ตอบ|พูด|อ้าง|แจ้ง)(ไป|แค่)?(ว่า)? ?(ไป|มา)?(เที่ยว|หา|เยี่ยม|ทำบุญ|ประชุม|ไหว้พระ|ดูงาน|ซื้อของ)
      `,
      match: lines`
        ตม.ถาม ⟦บอกว่าไปเที่ยว⟧
        พี่⟦มีบทให้ท่อง⟧
        ⟦ผ่าน ตม. ก็บอกมาเที่ยว⟧ห้าวัน
      `,
      twins: lines`
        ถามทางไปวัด
        บอกแม่ว่ากลับดึก
        ผ่าน ตม. เรียบร้อยแล้ว
      `,
    },
    id: {
      patterns: lines`
        (kalau|kalo|klo|pami|jika|bila|pas) (imigrasi |di imigrasi |di bandara |petugas |org )?(tanya|ditanya|nanya|ditaros) .. (bilang|jawab|ngomong|saurkeun|ngaku)
        (bilang|ngaku|jawab) (aja |saja |mau |lagi |wé )?(liburan|jalan2|jalan-jalan|wisata|main|holiday|jenguk|ketemu temen|honeymoon)
        (tiket) (pulang|pp|return) (palsu|bodong|buat formalitas|dummy)
        (hapus|delete|bersihin) .. (chat|wa|pesan|percakapan) .. (sebelum|imigrasi|bandara|dulu)?
        (hafalin|hapalin|hafalkan) .. (jawaban|skrip|cerita)
        (di imigrasi|imigrasi|petugas|ditanya|dicegat) .. (blg|bilang|bilangnya|jawab|ngomong) .. (wisata|liburan|jalan|jalan2|turis|main|temen)
        (atur|ngatur|diajarin) (jawaban|cara jawab) .. imigrasi
      `,
      match: lines`
        ⟦Kalau ditanya petugas bilang⟧ liburan
        ⟦bilang aja liburan⟧
      `,
      twins: lines`
        Liburan ke Bali hemat
        Kalau hujan bawa payung
      `,
    },
    ms: {
      patterns: lines`
        (kalau|jika) (imigresen|pegawai|orang|ditanya|kena|dia) .. (tanya|cakap) .. (cakap|jawab|bagitau|kata)
        (cakap|kata|jawab) (je |saja )?(nak )?(pergi )?(bercuti|melancong|holiday|jalan jalan|jalan2|cuti)
        tiket (balik|pergi balik) (palsu|dummy|tipu)
        (padam|delete) .. (chat|mesej|whatsapp) .. (sebelum|dulu)?
        (jangan bawa|jgn bawa) (fail|resume|sijil|surat)
        (bawa baju|nampak) .. (bercuti|pantai|melancong)
        (imigresen|kastam|kaunter) .. (cakap|kata|jawab|bilang) .. (bercuti|melancong|jalan|lawat|sepupu)
      `,
      match: lines`
        ⟦Kalau imigresen tanya cakap⟧ jalan-jalan
        ⟦cakap je bercuti⟧
      `,
      twins: lines`
        Bercuti di Cameron Highlands
        Kalau lapar makan
      `,
    },
    tl: {
      patterns: lines`
        (sa io|pag tinanong|kung tatanungin|tinanong|sa immigration|pag tanong) .. (sabihin|sagot|sabi|say)
        (sabihin|sabi) (mo|nyo|lang|po) .. (bakasyon|tour|vacation|pasyal|days|tita|bisita|pupunta|mamasyal)
        (show money|papahiramin) .. (isosoli|airport|io|immigration)
        (burahin|delete|idelete) .. (chat|convo|messages)
        (return ticket|pabalik) .. (peke|dummy|for show)
        (tell immigration|tell the io)
        sabihin (mo|nyo|ninyo) .. (hotel|turista|bakasyon|tour|pasyal|tita|kaibigan)
        (delete|burahin|i-delete) (nyo|mo|po|muna) .. (usapan|chat|convo|messages)
        (kapag|pag|kung) (tinanong|tanungin) .. (sabihin|turista|bakasyon|io|immigration)
        (turista|naka-tour package|tour package) (ang|po ang|lang ang) (entry|labas|alis|ruar)
      `,
      match: lines`
        ⟦sabihin mo bakasyon⟧ lang
        ⟦pag tinanong sa airport sabihin⟧ tour
      `,
      twins: lines`
        Sabi ng nanay kumain na
        Bakasyon sa probinsya
      `,
    },
    my: {
      patterns: lines`
        (မေးရင်|လဝက) .. (အလည်|လည်|ဘုရားဖူး) .. (ပြော|ဖြေ)
        (လေဆိပ်|လဝက|ရဲ|မေးရင်) .. (လည်မယ်|အလည်သွား|အလည်လာ|ဘုရားဖူး|ဆွေမျိုး) .. (ပြော|ဖြေ)?
        (ပြောနည်းသင်|ဖြေနည်းသင်|အပြန်လက်မှတ် .. အတု|မသိသလိုနေ|စာအကုန်ဖျက်|စာတွေဖျက်)
      `,
      match: lines`
        ⟦မေးရင် အလည်လို့ ပြော⟧
        ⟦လဝကမေးရင် လည်တယ်လို့ပြော⟧
        ⟦ပြောနည်းသင်⟧ပေးမယ်
        ဖုန်းထဲက ⟦စာအကုန်ဖျက်⟧
      `,
      twins: lines`
        မေးခွန်း
        ဘုရားဖူး
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    ko: {
      patterns: lines`
        (입국심사|물어보면|공항에서) .. (관광|여행|친구)(이라고|왔다고|라고)*
        (입국심사|심사|공항|물어보면|물으면) .. (대학생|여행|관광|친구|호텔|예약증|모른다|놀러)*
        (텔|텔레|대화|앱|폰에 텔) ?(지우|삭제)*
        (가족|부모님|엄마)(한테|한테는|에게|께)(는)? .. (여행|놀러|출장)*
        (입국심사|심사대|세관|출입국|공항|물어보면|물으면|질문하면|누가)* .. (관광|여행|놀러|친구|출장|골프|어학|휴가|호캉스)* .. (하면|하시면|말하|왔다|간다|답|둘러|얘기|된다)*
      `,
      match: lines`
        ⟦물어보면 여행이라고⟧ 해
        ⟦입국심사 때 관광이라고⟧
        ⟦입국심사 때 직업은 대학생이라고⟧
        ⟦폰에 텔 지우고⟧ 타세요
        ⟦심사대에서 관광 왔다고만⟧
      `,
      twins: lines`
        공항버스
        여행 사진
        근처 카페 직원 모집
        주말 알바 구합니다
        공항에서 친구 만나기
      `,
    },
    ja: {
      patterns: lines`
        (入国審査|聞かれたら|空港で) .. (観光|旅行|友達)(と|って) .. (言|答)
        (親|家族|彼女|職場)(に|には) .. (旅行|合宿|留学|友達と)(って|と) .. (言|伝)
        (入国審査|審査|空港)(で|では) .. (観光|旅行|友達) .. (言|答|って)
        (やり取り|トーク|履歴)(は|を)?(消し|削除)
        (入国|審査|税関|空港|イミグレ|聞かれたら|質問されたら|職質)(で|では|の時|のとき|で聞かれたら|されたら|は)? .. (観光|旅行|遊び|留学|出張|ゴルフ|友達に会)(です|と|って|だ|で|に来)(言|答|伝|通|説明|だけ)
      `,
      match: lines`
        ⟦聞かれたら観光と言⟧って
        ⟦入国審査では旅行と答⟧えて
        ⟦親には友達と旅行って言⟧っとけば
        ⟦やり取りは消し⟧てね
        ⟦イミグレで聞かれたら観光と答⟧えて
      `,
      twins: lines`
        空港で食事
        友達と言葉
        近所のカフェでスタッフ募集
        明日は雨です
      `,
    },
    lo: {
      patterns: lines`
        (ເຂົາຖາມ|ຖ້າຖາມ|ຕມ ຖາມ|ດ່ານຖາມ)(ໃຫ້)? ?(ວ່າ|ບອກວ່າ|ຕອບ) ?(ໄປ|ທ່ຽວ|ຫາ)
        (ຕມ|ຕ.ມ|ດ່ານ|ຕຳຫຼວດ|ເຈົ້າໜ້າທີ່|ເຂົາ|ໃຜ|ຄົນ|ດ່ານ ຕມ) ?ຖາມ(ຫາ|ກໍ|ກໍ່|ກະ)? ?(ກໍ|ກໍ່|ກະ|ໃຫ້)? ?(ວ່າ|ບອກ|ຕອບ|ບອກວ່າ|ຕອບວ່າ)(ວ່າ)? ?(ໄປ|ມາ|ທ່ຽວ|ຊິໄປ|ຢາມ|ຫາ)
        (ບອກ|ຕອບ|ເວົ້າ)(ດ່ານ|ຕມ|ຕຳຫຼວດ|ເຈົ້າໜ້າທີ່)(ວ່າ) ?(ໄປ|ມາ)(ທ່ຽວ|ຢາມ|ຫາ|ຊື້)
      `,
      match: lines`
        ⟦ເຂົາຖາມໃຫ້ວ່າໄປ⟧ຫາພີ່ສາວ
        ⟦ດ່ານຖາມບອກວ່າໄປ⟧ທ່ຽວ
        ຖ້າ ⟦ຕມ ຖາມ ກໍວ່າໄປ⟧ທ່ຽວ
      `,
      twins: lines`
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ຄົນຖາມຫາທາງໄປຕະຫຼາດ
      `,
    },
    km: {
      patterns: lines`
        (បើ|ពេល)?(គេ|ប៉ូលិស|អន្តោប្រវេសន៍|ប៉ុស្តិ៍|ព្រំដែន) ?(សួរ) .. (ប្រាប់ថា|និយាយថា|ឆ្លើយថា|ថា) ?(ទៅ|មក)?(លេង|ដើរលេង|កម្សាន្ត|សួរសុខទុក្ខ|ធ្វើបុណ្យ|មើលបងប្អូន|ទេសចរណ៍|ទិញឥវ៉ាន់)
      `,
      match: lines`
        ⟦បើប៉ូលិសសួរ និយាយថាទៅលេង⟧
        ⟦ពេលគេសួរ ឆ្លើយថា មកដើរលេង⟧ណា
      `,
      twins: lines`
        គេសួរថ្លៃបាយ
        ប៉ូលិសសួរផ្លូវ
      `,
    },
  },
};
