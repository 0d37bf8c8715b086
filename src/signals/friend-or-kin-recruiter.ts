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
        (你朋友|表哥|阿姨|同学|你姐|你哥|三姨|二姨|某某)(给我|给的|介绍|跟我说|说你)(你|的|了)?(的)?(number|号码|电话|微信|找工)?
        (看到|见|看)你(个|的|在)?(主页|朋友圈|发文|ig|帖子|动态|脆|限动).. (工作|裸辞|放假|想|旅行|换|离职)?
        (帮你|可以帮你|我帮你)(问问|问|留|问缺|报名|推给)
        (我|我们)(公司|team|部门|这边|呢边|办公室|主管|老板).. (缺人|缺一个|缺两个|缺三个|补一个|请人|请紧|要扩|招人|要五个|要两个)
        老板(要|想要|让找|叫找)(五|三|十|两|几|#)个
        (想)?找个伴
        (一起|结伴)(飞|出国|过去|去国外|报名)
        我(儿子|侄子|外甥|闺蜜|男朋友|表弟|老公)(.. )?(在|做|现在)(那边|国外|外面)?(.. )?(经理|manager|公司|顾)
        (老同学|老同事|老乡|以前同事|以前同一).. (缺钱|在吗|问你|好久不见)
        好久不见.. (换工|工作|做什么)
      `,
      match: lines`
        ⟦我是你初中同学啊⟧
        ⟦老板让我带⟧一个人
        ⟦看到你主页⟧说裸辞
      `,
      twins: lines`
        老师和同学合影
        组长在开会
        朋友来店里吃面
      `,
    },
    vi: {
      patterns: lines`
        (bạn|anh|chị|em|cô|dì|chú) .. (giới thiệu|cho) (số|sđt|mình số)
        (mình|em|anh|chị|tao|tui|e) (đang |qua |sang )?(làm |ở )?(bên này|bên kia|ở đây|bên đó) .. (tháng|năm|rồi|nè)
        (sếp|cty|công ty) (mình|em|anh|tao|e) (đang )?(cần|kêu|bảo|nhờ|tuyển|thiếu)
        (qua|sang) (làm|đây) với (tao|tui|mình|em|anh|chị)
        (thấy|xem) (em|bạn|chị|anh|số em|số bạn) (bình luận|đăng|than|trong nhóm|tìm việc|cần việc)
        (nó|chị ấy|sếp|anh ấy|người ta) (nhờ|kêu|bảo) (tui|mình|em|tôi) (hỏi|rủ|kiếm|tìm)
        (cháu|em|tui|mình) là bạn (của|con|chung)
        (sếp|công ty) (duyệt|cho) (thêm )?(# |hai |ba )?(chỗ|suất|người|slot)
        (ai|bạn nào|có bạn nào) đi (chung|cùng|với)
        (đi|qua) với (tao|tui|anh|em|mình|chị) (# |mấy |sáu )?(tháng|nha|nhé|hong|không)
        (chị|anh|bạn|dì) (kết nghĩa|họ em|họ|cùng xóm|cùng quê|hồi cấp) .. (làm|mở|dắt|cần)
        (bà|mày|em|bạn) còn nhớ (con|thằng|tui|anh|chị)
        (chị|anh|tui|mình) có chỗ (này|kia) (hợp|ngon|tốt)
        có hộ chiếu chưa
        (bên|cty|công ty) (chị|em|anh|mình|cháu|tui) (đang )?(cần|thiếu|kiếm|tuyển) (thêm )?(# |mấy |hai |một |vài )?(bạn|đứa|người|em|anh em)
      `,
      match: lines`
        ⟦Sếp mình đang cần⟧ hai bạn
        ⟦qua làm với tao⟧ đi
        chị ⟦thấy số em trong nhóm⟧
      `,
      twins: lines`
        Bạn cùng lớp dự đám cưới
        Công ty có căn tin
        Bạn bè cũ gặp nhau
      `,
    },
    th: {
      patterns: lines`
        (ได้|เอา)(ไลน์|เบอร์|เฟซ) .. มาจาก
        (จำได้ไหม|จำกันได้|จำเรา|เราชื่อ|น้าเอง|พี่เอง|เราเอง) .. (ห้อง|เรียน|เพื่อน|นะ|😂)
        (นึกถึง|คิดถึง)(เรา|มึง|น้อง|เธอ)(คนแรก|เลย)
        (หัวหน้า|เถ้าแก่|ที่ทำงาน|บริษัท)(พี่|น้า|เรา|กู|เขา)?(ให้หา|อยากได้|ขาดคน|บอกให้|ต้องการ)
        (กู|เรา|หนู|พี่|อ้าย) .. (ทำงาน|มาทำงาน|มาอยู่|ไปอยู่) .. (เดือน)(ละ|แล้ว)?
        (หาเพื่อน|หาเพื่อนร่วม|ใครอยากไปด้วย|ไปด้วยกัน|มานำกัน|มากับพี่|ตามพี่มา|พี่หาคน|นายให้หา|เจ้านายให้หา|หัวหน้าให้หา|บริษัทต้องการเพิ่ม|ยังสนใจ|ยังอยากได้งาน)
        (เราทำอยู่|พี่ทำอยู่|ทำอยู่มา|อยู่มา) .. (เดือนแล้ว|ปีแล้ว)
        (เคย .. ด้วยกัน|เจอกันในกรุ๊ป|จำพี่ได้มั้ย|จำเราได้มั้ย|รุ่นน้อง)
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
        (temen|teman|sepupu|keponakan|kawan|konco|kantor|bos|bose|boss)(ku|mu|nya|gue|gw|saya| saya| gue| gw)? (lagi |sedang |juga )?(nyari|cari|golek|butuh|nanya|perlu|buka lagi|buka) (org|orang|wong|lima|anak|pemuda|#)?
        (yang|yg|dulu) satu (line|pabrik|kelas|jurusan|kos|kantor) (sama|dengan|bareng)?
        (ikut|nyusul) (aku|gw|gue|sini|kami|kita|saya|org|orang)
        (liat|lihat) (story|profil|postingan|status) (kamu|kakak|lu|lo)
        (kenalin|aku kenalin|gue kenalin|tak kenalno) (ke|karo|sama) (hrd|bos|atasan)
        (maaf baru kasih kabar|ganti nomor|salam kenal ya|masih nyari kerja|masih cari kerja)
        (masuk|daftar|lewat|via|melalui|masuknya) (lewat |via )?(aku|gue|gw|saya|abang|kakak) (aja|saja|doang|langsung)?
      `,
      match: lines`
        ⟦ikut aku⟧ saja
        ⟦Boss gue lagi cari orang⟧
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
        (aku|saya|i|abe) (skrg|sekarang|dah) .. (oversea|luar|sini|bulan)
        (bos|boss|company|dia|diorang|diaorang) (aku |saya |abe |kawan ku |i )?(nak|nok|mau|cari|need|perlu) (lagi )?(limo|lima|# |budak|orang|org|urang|melayu)
        (ingat aku|inga aku|ingat saya|lama tak borak|lama x dgr|last masa|abe .. anok|ni akak .. dari|kau masih|mu lagi)
        (ikut|ikot) (aku|saya|abang|kami) (je|jer|lah)?
        (adik|kau|mung|awak) ada (isi|apply|hantar) .. (borang|google form|kerja kosong)
        (aku|saya) (sekarang|skrg|lo ni|dah) .. (oversea|ofis|kat sana|luar|mae sot)
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
        (ikaw|kayo) (agad |ang )?(una|unang|agad) .. (naisip|naalala)
        (nakita|nabasa) (ko|po namin) .. (comment mo|post mo|profile mo|post nyo|profile nyo)
        (boss|amo|tl|company|kumpanya) .. (naghahanap|nangita|kumukuha|kulang|kailangan) .. (lima|kasama|pinoy|tao|#)?
        (kulang kami|naghahanap pa kami|hanap ako ng ka-tropa|lima kami dapat|sino gusto sumama|reto kita|refer kita|pre lista)
        (si|ako si|ako yung) .. (batchmate|inaanak|katrabaho mo dati|anak ni|kaklase|ninang|to ng iv)
        (wag|huwag) (ka )?(muna|munang) umuwi
        (may passport ka na|may pasaporte na ba|finish contract ka na|terminated ka na)
        (pahinga|resign|umalis|alis|layas) (ka )?na (dyan|jan|diyan|sa amo|sa trabaho)
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
    ko: {
      patterns: lines`
        (형|누나|오빠|언니|선배|후임|동창|친구) .. (나|인데|이야|야|기억나|잘 지내|잘 지냈|오랜만)*
        (사람이|사무실 사람이|인원이|직원이) (부족하|모자라|없대|필요하대)*
        (급하게 사람|네 생각났|너 생각났|번호 줘도|사람 찾는다고|사람 필요하다고|같이 갈|데려갈|데려간다)*
        (아는 형이|아는 누나가|아는 선배가|과 선배) .. (소개|해외|회사|사장)*
        (저도|나도) .. (빚|대출|똑같은 상황|상황이었|막막했)*
      `,
      match: lines`
        ⟦사람이 부족하대⟧
        갑자기 ⟦네 생각났어⟧
      `,
      twins: lines`
        근처 카페 직원 모집
        주말 알바 구합니다
      `,
    },
    ja: {
      patterns: lines`
        (覚えてる|ご無沙汰|久しぶり|昨日.. 話した|アプリで話し|インスタで見|ストーリー見)
        (先輩|後輩|知り合い|叔母|おじ|友達|彼氏|うちの会社|うちの部署)(が|の|で)? .. (人足りない|探して|募集|人手|来てほしい|来てみない)
        (俺|私|僕)も(去年|前|最初).. (行った|不安|疑っ|怖)
        一緒に(行|来|働)(こう|かない|いてくれ|ける|こ)
      `,
      match: lines`
        高校の後輩だけど⟦覚えてる⟧?
        ⟦知り合いが人足りない⟧って
      `,
      twins: lines`
        近所のカフェでスタッフ募集
        明日は雨です
      `,
    },
    my: {
      patterns: lines`
        (မှတ်မိလား|မင်းအစ်ကိုသူငယ်ချင်း|ဆီက နံပါတ်ရတာ|နံပါတ်ပေးလိုက်ရမလား|စက်ရုံတုန်းက|ခန်းကပါ|အကောင့်အသစ်|မင်းကိုပဲ အရင်|နင့်ကိုပဲ အရင်|ငါတာဝန်ယူ|ငါကိုယ်တိုင်)
        (သူဌေး|မန်နေဂျာ|ဘော့စ်|ဆရာ)(က)? .. (လူလို|ခေါ်ခိုင်း|ထပ်ခေါ်|ခေါ်ချင်|ရှာနေ)
        (ငါတို့ဆီ|အစ်မတို့ရုံး|ကျွန်မတို့ရုံး|ကျွန်တော်တို့ဆီ|ငါတို့ရုံး)(မှာ)? .. (လိုနေ|လူလို|လိုတယ်|ခေါ်နေ)
      `,
      match: lines`
        ⟦မှတ်မိလား⟧ ညီမ
        ⟦ငါတို့ဆီမှာ လူလို⟧တယ်
      `,
      twins: lines`
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        (ចាំបងបានអត់|ចាំខ្ញុំបានអត់|មិត្តរួមថ្នាក់|រៀនថ្នាក់ទី|ធ្លាប់ធ្វើការរោងចក្រជាមួយ|ធ្លាប់ទិញអាវពី|ដឹងថារោងចក្រ|ឃើញ comment|ឃើញបងប្រកាស|ឃើញប្អូន|អាន cv|ឮថាប្អូន)
        (កន្លែងបង|ខាងយើង|កន្លែងខ្ញុំ|ក្រុមបង|កន្លែងបងកំពុង)(កំពុង)? ?(ខ្វះ|ត្រូវការ|រក|ចង់បាន)
        (មកធ្វើការជាមួយ|ធ្វើការជាមួយបង|ទៅជាមួយបង|មកជាមួយខ្ញុំ|ឲ្យលេខឯងទៅគាត់|ប្ដីខ្ញុំធ្វើជា|ប្តីខ្ញុំធ្វើជា)
      `,
      match: lines`
        ⟦ចាំបងបានអត់⟧អូន
        ⟦កន្លែងបងខ្វះ⟧មនុស្ស
      `,
      twins: lines`
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        (ຈື່ໄດ້ບໍ|ຈື່ຂ້ອຍໄດ້|ຮຽນນຳກັນ|ມານຳກູ|ໄປນຳຂ້ອຍ|ມານຳຂ້ອຍ|ຂ້ອຍຢູ່ບໍລິສັດ|ມາເຮັດວຽກ .. ເດືອນແລ້ວ|ນຳບໍລິສັດ .. ເດືອນ|ອ້າຍເອົາເບີ)
        (ເຖົ້າແກ່|ນາຍຈ້າງ|ເຈົ້ານາຍ|ຫົວໜ້າ) .. (ຢາກໄດ້|ໃຫ້ຫາ|ຫາຄົນ|ໃຈດີ)
        ຈື່(ຂ້ອຍ|ກູ|ເຮົາ|ອ້າຍ|ເອື້ອຍ|ກັນ)?ໄດ້ບໍ
        (ຂ້ອຍ|ກູ|ເຮົາ|ເອື້ອຍ|ອ້າຍ)(ກໍ)?(ເຮັດ|ຢູ່|ມາຢູ່|ມາເຮັດ)(.. )?(ເດືອນ|ປີ)ແລ້ວ
        (ນາຍ|ເຈົ້ານາຍ|ຫົວໜ້າ|ບໍລິສັດ)(ກູ|ຂ້ອຍ|ເຮົາ|ອ້າຍ|ເອື້ອຍ)?(ຂາດ|ຢາກໄດ້|ໃຫ້ຫາ)
      `,
      match: lines`
        ⟦ຈື່ໄດ້ບໍ⟧ນ້ອງ
        ⟦ເຖົ້າແກ່ຢາກໄດ້⟧ຄົນ
        ⟦ຈື່ກູໄດ້ບໍ⟧
      `,
      twins: lines`
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
      `,
    },
  },
};
