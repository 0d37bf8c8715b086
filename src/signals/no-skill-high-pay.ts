// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const noSkillHighPay: Signal = {
  id: 'NO_SKILL_HIGH_PAY',
  group: 'offer',
  weight: 2,
  kind: 'words',
  soft: true,
  standalone: false,
  unless: ['CE_JOB_SEEKER'],
  definition:
    'No experience, diploma or language is needed, or only typing and a phone, for well-paid work far away.',
  notThis: ['Ordinary jobs for beginners, seasonal and factory work', 'Internships'],
  sources: [
    'HK-SB-2022',
    'ID-TEMPO-2025',
    'VN-BTT-2022',
    'VN-VTV9',
    'TW-PTS-2022',
    'RU-KH-2025',
    'GUARDIAN-2022',
    'TH-MOL-2025',
  ],
  words: {
    en: {
      patterns: lines`
        !(the )?only requirement .. (computer|typing|phone) @GUARDIAN-2022
        !(no|without|zero|n0) (prior |work |any )?(exp|experience|exp3rience|experiences|diploma|degree|qualification|qualifications|certificate|ielts|docs|skill|skills|interview|english test|skills?)
        !(exp|experience|degree|diploma|certificate|qualification|education) (is )?(not|no) (needed|required|necessary|matter|important)
        !(no|not) need(ed)? (exp|experience|diploma|degree|any|to know|english|skill*)
        !(freshers?|newbie|fresh|beginner|beginners|fresh grad) (ok|okay|can|welcome|also|fine|also can|allowed|can apply)
        !(we|they|senior|got senior|will|company) (teach|train|trains|teaches) (you|1 by 1|u|everything|from zero|all)
        !(just|only) (need )?(to )?(type|typing|chat|chatting|sit|sitting|laptop|computer|phone|smile|talk|reply|call)
        !(easy|simple|light) (work|job|task|tasks|typing|money)
        !(typing|type) (# ?(wpm|words)|speed|test|fast|well)
        !(never|not|hadn't|haven't) touched a (computer|keyboard)
        !(matric|grade #|class #|#th) (pass|fail|also|enough|ok)
        !(without|no) (a )?(degree|matric|papers)
        !(can|who can|only) (type|read|speak) (a )?(little|bit|basic|simple) (of )?(english|chinese)?
        !(no|zero) (computer|english|voice|degree) .. (needed|required|ok|only)
        !(experience|exp) (isn't|is not|not) (essential|needed|important)
        !(if you can|as long as you can|anyone who can|only need to|you only|you just|all you do is|u just|just need to) (type|chat|read|text|use|scroll|speak|smile|sit|press|copy|reply|talk|follow)
        !(sit|sitting) .. (ac|aircon|air con|computer|desk|laptop)
        !(copy|cut) (and |n |& )?paste
        !(easy|soft|simple|light|chill|cushy) (office|desk|online|computer) (job|work|tasks?|gig|hustle)
      `,
      match: lines`
        ⟦No experience⟧, we show you.
        ⟦Just typing⟧ all day in the cool room
        ⟦Experience isn't essential⟧, we show you
      `,
      twins: lines`
        Three years of experience as a nurse required.
        A degree in law is needed.
        Experience with pumps is essential.
      `,
    },
    zh: {
      patterns: lines`
        !免经验高薪出国打工 @TW-PTS-2022
        !不限经验 @CN-REPO-JOBSITE
        !(不需要|不用|无需|无须|不需|不要|免|没有|没|零|0|无)(任何|行业|相关|工作|什么)?(经验|学历|外语|英语|技能|本金|基础|文凭|简历|面试)
        !(学历|经验|男女|英语)(不限|不要求|不重要|都可以|不看)
        !(新手|小白|零基础|不会)(也)?(可以|可|都可|也可|包教|可以教|带|可教|能)
        !(会打字|会电脑|会用手机|会聊天|能打字)(就|即|便)(行|可|能|ok|得)
        !(包教|手把手|师傅带|有人带|专人带|带薪培训)
        !(轻松|简单|不累|不难|轻轻松松)(赚钱|工作|上手|活|,|，)?
        !不问(学历|过去|经历|出身)
        !(坐着|动动手指|动嘴|敲敲键盘|聊聊天|打打字)(就行|就好|就能|就可以|就有)
        !(唔使|毋须|不看|不查|不问)(学历|经验|证书|文凭|英文|年龄|背景|spm)
      `,
      match: lines`
        ⟦不限经验⟧,来了就干
        ⟦会打字就行⟧
      `,
      twins: lines`
        要求三年以上护士经验
        须持电工证上岗
      `,
    },
    vi: {
      patterns: lines`
        !không cần kinh nghiệm, chỉ cần biết tiếng việt @VN-VTV9
        !chỉ cần biết sử dụng máy tính @VN-BTT-2022
        !(không|ko|k|khỏi|chẳng) (cần|yêu cầu|đòi hỏi|phân biệt) (bằng|bằng cấp|kinh nghiệm|kn|tay nghề|tiếng|ngoại ngữ|giỏi|học vấn|trình độ|vốn|biết tiếng)
        !chỉ cần (biết|có|chăm|siêng|ngoại hình|sức khỏe|sức khoẻ|gõ|biết chữ|lì)
        !(biết|có thể) (gõ|đánh|dùng|sử dụng) (máy tính|máy|phím|điện thoại|zalo|facebook)
        !(có người|được|sẽ|cty|công ty) (kèm|đào tạo|hướng dẫn|dạy|chỉ việc)( từ đầu| từ a| tận tình)?
        !(việc|công việc|làm) (nhẹ|nhàn|đơn giản|dễ|mát|mát mẻ|nhẹ nhàng)
        !ngồi (máy lạnh|mát|phòng lạnh|văn phòng|điều hòa)
        !(khỏi|không cần|ko cần|hk cần|hok cần|k cần|k0 cần) (bằng cấp|bằng|học|chứng chỉ|bảng điểm|biết|pit|kinh nghiệm|giỏi|cv|vốn)
        !(không biết|chưa biết|ko biết) (việc|gì|nghề) .. (chỉ|dạy|hướng dẫn)
        !(chỉ việc|quan trọng|chỉ cần|cốt) (là )?(siêng|chăm|ngồi|gõ|lì|nghe lời|nuôi khách)
        !(được )?đào tạo (bởi|bài bản|từ đầu|miễn phí)
        !biết gõ .. (ok|được|là)
        !có điện thoại (và|là)
      `,
      match: lines`
        ⟦Không cần bằng cấp⟧, vào là làm
        Hưởng lương tốt, ⟦ngồi máy lạnh⟧
        ⟦Khỏi bằng cấp⟧ gì ráo
      `,
      twins: lines`
        Yêu cầu bằng lái hạng C
        Thợ có kinh nghiệm ba năm
        Bằng cấp treo trên tường
      `,
    },
    th: {
      patterns: lines`
        !ไม่ต้องใช้ทักษะ @TH-MOL-2025
        !(ไม่ต้อง|ไม่จำเป็นต้อง|ไม่)(มี|ใช้|ต้องมี|จำกัด|เน้น)(ประสบการณ์|วุฒิ|ภาษา|ความรู้|ทักษะ|ใบ|พอร์ต|วุฒิการศึกษา)
        !(ไม่มี|ประสบการณ์ไม่มี|ไม่มีประสบการณ์)(ประสบการณ์)?(ก็|กะ|ก้อ)?(ทำได้|ได้|สอน|มีคนสอน|มีสอน|รับ)
        !ไม่ต้อง(พูด|เก่ง|รู้|ขาย|ลงทุน|เทรดเป็น)(อังกฤษ|ภาษา|คอม|อะไร)?
        !(แค่|ขอแค่|ขอ)(พิมพ์|พิม|ใช้|เล่น|มี|คุย)(ได้|เป็น|มือถือ|คอม|โทรศัพท์|ใจ|เก่ง)
        !(มีคนสอน|สอนงานให้|มีสอน|เทรนให้|สอนให้|สอนฟรี)
        !(งานสบาย|งานง่าย|งานไม่หนัก|ทำง่าย|นั่งห้องแอร์|ห้องแอร์|นั่งแอร์)
        !ไม่(ต้อง)?(ใช้วุฒิ|พูดอังกฤษ|ทดสอบ|มีวุฒิ|จำกัดเพศ|จำกัดวุฒิ|ต้องมีวุฒิ)
        !(งานเบา|งานเบาๆ|งานสบาย|ไม่ต้องตากแดด|ห้องแอร์|แค่นั่ง|แค่พิมพ์|แค่ตอบ)
      `,
      match: lines`
        ⟦ไม่ต้องมีวุฒิ⟧ ก็สมัครได้
        ⟦นั่งห้องแอร์⟧ เย็นๆ
      `,
      twins: lines`
        ต้องมีใบขับขี่
        มีประสบการณ์งานครัวสามปี
      `,
    },
    id: {
      patterns: lines`
        !kecepatan mengetik di komputer dan mempunyai paspor @ID-TEMPO-2025
        !(tanpa|tnp|ga perlu|gak perlu|gk perlu|ga butuh|tidak perlu|tdk perlu|ga pake|ga usah|nggak perlu|ora golek|teu kedah|tidak butuh|gausah|nda perlu|ndak perlu|no) (pengalaman|pengalman|ijazah|skill|bahasa|keahlian|syarat|boga ijazah|portfolio|interview|bisa bahasa|modal|diploma|exp)
        !(pengalaman|ijazah|bahasa) (tidak|ga|gak|ora|tdk) (perlu|penting|diutamakan|ditanya)
        !(bisa|bs|iso|bisa) (ngetik|ketik|komputer|ngetik doang|main hp|pegang hp|chat|baca tulis|wa)
        !(nanti |akan )?(ditraining|diajari|diajarin|dilatih|ditrening|training dulu|ada training)
        !(kerja|kerjaan|gawe|kerjone) (santai|ringan|enteng|enak|enk|adem|gampang|nyantai|mudah|ga capek)
        !(duduk|lungguh|dudk) (manis|doang|aja|depan|dpn|ngarep)
        !(yg|yang) penting (mau|bisa|niat|pinter|bs|ngetik|iso|daek)
        !(cuma|mung|hanya|tinggal) (bales|balas|chat|ngetik|duduk|lungguh|bawa|nemenin|ngobrol|main hp|jaga akun)
        !(gak|ga|ndak|nda|tidak) (ada yg nanya|usah|perlu|butuh|ditanya) (ijazah|pintar|sekolah|skill|pengalaman|bisa bahasa)
        !(nanti|ada) (yg|yang|orang yg) (ajar*|ngajarin|bimbing)
        !(ga|gak|gk|nggak|ngga|ndak|tidak|tdk) (usah|perlu|butuh|harus|mesti) (bisa|pinter|pintar|ngerti|paham|jago|lulus|sekolah)
        !duduk .. (ac|depan komputer|depan laptop|depan layar|dapat|dapet|digaji|dpt)
        !(kerja|gawe|karjo|karja) (duduk|lungguh)
      `,
      match: lines`
        ⟦tanpa pengalaman⟧ boleh daftar
        ⟦kerja santai⟧ banget
      `,
      twins: lines`
        Wajib punya ijazah perawat
        Pengalaman minimal dua tahun
      `,
    },
    ms: {
      patterns: lines`
        !(tak perlu|x perlu|tanpa|tak payah|xperlu|takyah|sik payah|no need|tak kisah|takde) (pengalaman|sijil|spm|ijazah|exp|english|kelayakan|degree|pandai)
        !(pengalaman|exp|sijil) (tak|x|tidak) (perlu|penting|diperlukan)
        !(fresh|budak baru|newbie) (pun )?(ajar|boleh|ok)
        !(kerja|keja) (senang|mudah|simple|ringan|rilek|santai)
        !(senang|simple) (je|saja|jer)
        !(pandai|boleh|reti) (guna phone|taip|type|cakap|sembang|mengaji je|main hp)
        !duduk (opis|office|aircond|depan pc)
        !(takyah|tak payah|x payah|tak perlu|inda payah|takde|tak wajib|dok) (ijazah|temuduga|spm|sijil|pengalaman|cv|english)
        !(taip|sembang|duduk) .. (je|jer|jah|sahaja|ja)
        !(kerja|keja) .. (taip|duduk|sembang|reply|balas|chat|jawab) .. (je|jer|sahaja|saja|jela)
        !(takyah|tak payah|x payah|tak perlu|xperlu|x perlu|tak kisah) .. (pandai|tahu|reti|belajar|sekolah|umur)
      `,
      match: lines`
        ⟦tak perlu pengalaman⟧ langsung
        ⟦kerja senang⟧ je ni
      `,
      twins: lines`
        Wajib ada lesen GDL
        Pengalaman sekurang-kurangnya dua tahun
      `,
    },
    tl: {
      patterns: lines`
        !(no need|no|walang|hindi kailangan|di kailangan|hindi kelangan|bisan dili|kahit) (exp|experience|diploma|ng diploma|ng college diploma|experience|college|degree|graduate|portfolio|undergrad|hs grad|wala)
        !kahit (hs grad|undergrad|wala|sino|sinong|walang|konti|basic)
        !(madali|madali lang|magaan|ang gaan|chill|easy) (lang )?(work|trabaho|po)?
        !(basta|importante) (marunong|may|kamao|nakakausap|english)
        !(tuturuan|may training|may magtuturo)
        !(di|d|hindi|dili|walang|khit|kahit) (na )?(need|kelangan|kailangan|kinahanglan|high school|high skul) .. (diploma|experience|exp|agency|ok)?
        !(ako|may) (ra |na |ang )?(mag-train|magtuturo|magtrain|bahala)
        !(nakaupo|upo) (lang)?
        !(puro|purong) (lang )?(kwentuhan|chat|kwento|usap|type|upo|upo lang)
        !(sila|kami|may|kami na) (na )?(ang )?(bahala|magtuturo|magtuturo|turuan) .. (script|lahat|sayo|sa yo|inyo)
        !(type|chat|upo|kwentuhan|usap) (type |chat |upo )?(lang|lng)
        !(di|hindi|d) (na )?(kailangan|kelangan|need) .. (tapos|graduate|marunong|english|experience|magaling|diploma)
      `,
      match: lines`
        ⟦walang experience⟧ pwede
        ⟦madali lang⟧ ito
      `,
      twins: lines`
        Kailangan may lisensya ng nars
        Mahirap na biyahe
      `,
    },
    my: {
      patterns: lines`
        !(အတွေ့အကြုံ|လက်မှတ်|ပညာအရည်အချင်း) .. (မလို|မရှိလည်းရ)
        !(သင်ပေး|လွယ်ပါတယ်|လွယ်လွယ်|မတတ်လည်း|မရရင် သင်ပေး)
        !(မတတ်လည်း|ကျလည်း|၁၀ တန်းကျ|၅ တန်းလည်း|ဘွဲ့မလို|ဘွဲ့မမေး|အတွေ့အကြုံ ❌|မတတ်လဲ|လိုင်စင်မရှိလည်း|စာဖတ်တတ်ရင်)
        !(ပေးရုံပဲ|ကြည့်ပေးရုံ|ပြောပေးရုံ|လုပ်ရုံ|ထိုင်ရုံ|ပြောရုံပဲ)
        !(ကုလားထိုင်)(ပေါ်)? ?(ထိုင်|မှာထိုင်)
        !(ထိုင်|ပြော|ရိုက်|နှိပ်|စာပြန်|ကြည့်)(ပြီး|နေ|ပေး)?(ရုံ|ရုံပဲ|ရုံသာ|တာပဲ)
      `,
      match: lines`
        ⟦အတွေ့အကြုံမလို⟧ပါ
        အကုန်⟦သင်ပေး⟧မယ်
        ⟦ဘွဲ့မလို⟧
        ⟦ကြည့်ပေးရုံ⟧ပဲ
      `,
      twins: lines`
        အတွေ့အကြုံ သုံးနှစ် လိုသည်
        ခက်ခဲသော မေးခွန်း
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        !(មិនត្រូវការ|មិនបាច់|អត់ត្រូវការ) .. (បទពិសោធន៍|សញ្ញាបត្រ|ភាសា|ចេះ)
        !(ការងារស្រួល|មិនហត់|អង្គុយធ្វើ|បង្រៀនឲ្យ|មានគេបង្រៀន)
        !(អត់ចេះ|មិនចេះ)(អី|អ្វី|ភាសា)?(ក៏)? ?(បង្រៀន|បាន|មាន)
        !(ងាយៗ|ងាយស្រួល|គ្មានអីពិបាក|ការងារស្រាល|ស្រួលជាងមុន|ថ្នាក់ទី .. ក៏)
        !(គ្រាន់តែ|ធ្វើតែ|មានតែ) ?(អង្គុយ|វាយ|ឆាត|ឆ្លើយ|ចុច|និយាយ|មើល|copy)
        អង្គុយ(ធ្វើការ|លេងទូរស័ព្ទ|កុំព្យូទ័រ|ឆាត|ម៉ាស៊ីនត្រជាក់|ក្នុងម៉ាស៊ីន|ការិយាល័យ)
      `,
      match: lines`
        ⟦មិនត្រូវការបទពិសោធន៍⟧
        ⟦ការងារស្រួល⟧ៗ
        ⟦អត់ចេះអីក៏បង្រៀន⟧
        ⟦គ្មានអីពិបាក⟧ទេ
      `,
      twins: lines`
        ត្រូវមានបទពិសោធន៍
        លំបាកណាស់
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        !(ບໍ່ຕ້ອງມີ|ບໍ່ຈຳເປັນ|ບໍ່ຕ້ອງ) .. (ປະສົບການ|ວຸດທິ|ພາສາ|ຮູ້)
        !(ວຽກເບົາ|ວຽກງ່າຍ|ບໍ່ຕາກແດດ|ມີຄົນສອນ|ນັ່ງຫ້ອງແອ)
        !(ບໍ່ເປັນກໍສອນ|ບໍ່ຮູ້ຫຍັງເລີຍ|ບໍ່ຈຳກັດສາຂາ|ບໍ່ຕ້ອງມີໃບ|ວຽກດີໆ|ວຽກສະບາຍ)
        !(ຂໍແຕ່|ຂໍພຽງ|ພຽງແຕ່|ແຕ່)(.. )?(ພິມ|ອ່ານ|ໃຊ້|ຫຼິ້ນ)(.. )?(ເປັນ|ໄດ້)
        !ບໍ່(ເລືອກ|ຈຳກັດ|ເບິ່ງ|ຖາມ)(ວຸດທິ|ອາຍຸ|ປະສົບການ|ໃບ|ປະຫວັດ)
        !(ສອນໃຫ້ໝົດ|ສອນໃຫ້ຟຣີ|ມີຄົນສອນ|ບໍ່ເປັນສອນ)
      `,
      match: lines`
        ⟦ບໍ່ຕ້ອງມີປະສົບການ⟧
        ⟦ວຽກງ່າຍ⟧ໆ
        ⟦ບໍ່ເປັນກໍສອນ⟧
        ⟦ວຽກສະບາຍ⟧
        ⟦ຂໍແຕ່ພິມໄທເປັນ⟧
      `,
      twins: lines`
        ຕ້ອງມີປະສົບການ
        ຝົນຕົກແຮງ
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
      `,
    },
    ko: {
      patterns: lines`
        !(무경력|초보|경력무관|학력무관|경험 없|초보가능|누구나|영어 못)*
        !(말만|앉아서|모니터만|여권만)*
        !(경력|학력|나이|성별|스펙|이력|면허|자격)(은|는)? ?(무관|안 봐|안 봅|보지 않|필요 없|필요하지|상관)*
        !(어렵지 않|간단한|쉬운 일|앉아서|몸 쓰는 일 아|복붙|교육 다|처음부터 알려|옆에서 알려)*
        !(한글|타자|카톡|컴퓨터|폰|핸드폰)(만)? ?(칠|치|쓸|할|다룰)* ?(줄|수)? ?(알면|있으면|되면|아시면)*
        !(초보|무경험|신입|초보자|경험 없)(도|자도|자|어도)? ?(환영|ok|가능|대환영|상관|괜찮)*
      `,
      match: lines`
        ⟦무경력⟧ 가능
        ⟦초보가능⟧ 환영
        ⟦경력은 보지 않습니다⟧
        ⟦어렵지 않아요⟧
        ⟦타자만 칠 줄 알면⟧ 됩니다
      `,
      twins: lines`
        경력 3년 이상
        자격증 필수
        근처 카페 직원 모집
        주말 알바 구합니다
      `,
    },
    ja: {
      patterns: lines`
        !(未経験|経験不問|学歴不問|特別なスキル|スキル不要|誰でもでき|英語不要|マニュアル有|マニュアルあり|台本がある)
        !(話すだけ|打つだけ|笑ってるだけ|するだけ|座ってるだけ)
        !(末経験|経験は問い|経験問わ|履歴書いらん|語学力(不要|いり)|英語できなくて|誰でも|フリーター|ニート)(ok|歓迎|ません|大丈夫|可)?
        !(電話だけ|読むだけ|触るだけ|送るだけ|お話するだけ|持って行くだけ|渡すだけ)
        !(英語|語学|経験|資格|学歴|スキル|職歴|年齢)(は|も)?(ゼロ|なし|無し|不問|いらない|いりません|関係な|問わ)(で)?(も|ok|大丈夫)?
      `,
      match: lines`
        ⟦未経験⟧でも歓迎
        ⟦話すだけ⟧です
        ⟦経験は問いません⟧
        ⟦読むだけ⟧
        ⟦英語ゼロでも⟧働けます
      `,
      twins: lines`
        看護師資格必須
        経験三年以上
        近所のカフェでスタッフ募集
        明日は雨です
      `,
    },
  },
};
